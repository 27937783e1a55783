import { didYouMean } from '../model/did-you-mean.ts'
import { escapeTemplate, type Placeholder, readTemplate } from '../model/template.ts'
import { askable, type Reading } from './reading.ts'

/** Checks the placeholders of a message and fills its `{$parameters}` in. */
export function readMessage(message: string, reading: Reading): string {
  const { parts, stray } = readTemplate(message)
  for (const start of stray)
    reading.mistakes.within('/message', { start, end: start + 1 }, 'A brace alone means nothing; write it twice')
  return parts.map(part => (typeof part === 'string' ? escapeTemplate(part) : readPlaceholder(part, reading))).join('')
}

function readPlaceholder(placeholder: Placeholder, reading: Reading): string {
  const { name } = placeholder
  const written = `{${name}}`
  const complain = (message: string, suggestion?: string) =>
    reading.mistakes.within('/message', placeholder, message, suggestion)
  if (name.startsWith('$')) {
    const value = reading.parameters.use(name.slice(1), complain)
    return value === undefined ? written : escapeTemplate([value].flat().join(', '))
  }
  const known = askable(reading)
  if (!known.has(name))
    complain(`There is no fact "${name}" to be shown for ${reading.subject ?? 'it'}`, didYouMean(name, known.keys()))
  return written
}

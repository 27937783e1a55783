import { type Answer, Unknown } from '../model/fact.ts'

const LONGEST = 160

/** An answer inside a sentence: on one line, and not longer than a reader needs to know it again. */
export function answerText(answer: Answer): string {
  if (answer === undefined) return 'nothing'
  if (answer instanceof Unknown) return `unknown (${answer.reason})`
  if (typeof answer !== 'object') return shorten(String(answer))
  return answer.length === 0 ? 'nothing' : shorten(answer.join(', '))
}

function shorten(text: string): string {
  const line = text.length <= LONGEST && !text.includes('\n') ? text : text.trim().replaceAll(/\s*\n\s*/g, ' ')
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`
}

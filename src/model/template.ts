/** A fact's name in braces inside a message; offsets count in the message, braces included. */
export interface Placeholder {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** A message cut into literal text and placeholders. `{{` and `}}` stand for braces. */
export interface Template {
  readonly parts: readonly (string | Placeholder)[]
  /** Offsets of braces that belong to nothing. */
  readonly stray: readonly number[]
}

const BRACES = /\{\{|\}\}|\{([^{}]*)\}|[{}]/g

export function readTemplate(message: string): Template {
  const parts: (string | Placeholder)[] = []
  const stray: number[] = []
  let end = 0
  for (const match of message.matchAll(BRACES)) {
    parts.push(message.slice(end, match.index))
    end = match.index + match[0].length
    if (match[1] !== undefined) parts.push({ name: match[1], start: match.index, end })
    else if (match[0].length === 2) parts.push(match[0].slice(1))
    else stray.push(match.index)
  }
  parts.push(message.slice(end))
  return { parts: parts.filter(part => part !== ''), stray }
}

export function placeholders(message: string): readonly Placeholder[] {
  return readTemplate(message).parts.filter(part => typeof part !== 'string')
}

/** The message with its placeholders replaced, and braces as they are meant. */
export function fillTemplate(message: string, textOf: (placeholder: string) => string): string {
  const { parts } = readTemplate(message)
  return parts.map(part => (typeof part === 'string' ? part : textOf(part.name))).join('')
}

/** Literal text as it must be written inside a message. */
export function escapeTemplate(text: string): string {
  return text.replace(/[{}]/g, '$&$&')
}

const BETWEEN = ' \t\r\n,:?'

/** Behind the bracket that closes a flow collection, looked for from the end of its last value. */
export function closingBracket(text: string, from: number, closing: string): number {
  const opening = closing === ']' ? '[' : '{'
  let at = text[from] === opening ? from + 1 : from
  for (; at < text.length; at++) {
    const unit = text.charAt(at)
    if (unit === closing) return at + 1
    if (unit === '#') at = endOfLine(text, at) - 1
    else if (!BETWEEN.includes(unit)) return from
  }
  return from
}

/** Where the line of an offset ends, its break not counted. */
export function endOfLine(text: string, from: number): number {
  let at = from
  while (at < text.length && !isBreak(text.charCodeAt(at))) at++
  return at
}

/** Where the text before an offset ends, white space and breaks left out; never before `start`. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && (isBreak(text.charCodeAt(at - 1)) || isBlank(text.charCodeAt(at - 1)))) at--
  return at
}

/** The dash of the next item of a block sequence, comments skipped; -1 where something else comes first. */
export function nextDash(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x23) at = endOfLine(text, at) - 1
    else if (code === 0x2d) return at
    else if (!isBreak(code) && !isBlank(code) && code !== 0x2c) return -1
  }
  return -1
}

export function isBreak(code: number): boolean {
  return code === 10 || code === 13
}

export function isBlank(code: number): boolean {
  return code === 32 || code === 9
}

const LONGEST_NAME = 60

/** A name from the document, short enough for a message. */
export function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name
}

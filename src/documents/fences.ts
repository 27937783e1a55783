export const OPENING = '$' + '{{'

const APOSTROPHE = 39
const CLOSING_BRACE = 125

export interface Fence {
  readonly start: number
  readonly end: number
}

/**
 * The closed fences of a text with everything in them, found as GitHub's template reader finds them: the first `}}`
 * that is not inside of a string literal closes.
 */
export function fences(text: string): readonly Fence[] {
  const found: Fence[] = []
  for (let start = text.indexOf(OPENING); start !== -1; ) {
    const end = closing(text, start + OPENING.length)
    if (end === -1) break
    found.push({ start, end })
    start = text.indexOf(OPENING, end)
  }
  return found
}

function closing(text: string, from: number): number {
  let quoted = false
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === APOSTROPHE) quoted = !quoted
    else if (!quoted && code === CLOSING_BRACE && text.charCodeAt(at + 1) === CLOSING_BRACE) return at + 2
  }
  return -1
}

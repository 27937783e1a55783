import { findExpressions } from '../documents/expression.ts'

/** True where a text is one expression after another, so that nothing of its value can be read in the file. */
export function isOnlyExpressions(text: string): boolean {
  const found = findExpressions(text)
  const adjacent = found.every(({ start }, index) => start === (found[index - 1]?.end ?? 0))
  return found.length > 0 && adjacent && found.at(-1)?.end === text.length
}

/** A heading, label or cell as it is compared: letters and digits in lower case, without emoji, marks and remarks. */
export function plainName(text: string): string {
  const cut = text.normalize('NFKC').split(/[(:–—]|(?<=\s)-(?=\s)/, 1)[0] ?? ''
  return plainWords(cut).replace(/^\d+ /, '')
}

/** All words of a text, in lower case and with single spaces. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The canonical name whose words contain a name; undefined where none does. */
export function canonical(name: string, words: ReadonlyMap<string, readonly string[]>): string | undefined {
  for (const [key, list] of words) if (list.includes(name)) return key
  return undefined
}

/** The canonical name of a heading: exactly, else where all words of one known heading stand in it. */
export function canonicalHeading(text: string, words: ReadonlyMap<string, readonly string[]>): string | undefined {
  const name = plainName(text)
  const exact = canonical(name, words) ?? canonical(plainWords(text), words)
  if (exact !== undefined) return exact
  const own = new Set(name.split(' '))
  const found = new Set<string>()
  for (const [key, list] of words)
    if (list.some(each => each.length > 4 && each.split(' ').every(word => own.has(word)))) found.add(key)
  return found.size === 1 ? [...found][0] : undefined
}

/** True where every word of one alternative begins some word of the text. */
export function mentions(text: string, alternatives: readonly string[]): boolean {
  const own = ` ${plainWords(text)}`
  return alternatives.some(each => each.split(' ').every(stem => own.includes(` ${stem}`)))
}

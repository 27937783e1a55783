/** Major, minor and patch; what a floating version leaves open is infinite, so that `v4` is the newest of its kind. */
export type VersionNumbers = readonly [number, number, number]

/** Numbers of a version, without what stands behind `-` or `+`; parts that are not written are `rest`. */
export function numbersOf(version: string, rest = 0): VersionNumbers {
  const [major = rest, minor = rest, patch = rest] = version
    .replace(/^v|[-+].*$/gi, '')
    .split('.')
    .map(Number)
  return [major, minor, patch]
}

export function isBelow(one: VersionNumbers, other: VersionNumbers): boolean {
  const at = one.findIndex((number, index) => number !== other[index])
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0)
}

/** Whether a range of GitHub's advisory database, as `>= 4.0.0, < 4.1.3`, covers a version. What is no range covers none. */
export function isInRange(version: VersionNumbers, range: string): boolean {
  return range.split(',').every(part => {
    const [, word, bound] = PART.exec(part.trim()) ?? []
    if (word === undefined || bound === undefined) return false
    const limit = numbersOf(bound)
    const below = isBelow(version, limit)
    const above = isBelow(limit, version)
    return HOLDS[word]?.(below, above) ?? false
  })
}

const PART = /^(>=|<=|>|<|=) ?(v?\d[\w.+-]*)$/

const HOLDS: Readonly<Record<string, (below: boolean, above: boolean) => boolean>> = {
  '<': below => below,
  '<=': (_below, above) => !above,
  '=': (below, above) => !below && !above,
  '>=': below => !below,
  '>': (_below, above) => above,
}

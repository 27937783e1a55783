/** A glob with more alternatives than this is taken as far as it goes; nobody writes one by hand. */
const MOST_ALTERNATIVES = 64

/**
 * Whether a path is selected by one of the globs: `*` and `?` stay in one folder, `**` crosses folders, `{a,b}` means
 * one of both, and the name of a folder means everything in it. Written here and not as regular expressions, since a
 * glob of the audited repository could make those run for hours: here the lengths multiply, and that is all.
 */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.flatMap(alternatives).map(partsOf)
  if (patterns.length === 0) return () => false
  return path => {
    const parts = path.split('/')
    return patterns.some(pattern => matches(pattern, parts, '**', partMatches))
  }
}

/** The `**` at the end makes the name of a folder mean what is in it; it also stands for nothing, and so for the file. */
function partsOf(glob: string): string[] {
  return [
    ...glob
      .replace(/^\.?\//, '')
      .replace(/\/$/, '')
      .split('/'),
    '**',
  ]
}

function partMatches(pattern: string, part: string): boolean {
  if (!/[*?]/.test(pattern)) return pattern === part
  return matches(pattern, part, '*', (wanted, unit) => wanted === '?' || wanted === unit)
}

/** Greedy, and only ever returning to the last star: for the letters of a part and for the parts of a path. */
function matches(
  pattern: ArrayLike<string>,
  input: ArrayLike<string>,
  star: string,
  same: (wanted: string, given: string) => boolean,
): boolean {
  let at = 0
  let behindStar = -1
  let resume = 0
  for (let index = 0; index < input.length; ) {
    const wanted = pattern[at]
    if (wanted === star) {
      behindStar = ++at
      resume = index
    } else if (wanted !== undefined && same(wanted, input[index] ?? '')) {
      at++
      index++
    } else if (behindStar >= 0) {
      at = behindStar
      index = ++resume
    } else return false
  }
  while (pattern[at] === star) at++
  return at === pattern.length
}

/** Every way to read the braces, the innermost first. */
function alternatives(glob: string): string[] {
  const written = [glob]
  for (let index = 0; index < written.length && written.length < MOST_ALTERNATIVES; ) {
    const choices = expandOnce(written[index] ?? '')
    if (choices === undefined) index++
    else written.splice(index, 1, ...choices)
  }
  return written.slice(0, MOST_ALTERNATIVES)
}

function expandOnce(glob: string): string[] | undefined {
  const close = glob.indexOf('}')
  const start = glob.lastIndexOf('{', close)
  if (close < 0 || start < 0) return undefined
  const choices = glob.slice(start + 1, close).split(',')
  return choices.map(choice => glob.slice(0, start) + choice + glob.slice(close + 1))
}

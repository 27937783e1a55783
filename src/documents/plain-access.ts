import type { Access } from '../model/expression.ts'

const PLAIN = /^[A-Za-z_][\w-]*(?:\.(?:[A-Za-z_][\w-]*|\*))*$/

/** What is longer meets limits of GitHub, which its parser knows. */
const LONGEST = 200

/** Words that are values, not contexts. */
const VALUES: ReadonlySet<string> = new Set(['true', 'false', 'null', 'nan', 'infinity'])

/** A way into a context written with dots only, which nine expressions of ten are, without the work of a parser. */
export function plainAccess(text: string, origin: number): Access | undefined {
  if (text.length > LONGEST || !PLAIN.test(text)) return undefined
  const [context = '', ...keys] = text.split('.')
  const name = context.toLowerCase()
  if (VALUES.has(name)) return undefined
  return {
    kind: 'access',
    path: [name, ...keys],
    computed: [],
    base: undefined,
    start: origin,
    end: origin + text.length,
  }
}

import { POPULAR_REPOSITORIES } from '../knowledge/popular-repositories.ts'

/** Characters that a finger hits instead of each other on a QWERTY keyboard, and those that look alike. */
const NEIGHBOURS = ['1234567890-_', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const ALIKE = new Set([
  '1i',
  '1l',
  '0o',
  '5s',
  'il',
  'ij',
  'iy',
  '-.',
  '_.',
  '-_',
  '0-',
  '0_',
  'p-',
  'p_',
  'bv',
  'uv',
  'mn',
])

const known = new Map<string, string | undefined>()

/**
 * The popular repository that a name of another owner is one slip away from: a character left out, doubled, exchanged
 * with the one beside it or mistyped, a separator more, or owner and name exchanged. Names are in lower case.
 */
export function lookalikeOf(slug: string): string | undefined {
  if (!known.has(slug)) known.set(slug, find(slug))
  return known.get(slug)
}

function find(slug: string): string | undefined {
  const [owner = '', name = ''] = slug.split('/')
  for (const popular of POPULAR_REPOSITORIES) {
    const [otherOwner = '', otherName = ''] = popular.split('/')
    if (name === otherName && owner === otherOwner) return undefined
    if (name === otherName ? isSlip(owner, otherOwner) : isExchanged(slug, popular)) return popular
  }
  return undefined
}

/** Only where neither part consists of several words; those are exchanged without harm, as `login/azure-x`. */
function isExchanged(slug: string, popular: string): boolean {
  const [owner, name] = popular.split('/')
  return slug === `${name}/${owner}` && !/[-_]/.test(popular)
}

function isSlip(written: string, meant: string): boolean {
  if (Math.abs(written.length - meant.length) > 1) return false
  let at = 0
  while (at < written.length && written[at] === meant[at]) at += 1
  const [rest, other] = [written.slice(at), meant.slice(at)]
  if (written.length < meant.length) return rest === other.slice(1)
  if (written.length > meant.length) return isDoubled(rest, other, written[at - 1])
  return isExchange(rest, other) || (rest.slice(1) === other.slice(1) && isNear(rest[0] ?? '', other[0] ?? ''))
}

/** One character more: the one before again, or a separator. */
function isDoubled(rest: string, other: string, before: string | undefined): boolean {
  return rest.slice(1) === other && (rest[0] === before || /[-_.]/.test(rest[0] ?? ''))
}

function isExchange(rest: string, other: string): boolean {
  return rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2)
}

function isNear(one: string, other: string): boolean {
  return ALIKE.has(one + other) || ALIKE.has(other + one) || areNeighbours(one, other)
}

/** Beside each other in a row, or touching in the row above or below. */
function areNeighbours(one: string, other: string): boolean {
  const [row, column] = placeOf(one)
  const [otherRow, otherColumn] = placeOf(other)
  if (row < 0 || otherRow < 0) return false
  if (row === otherRow) return Math.abs(column - otherColumn) === 1
  const [upper, lower] = row < otherRow ? [column, otherColumn] : [otherColumn, column]
  return Math.abs(row - otherRow) === 1 && (upper === lower || upper === lower + 1)
}

function placeOf(character: string): readonly [row: number, column: number] {
  const row = NEIGHBOURS.findIndex(keys => keys.includes(character))
  return [row, NEIGHBOURS[row]?.indexOf(character) ?? -1]
}

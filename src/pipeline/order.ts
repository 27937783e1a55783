import type { Finding } from '../model/finding.ts'

/** By path, place and rule: the order in which somebody who walks through the files meets them. */
export function byPlace(left: Finding, right: Finding): number {
  const [a, b] = [left.location, right.location]
  return (
    compare(a.path, b.path) ||
    a.region.startOffset - b.region.startOffset ||
    compare(left.rule.id, right.rule.id) ||
    compare(left.message, right.message)
  )
}

/** By code unit, which no locale changes. */
function compare(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}

import type { FactContext } from '../model/fact.ts'

/** The moment a check is made for, in milliseconds of UTC. */
export function momentOf({ now, today }: FactContext): number {
  return now ?? Date.parse(today)
}

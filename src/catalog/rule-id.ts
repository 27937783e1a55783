import { didYouMean } from '../model/did-you-mean.ts'
import type { Mistakes } from './mistakes.ts'

const ID = /^[a-z][a-z0-9-]*(\/[a-z][a-z0-9-]*)+$/

/** Words that turn a property into an order: "allow action/no-tags" would say the opposite of itself. */
const UNSUITABLE: ReadonlySet<string> = new Set(['no', 'not', 'never', 'dont', 'disallow', 'forbid', 'check', 'ensure'])

/** An id is the rule's path below `rules/`, and names a property. */
export function checkId(id: string, path: string, mistakes: Mistakes): void {
  if (!ID.test(id)) mistakes.at('/id', `"${id}" is no id of a rule; one looks like "action/pinned"`)
  const unsuitable = id.split(/[/-]/).find(word => UNSUITABLE.has(word))
  if (unsuitable !== undefined)
    mistakes.at('/id', `The id names the property that holds, so it does without "${unsuitable}"`)
  const expected = idOfPath(path)
  if (id !== expected)
    mistakes.at('/id', `The id is "${id}", and the file's path says "${expected}"`, didYouMean(id, [expected]))
}

/** The path below the last folder named `rules`, without the ending. */
export function idOfPath(path: string): string {
  const parts = path.replace(/\.ya?ml$/, '').split('/')
  return parts.slice(parts.lastIndexOf('rules') + 1).join('/')
}

import type { Mention } from '../model/configuration.ts'
import { didYouMean } from '../model/did-you-mean.ts'
import type { Mistake } from '../model/mistake.ts'

/** Mistakes for the rules and policies that a configuration names and that do not exist. */
export function unknownMentions(
  mentions: readonly Mention[],
  known: Readonly<Record<Mention['kind'], ReadonlySet<string>>>,
): Mistake[] {
  return mentions
    .filter(({ kind, name }) => !known[kind].has(name))
    .map(({ kind, name, path, line, column }) => {
      const suggestion = didYouMean(name, known[kind])
      const message = `There is no ${kind} "${name}"`
      return { path, line, column, message, ...(suggestion === undefined ? {} : { suggestion }) }
    })
}

import type { Configuration, RuleSeverity } from '../model/configuration.ts'
import { globMatcher } from '../model/glob.ts'

/** What a configuration says about the severity of a rule in a file; undefined where it says nothing. */
export type SeverityIn = (rule: string, path: string) => RuleSeverity | undefined

/** Later overrides win over earlier ones, and all of them over what holds everywhere. */
export function severityIn(configuration: Configuration): SeverityIn {
  const overrides = configuration.overrides.map(each => ({ ...each, selects: globMatcher(each.files) })).reverse()
  return (rule, path) => {
    const override = overrides.find(each => each.severity.has(rule) && each.selects(path))
    return override?.severity.get(rule) ?? configuration.severity.get(rule)
  }
}

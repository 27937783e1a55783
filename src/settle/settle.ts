import type { Document } from '../model/document.ts'
import type { Finding } from '../model/finding.ts'
import type { IgnoreProblem } from '../model/ignore.ts'
import type { Rule } from '../model/rule.ts'
import { FileIgnores, isExpired, judgeIgnore } from './apply-ignores.ts'
import { waiverFor } from './apply-waivers.ts'
import { findIgnores } from './find-ignores.ts'
import type { WrittenWaiver } from './read-waivers.ts'

/** What findings are settled with. */
export interface Exceptions {
  /** Every document that was checked, whether it has findings or not. */
  readonly documents: readonly Document[]
  readonly waivers: readonly WrittenWaiver[]
  /** Rules that were asked in this run; an ignore of another one cannot be told to be unused. */
  readonly asked: readonly Rule[]
  /** All rules there are. */
  readonly known: readonly Rule[]
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** The SHA-256 of a file; waivers for models name it. */
  readonly digestOf?: (path: string) => string | undefined
}

/** The same findings in the same order, with what suppresses them, and what is wrong with comments that ignore. */
export interface Settlement {
  readonly findings: readonly Finding[]
  readonly problems: readonly IgnoreProblem[]
}

export function settle(findings: readonly Finding[], exceptions: Exceptions): Settlement {
  const { documents, today } = exceptions
  const known = namesOf(exceptions.known)
  const covering = waiverFor(exceptions.waivers, known, exceptions.digestOf ?? (() => undefined))
  const files = new Map<string, readonly [Document, FileIgnores]>()
  const problems: IgnoreProblem[] = []
  for (const document of documents) {
    const found = findIgnores(document.source)
    problems.push(...found.problems, ...found.ignores.flatMap(ignore => judgeIgnore(ignore, known, today)))
    const current = found.ignores.filter(ignore => !isExpired(ignore, today))
    if (current.length > 0) files.set(document.source.path, [document, new FileIgnores(current)])
  }
  const settled = findings.map(finding => {
    const [document, ignores] = files.get(finding.location.path) ?? []
    const suppressedBy = (document && ignores?.suppressor(finding, document)) ?? covering(finding)
    return suppressedBy === undefined ? finding : { ...finding, suppressedBy }
  })
  const asked = namesOf(exceptions.asked)
  for (const [, ignores] of files.values()) problems.push(...ignores.unused(asked))
  return { findings: settled, problems }
}

/** Ids of rules, and their names in other tools. */
function namesOf(rules: readonly Rule[]): ReadonlySet<string> {
  return new Set(rules.flatMap(rule => [rule.id, ...rule.equivalents]))
}

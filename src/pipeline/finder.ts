import { settleSeverity } from '../catalog/bindings.ts'
import type { Judge } from '../engine/judge.ts'
import type { CheckOptions } from '../model/check-options.ts'
import type { Finding } from '../model/finding.ts'
import { globMatcher } from '../model/glob.ts'
import type { Rule } from '../model/rule.ts'
import type { Severity } from '../model/severity.ts'
import type { Verdict } from '../model/verdict.ts'
import type { createFingerprints } from '../settle/fingerprint.ts'
import type { Catalogue } from './catalogue.ts'
import { findingOf } from './finding.ts'

/** Makes a finding of a verdict; undefined where it is not to be reported. */
export type Finder = (verdict: Verdict) => Finding | undefined

export function createFinder(
  judge: Judge,
  { policies }: Catalogue,
  { configuration, all, trace }: CheckOptions,
  fingerprint: ReturnType<typeof createFingerprints>,
): Finder {
  const settled = new Map<Rule, ReturnType<typeof settleSeverity>>()
  const overrides = configuration.overrides.map(({ files, severity }) => ({ covers: globMatcher(files), severity }))
  const severityIn = (path: string, rule: Rule, byPolicy: Severity) =>
    overrides.findLast(each => each.severity.has(rule.id) && each.covers(path))?.severity.get(rule.id) ??
    configuration.severity.get(rule.id) ??
    byPolicy
  return verdict => {
    if (verdict.outcome !== 'fail' && verdict.outcome !== 'unknown' && !all) return undefined
    const { severity: byPolicy, violations } = settled.get(verdict.rule) ?? settleSeverity(verdict.rule, policies)
    settled.set(verdict.rule, { severity: byPolicy, violations })
    const severity = severityIn(verdict.subject.document.source.path, verdict.rule, byPolicy)
    if (severity === 'off') return undefined
    return findingOf(verdict, { judge, severity, violations, fingerprint, keepVerdict: trace })
  }
}

import { applied, decisive } from '../engine/decisive.ts'
import type { Judge } from '../engine/judge.ts'
import type { Finding, Location, Violation } from '../model/finding.ts'
import type { Severity } from '../model/severity.ts'
import type { Subject, SubjectKind } from '../model/subject.ts'
import type { Verdict } from '../model/verdict.ts'
import type { Identity } from '../settle/fingerprint.ts'
import { locationOf } from '../settle/place.ts'

/** What a verdict alone does not know. */
export interface Surroundings {
  readonly judge: Judge
  readonly severity: Severity
  readonly violations: readonly Violation[]
  readonly fingerprint: (identity: Identity) => () => string
  readonly keepVerdict: boolean
}

/** Turns a verdict into what people read: the fact that decided gives the place, those that held give related places. */
export function findingOf(verdict: Verdict, around: Surroundings): Finding {
  const { rule, subject, outcome } = verdict
  const location = locationOf(decisive(verdict)?.place ?? { document: subject.document, pointer: subject.pointer })
  const named = { rule: rule.id, path: location.path, subject: structuralName(subject, around.judge) }
  const fingerprint = around.fingerprint(named)
  return {
    rule,
    outcome,
    location,
    severity: around.severity,
    violations: around.violations,
    message: around.judge.message(verdict),
    related: relatedTo(verdict, location),
    get fingerprint() {
      return fingerprint()
    },
    subject: { kind: subject.kind, pointer: subject.pointer },
    verdict: around.keepVerdict ? verdict : undefined,
    suppressedBy: undefined,
  }
}

/** Places of what made the rule apply, where they are on other lines; what holds for a whole file has none. */
function relatedTo(verdict: Verdict, location: Location): readonly Location[] {
  const lines = new Set([placeKey(location)])
  const related: Location[] = []
  for (const { condition, answer, place } of applied(verdict)) {
    if (place.pointer === '') continue
    const other = locationOf(place, `${condition.fact} is ${String(answer)}`)
    if (lines.has(placeKey(other))) continue
    lines.add(placeKey(other))
    related.push(other)
  }
  return related
}

function placeKey({ path, region }: Location): string {
  return `${path}:${region.startLine}`
}

/** The names of a subject and of its owners: they stay when lines and neighbours move. */
function structuralName(subject: Subject, judge: Judge): string {
  const names: string[] = []
  for (let each: Subject | undefined = subject; each?.parent !== undefined; each = each.parent)
    names.push(`${each.kind} ${String(judge.ask(each, NAMED_BY[each.kind] ?? each.kind))}`)
  return names.join(' in ')
}

/** Kinds that are named by another fact than the one that is called like them. */
const NAMED_BY: Readonly<Partial<Record<SubjectKind, string>>> = {
  'action-reference': 'reference',
  'release-asset': 'asset',
}

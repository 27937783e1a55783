import type { Answer } from '../model/fact.ts'
import type { Finding, Location, Violation } from '../model/finding.ts'
import type { Severity } from '../model/severity.ts'
import type { Subject } from '../model/subject.ts'
import type { Evaluated, Verdict } from '../model/verdict.ts'
import type { Identity } from './fingerprint.ts'
import { messageOf } from './message.ts'
import { locationOf } from './place.ts'

/** What a verdict alone does not know. */
export interface Surroundings {
  readonly ask: (subject: Subject, fact: string) => Answer
  readonly severity: Severity
  readonly violations: readonly Violation[]
  readonly fingerprint: (identity: Identity) => string
  readonly keepVerdict: boolean
}

/** Turns a verdict into what people read: the fact that decided gives the place, those that held give related places. */
export function findingOf(verdict: Verdict, surroundings: Surroundings): Finding {
  const { rule, subject, outcome } = verdict
  const location = locationOf(deciding(verdict)?.place ?? { document: subject.document, pointer: subject.pointer })
  const { path } = location
  return {
    rule,
    outcome,
    location,
    severity: surroundings.severity,
    violations: surroundings.violations,
    message: messageOf(rule, fact => surroundings.ask(subject, fact)),
    related: relatedTo(verdict, location),
    fingerprint: surroundings.fingerprint({ rule: rule.id, path, subject: structuralName(subject, surroundings.ask) }),
    subject: { kind: subject.kind, pointer: subject.pointer },
    verdict: surroundings.keepVerdict ? verdict : undefined,
    suppressedBy: undefined,
  }
}

/** Of `require` the first condition that does not hold, of `forbid` the last that holds. */
function deciding({ rule, evidence }: Verdict): Evaluated | undefined {
  const clause = evidence.filter(each => each.clause === rule.verb)
  if (rule.verb === 'forbid') return clause.findLast(each => each.result !== false && each.result !== undefined)
  return clause.find(each => each.result === false) ?? clause.find(each => each.result === 'unknown')
}

/** Places of what held in `when`, where they are on other lines. */
function relatedTo({ evidence }: Verdict, location: Location): readonly Location[] {
  const lines = new Set([location.region.startLine])
  const related: Location[] = []
  for (const { clause, result, condition, answer, place } of evidence) {
    if (clause !== 'when' || result !== true) continue
    const other = locationOf(place, `${condition.fact} is ${String(answer)}`)
    if (other.path === location.path && lines.has(other.region.startLine)) continue
    lines.add(other.region.startLine)
    related.push(other)
  }
  return related
}

/** The names of a subject and of its owners: they stay when lines and neighbours move. */
function structuralName(subject: Subject, ask: Surroundings['ask']): string {
  const names: string[] = []
  for (let each: Subject | undefined = subject; each?.parent !== undefined; each = each.parent)
    names.push(`${each.kind} ${String(ask(each, NAMED_BY[each.kind] ?? each.kind))}`)
  return names.join(' in ')
}

/** Kinds whose own name is asked by another fact than the one of that name. */
const NAMED_BY: Readonly<Partial<Record<Subject['kind'], string>>> = {
  'action-reference': 'reference',
}

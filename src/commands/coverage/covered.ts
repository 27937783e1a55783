import type { Control, Failure, Policy } from '../../model/policy.ts'

/** A line of a runbook, and who holds it. */
export interface CoveredLine {
  readonly path: string
  readonly line: number
  /** Of the control; undefined for lines that have none. */
  readonly control: string | undefined
  readonly text: string
  readonly held: 'rule' | 'people' | 'nobody'
  readonly rules: readonly string[]
  /** Why only people can hold it. */
  readonly reason: string | undefined
}

export interface Coverage {
  readonly policy: string
  readonly title: string
  readonly path: string
  readonly lines: readonly CoveredLine[]
}

/** The controls of a runbook and what its scenarios say prevents them; where it has no controls, all that it promises. */
export function coverageOf(policy: Policy, all: readonly Policy[]): Coverage {
  const { id, title, path, controls, failures, completionCriteria, emergencies } = policy
  const known = new Map(all.flatMap(each => each.controls).map(control => [control.id, control]))
  const promises = [
    ...emergencies.flatMap(({ afterwards }) =>
      afterwards.map(({ text, region }) => ({ text, line: region.startLine })),
    ),
    ...completionCriteria.map(({ text, region }) => ({ text, line: region.startLine })),
  ]
  return {
    policy: id,
    title,
    path,
    lines: [
      ...controls.map(control => ofControl(control, path)),
      ...failures.flatMap(failure => ofPrevention(failure, path, known)),
      ...(controls.length > 0 ? [] : promises.map(each => unheld(each, path))),
    ],
  }
}

function ofControl({ id, statement, rules, manual, region }: Control, path: string): CoveredLine {
  return {
    path,
    line: region.startLine,
    control: id,
    text: statement,
    held: rules.length > 0 ? 'rule' : manual === undefined ? 'nobody' : 'people',
    rules: rules.map(({ rule }) => rule),
    reason: rules.length > 0 ? undefined : manual,
  }
}

/** A prevention is held where a control that it cites is; a scenario without one promises nothing. */
function ofPrevention(
  { title, prevention, controls }: Failure,
  path: string,
  known: ReadonlyMap<string, Control>,
): readonly CoveredLine[] {
  if (prevention === undefined) return []
  const cited = controls.flatMap(id => known.get(id) ?? [])
  const rules = [...new Set(cited.flatMap(control => control.rules.map(({ rule }) => rule)))]
  const held = rules.length > 0 ? 'rule' : cited.some(({ manual }) => manual !== undefined) ? 'people' : 'nobody'
  const text = `${title}: ${prevention.text.replace(/\s+/g, ' ').trim()}`
  return [{ path, line: prevention.region.startLine, control: undefined, text, held, rules, reason: undefined }]
}

function unheld({ text, line }: { readonly text: string; readonly line: number }, path: string): CoveredLine {
  return { path, line, control: undefined, text, held: 'nobody', rules: [], reason: undefined }
}

/** Lines by who holds them. */
export function counts(lines: readonly CoveredLine[]): Readonly<Record<CoveredLine['held'], number>> {
  const count = (held: CoveredLine['held']) => lines.filter(each => each.held === held).length
  return { rule: count('rule'), people: count('people'), nobody: count('nobody') }
}

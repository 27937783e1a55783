import type { Policy } from '../../model/policy.ts'
import { printable } from '../../model/printable.ts'
import { grouped } from '../grouped.ts'

/** A control of a policy that a rule holds. */
export interface Demand {
  readonly policy: string
  readonly control: string
  /** "WF-13 in release-signing: A certificate identity pattern is anchored." */
  readonly sentence: string
}

/** What the policies of a run demand of each rule, by the rule's id. */
export function demandsOf(policies: readonly Policy[]): ReadonlyMap<string, readonly Demand[]> {
  const demands = policies.flatMap(policy =>
    policy.controls.flatMap(control =>
      control.rules.map(({ rule }) => ({
        rule,
        policy: policy.id,
        control: control.id,
        sentence: printable(`${control.id} in ${policy.id}: ${control.statement}`),
      })),
    ),
  )
  return grouped(demands, ({ rule }) => rule)
}

import type { Violation } from '../model/finding.ts'
import type { Binding, Control, Policy, Triage } from '../model/policy.ts'
import type { Rule } from '../model/rule.ts'
import { compareSeverity, SEVERITIES, type Severity } from '../model/severity.ts'

/** A violation as bad as its policy says it is. */
export interface GradedViolation extends Violation {
  readonly severity: Severity
}

/** What the policies make of a rule that failed. */
export interface Settlement {
  /** The worst of the violations; the rule's own severity where no policy asks for the rule. */
  readonly severity: Severity
  /** The worst first, else in the order of the policies and their tables. */
  readonly violations: readonly GradedViolation[]
}

export function settleSeverity(rule: Pick<Rule, 'id' | 'severity'>, policies: readonly Policy[]): Settlement {
  const violations = violationsOf(rule, policies)
  return { severity: violations[0]?.severity ?? rule.severity, violations }
}

/** Each control that the rule holds, in each policy, with the line of the triage table that says what to do by when. */
export function violationsOf(rule: Pick<Rule, 'id' | 'severity'>, policies: readonly Policy[]): GradedViolation[] {
  const violations = policies.flatMap(policy =>
    policy.controls.flatMap(control => {
      const binding = control.rules.find(each => each.rule === rule.id)
      return binding === undefined ? [] : [violation(policy, control, gradeOf(binding, control, rule.severity))]
    }),
  )
  return violations.toSorted((left, right) => compareSeverity(right.severity, left.severity))
}

/**
 * The nearer to the rule, the stronger: the override in the rules cell, the control's severity cell, the line of the
 * triage table that the control's section is about, and last the severity that the rule has by itself.
 */
function gradeOf(binding: Binding, control: Control, own: Severity): Severity {
  return binding.severity ?? control.severity ?? control.triage?.severity ?? own
}

function violation(policy: Policy, control: Control, severity: Severity): GradedViolation {
  return { policy, control, severity, triage: triageFor(severity, policy, control.triage) }
}

/**
 * The line of a policy for a severity: the one of its own section if that fits, else the first with that severity, else
 * the nearest more severe one, else the nearest milder one. The escalation matrix completes it, and wins where both
 * name somebody.
 */
export function triageFor(severity: Severity, policy: Policy, own?: Triage): Triage | undefined {
  const row = own?.severity === severity ? own : nearestRow(severity, policy.triage)
  const escalation = policy.escalation.find(each => each.severity === (row?.severity ?? severity))
  if (row === undefined) return nearestRow(severity, policy.escalation)
  if (escalation === undefined) return row
  return {
    ...row,
    firstResponder: escalation.firstResponder || row.firstResponder,
    escalateTo: escalation.escalateTo || row.escalateTo,
    escalateWithin: escalation.escalateWithin ?? row.escalateWithin,
  }
}

function nearestRow(severity: Severity, rows: readonly Triage[]): Triage | undefined {
  const level = SEVERITIES.indexOf(severity)
  const worse = SEVERITIES.slice(level)
  const milder = SEVERITIES.slice(0, level).toReversed()
  for (const each of [...worse, ...milder]) {
    const row = rows.find(({ severity: of }) => of === each)
    if (row !== undefined) return row
  }
  return undefined
}

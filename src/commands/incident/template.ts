import { AT_ONCE, ESCALATION_MATRIX, type EscalationRow } from '../../knowledge/escalation-matrix.ts'
import { DUTIES } from '../../knowledge/incident-duties.ts'
import { endOfNextBusinessDay, OFFICE_HOURS } from '../../model/calendar.ts'
import type { IncidentType } from '../../model/incident.ts'
import { MINUTE } from '../../model/instant.ts'
import type { Severity } from '../../model/severity.ts'

/** What a new record begins with. */
export interface Beginning {
  readonly type: IncidentType
  readonly severity: Severity
  readonly title: string
  /** When it was detected, in milliseconds of UTC. */
  readonly now: number
}

/** Severities where nobody says another one. */
export const USUAL_SEVERITY: Readonly<Record<IncidentType, Severity>> = {
  'malicious-model': 'critical',
  'signing-failure': 'high',
  'sbom-missing': 'medium',
  'secret-exposure': 'critical',
  vulnerability: 'high',
  'false-positive': 'low',
  other: 'medium',
}

/** A record that asks for everything that its type will owe. Nothing in it is ticked, and no time is invented. */
export function template({ type, severity, title, now }: Beginning): string {
  const stamp = `${new Date(now).toISOString().slice(0, 16)}Z`
  return `---
id: INC-${stamp.slice(0, 10)}-${type}
type: ${type.replaceAll('-', ' ')}
severity: ${severity}
status: open
detected: ${stamp}
responded:
escalated: []
contained:
resolved:
closed:
owner:
component:
threats:
timezone: UTC
---

# ${title}

${limits(severity, now)}

## Timeline

All times in UTC. Write each down as it happens.

- ${stamp.slice(0, 10)} ${stamp.slice(11, 16)} detected

## Containment

- [ ] Block:
- [ ] Disable:
- [ ] Rotate:
- [ ] Redact:
${list(itemsFor(type, ['open', 'contained']))}
## Investigation

## Root cause

## Fix

## Verification

${list(['The fix was deployed', 'Logs were watched after the fix', 'The metrics are back to normal', ...itemsFor(type, ['resolved'])])}
## Rollback plan

## Completion criteria

- [ ] Incident contained
- [ ] Vulnerability patched
- [ ] No new exploits observed

## Post-incident

${list(itemsFor(type, ['closed']))}
## Lessons learned

## Action items

| Action | Kind | Owner | Due | Status | Link |
| --- | --- | --- | --- | --- | --- |
`
}

function limits(severity: Severity, now: number): string {
  const row = ESCALATION_MATRIX.get(severity)
  if (row === undefined) return ''
  const escalate = severity === 'critical' ? AT_ONCE : row.escalateWithin
  return `> ${row.firstResponder} must respond by ${by(row.respondWithin, now)}. Tell ${row.escalateTo} by ${by(escalate, now)}.`
}

function by(limit: EscalationRow['respondWithin'], now: number): string {
  const end = typeof limit === 'number' ? now + limit * MINUTE : endOfNextBusinessDay(now, OFFICE_HOURS)
  return `${new Date(end).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

type Due = 'open' | 'contained' | 'resolved' | 'closed'

/** The items of duties of this type alone that are first owed in one of the states. */
function itemsFor(type: IncidentType, states: readonly Due[]): readonly string[] {
  return DUTIES.filter(({ types, items }) => types?.includes(type) && items !== undefined)
    .filter(({ gate }) => states.some(state => state === firstOwed(gate)))
    .map(({ name }) => sentence(name.replace(/^(?:that|whether|when) /, '')))
}

function firstOwed(gate: (typeof DUTIES)[number]['gate']): Due | undefined {
  return (['open', 'contained', 'resolved', 'closed'] as const).find(state => gate[state] === 'now')
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `${items.map(item => `- [ ] ${item}`).join('\n')}\n`
}

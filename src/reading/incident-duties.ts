import type { RecordItem } from '../model/incident.ts'
import type { IncidentDuty } from '../model/incident-duty.ts'
import { DAY, judgeLimit, MINUTE, since } from '../model/instant.ts'
import { isUnrated } from './incident-clocks.ts'

export const DUTY_STATES = ['done', 'not-applicable', 'late', 'open', 'missing'] as const

export type DutyState = (typeof DUTY_STATES)[number]

/** `owed`: the record has come so far that it must say this. `ahead`: it will have to. `free`: it need not. */
export const STANDINGS = ['settled', 'owed', 'ahead', 'free'] as const

/** What a record says about a duty. */
export function dutyState(duty: IncidentDuty, exists: (path: string) => boolean): DutyState {
  const { items, told, file } = duty
  if (file !== undefined && !exists(file)) return 'missing'
  if (items.some(({ mark }) => mark === 'open') && items.every(({ mark }) => mark === 'open' || mark === 'stated'))
    return 'open'
  if (items.some(({ mark }) => mark === 'done' || mark === 'stated'))
    return items.some(item => isLate(item, duty)) ? 'late' : 'done'
  if (items.some(({ mark }) => mark === 'not-applicable')) return 'not-applicable'
  return told ? 'done' : 'missing'
}

function isLate({ instant }: RecordItem, { within, incident }: IncidentDuty): boolean {
  const detected = incident.moments.get('detected')
  if (within === undefined || instant === undefined || detected === undefined) return false
  return judgeLimit(detected, instant, within * MINUTE) === 'breached'
}

/** Whether a duty must be answered by now. */
export function standingOf(duty: IncidentDuty, state: DutyState, now: number): (typeof STANDINGS)[number] {
  if (state === 'done' || state === 'not-applicable') return 'settled'
  const gate = duty.gate[duty.incident.state]
  if (gate === undefined || isUnrated(duty.incident)) return 'free'
  if (gate !== 'day') return gate === 'now' ? 'owed' : 'ahead'
  const resolved = duty.incident.moments.get('resolved')
  return resolved !== undefined && since(resolved, now).least > DAY ? 'owed' : 'ahead'
}

/** The duty as the end of a sentence about the record. */
export function dutyText({ name, items }: IncidentDuty, state: DutyState): string {
  const open = items.find(({ mark }) => mark === 'open')
  if (state === 'open' && open !== undefined) return `has the open item "${open.text.split('\n', 1)[0] ?? ''}"`
  return state === 'late' ? `records late ${name}` : `does not record ${name}`
}

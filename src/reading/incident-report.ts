import { ACTION_STATES, REPORT_SECTIONS } from '../knowledge/report-sections.ts'
import type { Incident } from '../model/incident.ts'

/** Sections of a full report that are missing; undefined where the record is no such report. */
export function missingSections({ sections }: Incident): readonly string[] | undefined {
  const titles = sections.map(({ heading }) => heading.text.toLowerCase().trim())
  if (!titles.some(title => /^(?:full )?incident report\b/.test(title) || title === 'report closure summary'))
    return undefined
  return REPORT_SECTIONS.filter(([, words]) => !words.some(word => titles.includes(word))).map(([name]) => name)
}

/** Whether all action items have ended; undefined where none has a status. */
export function actionsOf({ actionStates }: Incident): 'complete' | 'unfinished' | 'unreadable' | undefined {
  if (actionStates.length === 0) return undefined
  const states = actionStates.map(({ text }) => text.toLowerCase().trim())
  if (states.some(state => !ACTION_STATES.some(known => known === state))) return 'unreadable'
  return states.every(state => state === 'complete' || state === 'canceled') ? 'complete' : 'unfinished'
}

/** True of a report whose end was asked for. */
export function asksForClosure({ sections }: Incident): boolean {
  return sections.some(({ heading }) => /^report closure summary\b/i.test(heading.text))
}

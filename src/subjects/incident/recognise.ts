import type { Incident } from '../../model/incident.ts'
import type { Source } from '../../model/source.ts'

/** Words without which no file is a record, so that others are not parsed. */
const TELLING =
  /\b(?:incident report|severity|status|timeline|key events|sequence of events|detected|incident log|priority)\b/i

/** A cheap look; a file that is named on the command line may be any file. */
export function mayBeRecord({ text }: Source): boolean {
  return TELLING.test(text)
}

/** A record says how bad it was, how it stands, or what happened when; a notice says none of it. */
export function isRecord({ severities, statuses, timeline, timelines, moments, front, sections }: Incident): boolean {
  if (front.get('type') === 'notice') return false
  const timed = timeline.some(({ instant }) => instant !== undefined && instant.precision !== 'day')
  const told = timelines > 0 || [...moments.values()].some(({ inferred }) => !inferred)
  if (severities.length > 0 || isReport(sections)) return true
  return told
    ? timed || statuses.length > 0
    : statuses.some(({ meaning }) => meaning !== undefined) && isOwnStatus(statuses)
}

/** `archived` says something about the document only. */
function isOwnStatus(statuses: Incident['statuses']): boolean {
  return statuses.some(({ text }) => !/^(?:draft|in review|reviewed|final|published|archived)$/i.test(text.trim()))
}

/** A report to the CCADB has neither a severity nor a status, since the bug that it is written into has them. */
function isReport(sections: Incident['sections']): boolean {
  return sections.some(({ heading }) => /^(?:full|preliminary) incident report$/i.test(heading.text.trim()))
}

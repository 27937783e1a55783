import type { RecordItem } from '../../model/incident.ts'
import type { ListItem } from '../../model/markdown.ts'
import type { Clock } from './clock.ts'
import { itemsIn, type Part } from './outline.ts'

/** Marks that people draw instead of boxes. */
const DONE = /^(?:✅|☑️?|✔️?|✓|🟢)\s*/u
const OPEN = /^(?:❌|☐|🔲|⬜|⏳|🔴|✗)\s*/u
const DEMANDED = /\b(?:immediately|required|must|urgent|now)\b/i
const NOT_APPLICABLE = /(?:^|[:\s])n\/?a\b[ \t]*[-–—:,(]?[ \t]*(.*)$/i
const DONE_HEADING = /\b(?:completed|taken|applied|performed|done|executed|implemented)\b/i

const PLANNED_HEADING = /\b(?:required|recommended|planned|next|urgent|future|follow)\b/i

/** The items of all lists: ticked, open, not applicable, or said to be done by the heading they stand under. */
export function recordItems(parts: readonly Part[], clock: Clock): readonly RecordItem[] {
  return parts.flatMap(part => {
    const title = part.heading?.text ?? ''
    const told = part.name === 'containment' || part.name === 'remediation'
    const done = DONE_HEADING.test(title) || (told && !PLANNED_HEADING.test(title))
    return itemsIn(part.blocks)
      .filter(({ text }) => text !== '')
      .map(item => itemOf(item, part.name, done, clock))
  })
}

function itemOf(item: ListItem, section: string | undefined, done: boolean, clock: Clock): RecordItem {
  const { text, region } = item
  const time = /\((?=[^()]{0,40}\d:\d\d)[^()]{4,40}\)/.exec(text)
  const instant = time === null ? undefined : clock.read({ text: time[0], region })?.instant
  return { text, region, section, mark: markOf(item, done), instant }
}

function markOf({ text, checked }: ListItem, done: boolean): RecordItem['mark'] {
  const reason = NOT_APPLICABLE.exec(text)?.[1]?.trim()
  if (reason !== undefined && checked !== false) return reason === '' ? 'open' : 'not-applicable'
  if (checked !== undefined) return checked ? 'done' : 'open'
  if (OPEN.test(text)) return 'open'
  if (DONE.test(text)) return DEMANDED.test(text) ? 'none' : 'done'
  return done ? 'stated' : 'none'
}

import type { Incident, RecordItem } from '../model/incident.ts'

/** Parts that a record lacks, or has twice. */
export function missingParts({ title, timeline, timelines, moments }: Incident): readonly string[] {
  const stated = [...moments.values()].filter(({ inferred }) => !inferred).length
  return [
    ...(title === undefined ? ['title'] : []),
    ...(timelines === 0 && timeline.length < 2 && stated < 2 ? ['timeline'] : []),
    ...(timelines > 1 ? ['single timeline'] : []),
  ]
}

export function statusOf({ statuses }: Incident): 'state' | 'qualified' | 'unreadable' | 'missing' {
  const [first] = statuses
  if (first === undefined) return 'missing'
  if (first.meaning === undefined) return 'unreadable'
  return statuses.some(({ qualifier }) => qualifier !== undefined) ? 'qualified' : 'state'
}

export function missingPrerequisites({ fields, front, sections }: Incident): readonly string[] {
  const named = fields.has('components') || front.has('affected') || has(sections, 'impact')
  const shown = front.has('runs') || has(sections, 'evidence') || has(sections, 'detection')
  return [...(named ? [] : ['affected component']), ...(shown ? [] : ['logs or other evidence'])]
}

function has(sections: Incident['sections'], wanted: string): boolean {
  return sections.some(({ name, text }) => name === wanted && text !== '')
}

/** Lists whose boxes say whether an incident is over; others are plans. */
const GATING: ReadonlySet<string> = new Set(['containment', 'verification', 'completion', 'post-incident'])

export function openItems({ items }: Incident): readonly RecordItem[] {
  return items.filter(({ mark, section }) => mark === 'open' && section !== undefined && GATING.has(section))
}

export function reviewOf({ fields }: Incident, today: string): 'ahead' | 'past' | undefined {
  const day = /\d{4}-\d{2}-\d{2}/.exec(fields.get('review')?.[0]?.text ?? '')?.[0]
  if (day === undefined) return undefined
  return day < today ? 'past' : 'ahead'
}

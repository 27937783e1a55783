import { EXCUSES, FEWEST_WORDS } from '../knowledge/excuses.ts'
import { type Mapping, scalarText, texts } from '../model/data.ts'
import type { WaiverEntry } from '../model/waiver-entry.ts'

export const FIELDS = ['id', 'type', 'scope', 'justification', 'approver', 'created', 'expires'] as const

export const PERIODS = ['running', 'expired', 'future', 'reversed', 'too-long', 'unreadable'] as const

/** Days that a waiver may last, and that all waivers of one scope may last together. */
export const LONGEST = 90

const DAY = 24 * 60 * 60 * 1000

export function textAt(data: Mapping, key: string): string {
  return (scalarText(data.get(key)) ?? '').trim()
}

export function missingFields({ data }: WaiverEntry): readonly string[] {
  return FIELDS.filter(key => texts(data.get(key)).every(text => text.trim() === ''))
}

/** What kind of a justification it is; undefined where there is none. */
export function justificationOf({ data }: WaiverEntry): 'reason' | 'excuse' | 'too-short' | undefined {
  const text = textAt(data, 'justification').toLowerCase()
  if (text === '') return undefined
  const words = text.split(/\s+/).length
  if (words < 2 * FEWEST_WORDS && EXCUSES.some(excuse => text.includes(excuse))) return 'excuse'
  return words < FEWEST_WORDS ? 'too-short' : 'reason'
}

const REQUESTERS = ['requested_by', 'requester', 'requested-by', 'author', 'created_by']

export function approverOf({ data }: WaiverEntry): 'independent' | 'requester' | undefined {
  const approver = handle(textAt(data, 'approver'))
  if (approver === '') return undefined
  return REQUESTERS.some(key => handle(textAt(data, key)) === approver) ? 'requester' : 'independent'
}

function handle(text: string): string {
  return text.replace(/^@/, '').toLowerCase()
}

/** Where the waiver stands between its two days, of which the last counts. */
export function periodOf({ data }: WaiverEntry, today: string): (typeof PERIODS)[number] | undefined {
  const [created, expires] = [textAt(data, 'created'), textAt(data, 'expires')]
  if (created === '' || expires === '') return undefined
  if (!isDay(created) || !isDay(expires)) return 'unreadable'
  if (expires < created) return 'reversed'
  if (daysBetween(created, expires) > LONGEST) return 'too-long'
  if (created > today) return 'future'
  return expires < today ? 'expired' : 'running'
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

function daysBetween(first: string, second: string): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / DAY)
}

/** Days that all waivers of the same scope last together. */
export function daysTogether({ data, entries }: WaiverEntry): number {
  const scope = scopeOf(data)
  const same = entries.filter(each => scopeOf(each) === scope)
  const days = same.map(each => [textAt(each, 'created'), textAt(each, 'expires')] as const)
  return days
    .filter(([created, expires]) => isDay(created) && isDay(expires) && created <= expires)
    .reduce((sum, [created, expires]) => sum + daysBetween(created, expires), 0)
}

function scopeOf(data: Mapping): string {
  return texts(data.get('scope'))
    .map(text => text.trim())
    .sort()
    .join('\n')
}

/** How exactly a waiver says what it covers. A name that looks like a path must lead somewhere. */
export function scopeKind(
  { data }: WaiverEntry,
  exists: (path: string) => boolean,
): 'specific' | 'wildcard' | 'lost' | undefined {
  const scope = texts(data.get('scope')).map(text => text.trim())
  if (scope.every(text => text === '')) return undefined
  if (scope.some(text => VAGUE.has(text.toLowerCase()) || /^[*./]+$/.test(text))) return 'wildcard'
  const lost = scope.filter(
    text => /\.[a-z0-9]{1,6}$/i.test(text) && !/[*?{]/.test(text) && !exists(text.replace(/^\.\//, '')),
  )
  return lost.length > 0 ? 'lost' : 'specific'
}

const VAGUE: ReadonlySet<string> = new Set([
  'all',
  'any',
  'everything',
  'repository',
  'repo',
  'workflow',
  'workflows',
  'global',
])

export function issueOf({ data }: WaiverEntry): 'link' | 'placeholder' | 'missing' {
  const issue = textAt(data, 'issue')
  if (issue === '') return 'missing'
  return /x{3,}|\btbd\b|<|\/issues\/?$/i.test(issue) ? 'placeholder' : 'link'
}

const CONTROLS = ['additional_controls', 'additional-controls', 'controls', 'compensating_controls', 'mitigations']

export function hasControls({ data }: WaiverEntry): boolean {
  return CONTROLS.some(key => texts(data.get(key)).some(text => text.trim() !== ''))
}

/** True of every entry but the first with its id. */
export function isRepeated({ data, entries }: WaiverEntry): boolean {
  const id = textAt(data, 'id')
  return id !== '' && entries.find(each => textAt(each, 'id') === id) !== data
}

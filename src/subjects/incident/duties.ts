import { DUTIES, type Duty, ROTATION_GATE, TEST_GATE } from '../../knowledge/incident-duties.ts'
import { type Data, isMapping, isSequence, mapping, scalarText, texts } from '../../model/data.ts'
import type { Incident, RecordItem } from '../../model/incident.ts'
import type { DutyGate, IncidentDuty } from '../../model/incident-duty.ts'
import { mentions } from './words.ts'

const LINK = /\/(?:pull|commit|merge_requests)\/[0-9a-f]{1,40}\b|(?<![\w/])#\d{1,7}\b|\bGHSA-[\w-]{14}\b/
const ROTATED = ['rotat', 'revok', 'reissu', 're issu', 'regenerat', 'chang key', 'chang password']

/** What a record owes, whatever its state: that decides later which of it is due. */
export function dutiesOf(incident: Incident): readonly IncidentDuty[] {
  const listed = DUTIES.filter(duty => concerns(duty, incident)).map(duty => ({
    incident,
    group: duty.group,
    name: duty.name,
    gate: duty.gate,
    items: itemsFor(duty, incident),
    told: isTold(duty, incident),
    within: duty.within,
    file: undefined,
  }))
  return [...rotations(incident), ...listed, ...proofs(incident)]
}

function concerns({ types, only }: Duty, incident: Incident): boolean {
  if (types !== undefined && !incident.types.some(({ meaning }) => meaning !== undefined && types.includes(meaning)))
    return false
  switch (only) {
    case 'message':
      return incident.severities[0]?.meaning === 'critical' && sectionText(incident, 'communications') !== ''
    case 'dependency':
      return mentions(sectionText(incident, 'root-cause'), ['dependency', 'dependencies', 'vulnerable package'])
    case 'signed-by-hand':
      return incident.front.has('manual_signing')
    case 'pull-request':
      return isFilled(at(incident, 'affected/prs'))
    case 'model':
      return incident.types.some(({ meaning, text }) => meaning === 'malicious-model' || mentions(text, ['model']))
    default:
      return true
  }
}

function itemsFor({ items, only }: Duty, incident: Incident): readonly RecordItem[] {
  return items === undefined || only === 'message'
    ? []
    : incident.items.filter(({ text, mark }) => mark !== 'none' && mentions(text, items))
}

function isTold({ sections = [], fields = [], items = [], told, linked, only }: Duty, incident: Incident): boolean {
  if (only === 'message') return mentions(sectionText(incident, 'communications'), items)
  if (sections.some(name => sectionText(incident, name) !== '')) return true
  if (fields.some(path => isFilled(at(incident, path)))) return true
  if (linked === true && incident.prose.some(({ text }) => LINK.test(text.slice(0, 4000)))) return true
  return told === true && incident.timeline.some(event => !event.pending && mentions(event.text, items))
}

function sectionText({ sections }: Incident, name: string): string {
  return sections
    .filter(section => section.name === name)
    .map(({ text }) => text)
    .join('\n')
}

function at({ front }: Incident, path: string): Data | undefined {
  return path.split('/').reduce<Data | undefined>((data, key) => mapping(data).get(key), front)
}

function isFilled(data: Data | undefined): boolean {
  if (isMapping(data)) return [...data.values()].some(isFilled)
  return isSequence(data) ? data.some(isFilled) : (scalarText(data)?.trim() ?? '') !== ''
}

/** One for each credential, and for each item that speaks about one. */
function rotations(incident: Incident): readonly IncidentDuty[] {
  const items = incident.items.filter(({ text, mark }) => mark !== 'none' && mentions(text, ROTATED))
  const names = texts(at(incident, 'affected/credentials'))
  const unnamed = items.filter(({ text }) => !names.some(name => text.includes(name)))
  const duty = (name: string, own: readonly RecordItem[]): IncidentDuty => ({
    ...plain(incident, 'rotate', name, ROTATION_GATE),
    items: own,
  })
  const known = [
    ...names.map(name =>
      duty(
        `that \`${name}\` was rotated`,
        items.filter(({ text }) => text.includes(name)),
      ),
    ),
    ...unnamed.map(item => duty('that each key was rotated', [item])),
  ]
  return known.length > 0 ? known : [duty('whether keys had to be rotated', [])]
}

/** The test that reproduces the incident, and what it said before and after the fix. */
function proofs(incident: Incident): readonly IncidentDuty[] {
  const test = scalarText(at(incident, 'reproduction/test'))
  const outcomes = ['kind', 'before', 'after'].map(key => scalarText(at(incident, `reproduction/${key}`)) ?? 'exploit')
  const proven = PROVEN.has(outcomes.join(' ').toLowerCase())
  const name = test === undefined ? 'a test that reproduces it' : `a test that exists, since \`${test}\` does not`
  return [
    { ...plain(incident, 'test', name, TEST_GATE), told: test !== undefined, file: test?.split('::')[0] },
    { ...plain(incident, 'exploit', 'that the exploit fails now', TEST_GATE), told: proven },
  ]
}

const PROVEN: ReadonlySet<string> = new Set(['exploit succeeds fails', 'regression fails passes'])

function plain(incident: Incident, group: string, name: string, gate: DutyGate): IncidentDuty {
  return { incident, group, name, gate, items: [], told: false, within: undefined, file: undefined }
}

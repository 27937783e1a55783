import type { Incident } from '../../model/incident.ts'
import type { IncidentEntry } from '../../model/incident-entry.ts'
import { secretsIn } from '../../model/masked.ts'
import type { Passage } from '../../model/passage.ts'
import { contradictedDates } from './contradicted-dates.ts'
import { contradictedDurations } from './contradicted-durations.ts'
import { secondValues } from './second-values.ts'
import { placeholderIn } from './values.ts'
import { wrongOrder } from './wrong-order.ts'

/** Passages that say something that cannot be, or that must not stand in a record. */
export function entriesOf(incident: Incident): readonly IncidentEntry[] {
  const found: readonly Found[] = [
    ...incident.prose.flatMap(secrets),
    ...placeholders(incident),
    ...actions(incident),
    ...secondValues(incident),
    ...contradictedDates(incident),
    ...wrongOrder(incident),
    ...contradictedDurations(incident),
  ]
  return found.map(each => ({ ...each, incident }))
}

export type Found = Omit<IncidentEntry, 'incident'>

const LABELLED = /\b(password|passwd|secret|token|api[ _-]?key)\b["'`]?\s?[:=]\s?["'`]?([^\s"'`,;()<>{}[\]]{8,80})/gi
const BEGINNING = /\b(?:start(?:s|ing)?|begin(?:s|ning)?) with [`'"]?([\w-]{4,40})(?:\.{3}|…)/gi
const HARMLESS = /test|example|sample|dummy|password|redacted|placeholder|changeme|x{3,}|_here|your|[$%/\\.:]/i

function secrets({ text, region }: Passage): readonly Found[] {
  const known = secretsIn(text).map((): Found => ({ kind: 'secret', says: 'a credential in clear', region }))
  const labelled = [...text.matchAll(LABELLED)].filter(([, , value = '']) => isRandom(value))
  const whole = known.length > 0 ? known : labelled.map((match): Found => secret(match[1] ?? '', region))
  const parts = [...text.matchAll(BEGINNING)].filter(([, value = '']) => !/x{3,}|redacted/i.test(value))
  return [...whole, ...parts.map((): Found => ({ kind: 'partial-secret', says: 'how a credential begins', region }))]
}

function secret(label: string, region: Passage['region']): Found {
  return { kind: 'secret', says: `a ${label.toLowerCase()} in clear`, region }
}

/** Letters and digits mixed as nobody mixes them in words. */
function isRandom(value: string): boolean {
  if (HARMLESS.test(value) || !/\d/.test(value) || !/[a-z]/i.test(value)) return false
  return new Set(value).size >= 8 && (value.match(/[a-z](?=\d)|\d(?=[a-z])|[a-z](?=[A-Z])/g) ?? []).length >= 3
}

/** Of templates that nobody filled in; the first of each record is enough. */
function placeholders({ prose, fields }: Incident): readonly Found[] {
  const passages = [...fields.values()].flat().concat(prose)
  const found = passages.map(passage => ({ passage, written: placeholderIn(passage.text.slice(0, 2000)) }))
  const [first] = found.filter(({ written }) => written !== undefined)
  if (first?.written === undefined) return []
  return [{ kind: 'placeholder', says: `the placeholder "${first.written}"`, region: first.passage.region }]
}

const NEGATED = /\b(?:not|never|no|without|avoid|don't|forbid\w*)\b/i
const DELETION =
  /\bdelet(?:ed|e|ing) (?:the |a |this |that |our )?(?:github |unsigned |old )?(?:release|tag)s?\b(?! notes?)/i
const BYPASS =
  /\b(?:skipped|bypassed|disabled|turned off) (?:the )?(?:signature |cosign )?verification\b|\bverification (?:was |is )?(?:skipped|bypassed|disabled)\b|--insecure-ignore-/i
const REWRITE =
  /\bforce[- ]?push(?:ed)?\b|\bfilter-(?:repo|branch)\b|\brewr(?:ote|itten|ite|iting) (?:the )?(?:git )?history\b|\bhistory (?:was )?rewritten\b/i

/** Completed actions that no runbook allows. A sentence that forbids one is none. */
function actions({ items, timeline }: Incident): readonly Found[] {
  const done = items.filter(({ mark }) => mark === 'done' || mark === 'stated')
  const past = [...done, ...timeline.filter(({ pending }) => !pending)]
  return past.flatMap(({ text: all, region }): readonly Found[] => {
    const text = all.slice(0, 600)
    if (NEGATED.test(text)) return []
    if (DELETION.test(text)) return [{ kind: 'release-deletion', says: 'that a release was deleted', region }]
    if (BYPASS.test(text)) return [{ kind: 'verification-bypass', says: 'that verification was bypassed', region }]
    if (!REWRITE.test(text) || /\bapprov/i.test(text)) return []
    return [{ kind: 'history-rewrite', says: 'that history was rewritten', region }]
  })
}

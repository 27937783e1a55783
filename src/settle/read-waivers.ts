import { isMapping, type Mapping, mapping, scalarText, sequence, texts } from '../model/data.ts'
import type { Document } from '../model/document.ts'
import type { Mistake } from '../model/mistake.ts'
import { child } from '../model/pointer.ts'
import type { Waiver } from '../model/waiver.ts'
import { daysBetween, isDate } from './dates.ts'

/** A waiver lasts so many days at most; longer exceptions are none, but a changed rule. */
export const LONGEST_WAIVER = 90

/** A waiver with what it names, of which the scope can be rules, their names in other tools, and files. */
export interface WrittenWaiver extends Waiver {
  readonly kind: 'waiver'
  readonly until: string
  /** `signing`, `sbom` or `ai-model`, or the id of a policy. */
  readonly type: string
  readonly scope: readonly string[]
  /** Of the one file that it is about, in lower-case hexadecimal digits; undefined where the waiver names none. */
  readonly sha256: string | undefined
}

/** Those that hold today, and why the others do not. */
export interface Waivers {
  readonly valid: readonly WrittenWaiver[]
  readonly rejected: readonly Mistake[]
}

const REQUIRED = ['id', 'type', 'scope', 'justification', 'approver', 'created', 'expires'] as const

/** Reads the list `waivers:`. Entries under `allowed_failures:` never end, and suppress nothing here. */
export function readWaivers(document: Document, today: string): Waivers {
  const valid: WrittenWaiver[] = []
  const rejected: Mistake[] = []
  for (const [index, entry] of sequence(mapping(document.data).get('waivers')).entries()) {
    const pointer = child('/waivers', index)
    const region = document.locate(pointer, 'key')
    const reason = isMapping(entry) ? rejection(entry, today) : 'is no mapping'
    if (reason === undefined) valid.push(waiver(mapping(entry), document, region))
    else {
      const name = scalarText(mapping(entry).get('id')) ?? `number ${index + 1}`
      const message = `The waiver ${name} ${reason}, and suppresses nothing`
      rejected.push({ path: document.source.path, line: region.startLine, column: region.startColumn, message })
    }
  }
  return { valid, rejected }
}

function rejection(entry: Mapping, today: string): string | undefined {
  const missing = REQUIRED.filter(key => texts(entry.get(key)).every(text => text.trim() === ''))
  if (missing.length > 0) return `has no ${missing.join(', ')}`
  const [created, expires] = [text(entry, 'created'), text(entry, 'expires')]
  if (!isDate(created) || !isDate(expires)) return 'has a date that is not written YYYY-MM-DD'
  if (created > today) return `begins on ${created} only`
  if (expires < created) return 'ends before it begins'
  if (daysBetween(created, expires) > LONGEST_WAIVER) return `lasts longer than ${LONGEST_WAIVER} days`
  return expires < today ? `expired on ${expires}` : undefined
}

function waiver(entry: Mapping, document: Document, region: Waiver['region']): WrittenWaiver {
  return {
    kind: 'waiver',
    id: text(entry, 'id'),
    type: text(entry, 'type'),
    scope: texts(entry.get('scope')).map(each => each.trim()),
    sha256: text(entry, 'sha256').toLowerCase() || undefined,
    justification: text(entry, 'justification'),
    until: text(entry, 'expires'),
    approver: text(entry, 'approver'),
    path: document.source.path,
    region,
  }
}

function text(entry: Mapping, key: string): string {
  return (scalarText(entry.get(key)) ?? '').trim()
}

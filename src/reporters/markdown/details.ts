import type { Finding, Location } from '../../model/finding.ts'
import { grouped } from '../grouped.ts'
import { counted } from '../selection.ts'
import { duty } from '../violation.ts'
import { code, plain, prose, sentenceOf } from './escape.ts'

/** GitHub drops a summary of more than 1 MiB as a whole; the rest is for what comes before and for other steps' parts. */
const BYTES = 850_000

/** Every finding by rule, why and how to fix it, as long as there is room; then how many are left out. */
export function* detailsOf(findings: readonly Finding[]): Iterable<string> {
  let room = BYTES
  let left = findings.length
  for (const group of grouped(findings, ({ rule }) => rule.id).values()) {
    const head = headOf(group)
    room -= sizeOf(head)
    if (room < 0) break
    yield head
    for (const item of group.map(itemOf)) {
      room -= sizeOf(item)
      if (room < 0) break
      left--
      yield item
    }
    yield '\n</details>\n\n'
  }
  if (left > 0) yield `${counted(left, 'more finding')} would not fit here.\n`
}

function headOf(group: readonly Finding[]): string {
  const rule = group[0]?.rule
  if (rule === undefined) return ''
  return [
    `<details><summary>${code(rule.id)} ${plain(rule.title)}: ${counted(group.length, 'finding')}</summary>`,
    `**Why:** ${prose(rule.why)}`,
    `**Fix:** ${prose(rule.fix)}`,
    '',
  ].join('\n\n')
}

function itemOf({ severity, message, location, violations, related }: Finding): string {
  const duties = violations.map(violation => `  <br>${plain(duty(violation))}\n`)
  const places = related.map(each => `  <br>see ${code(placeOf(each))} ${plain(each.message ?? '')}\n`)
  return `- ${severity} ${code(placeOf(location))} ${sentenceOf(message)}\n${[...places, ...duties].join('')}`
}

/** `path:line`. */
export function placeOf({ path, region }: Location): string {
  return `${path}:${region.startLine}`
}

function sizeOf(text: string): number {
  return Buffer.byteLength(text)
}

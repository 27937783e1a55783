import type { MarkdownDocument } from '../../documents/markdown.ts'
import { mapping, scalarText } from '../../model/data.ts'
import type { Block, Label, Section } from '../../model/markdown.ts'
import type { RunbookFlaw } from '../../model/runbook.ts'

/** The labels at the head and at the foot of a runbook: what it is for, who keeps it, and since when. */
export function headAndFoot(document: MarkdownDocument): readonly RunbookFlaw[] {
  const labels = labelsIn(document.root)
  const front = mapping(document.data)
  const region = document.root.sections[0]?.heading?.region ?? document.lines.region(0, 0)
  const has = (pattern: RegExp) =>
    labels.some(({ name }) => pattern.test(name.text)) || [...front.keys()].some(key => pattern.test(key))
  const meta = has(/^when to use/i) && has(/^prerequisites/i)
  const head = [
    ...(has(/^(?:purpose|scope|description|title)/i) ? [] : ['purpose']),
    ...(meta || has(/^audience/i) || has(/^owner/i) ? [] : ['audience']),
    ...(meta || has(DATE) ? [] : ['date of its last update']),
  ]
  const foot = [
    ...(meta || has(/^(?:maintainer|owner|author)/i) ? [] : ['maintainer']),
    ...(meta || has(/^review/i) ? [] : ['review frequency']),
  ]
  return [
    ...head.map((part): RunbookFlaw => ({ kind: 'missing-head', says: `has no ${part}`, region })),
    ...foot.map((part): RunbookFlaw => ({ kind: 'missing-foot', says: `names no ${part}`, region })),
    ...twoDates(labels, document),
  ]
}

const DATE = /^(?:last[ _-]?(?:updated|reviewed|verified)|updated|reviewed|date)/i

/** Dates that should be one: at the head, at the foot, in the front matter. */
function twoDates(labels: readonly Label[], document: MarkdownDocument): readonly RunbookFlaw[] {
  const written = labels.filter(({ name }) => /^last[ _-]?updated/i.test(name.text)).map(({ value }) => value)
  const front = ['updated_date', 'last_updated', 'updated', 'last-updated'].map(key =>
    scalarText(mapping(document.data).get(key)),
  )
  const [first, ...others] = written
  const other = [...others.map(({ text }) => text), ...front].find(
    text => text !== undefined && dayIn(text) !== dayIn(first?.text ?? ''),
  )
  if (first === undefined || other === undefined || dayIn(other) === undefined || dayIn(first.text) === undefined)
    return []
  return [
    {
      kind: 'two-dates',
      says: `was last updated on ${dayIn(first.text)}, and on ${dayIn(other)}`,
      region: first.region,
    },
  ]
}

function dayIn(text: string): string | undefined {
  return /\d{4}-\d{2}-\d{2}/.exec(text)?.[0]
}

function labelsIn({ blocks, sections }: Section): readonly Label[] {
  return [...blocks.flatMap(labelsOf), ...sections.flatMap(labelsIn)]
}

function labelsOf(block: Block): readonly Label[] {
  return block.kind === 'paragraph' ? block.labels : []
}

import type { MarkdownDocument } from '../documents/markdown.ts'
import { type Data, mapping, scalarText, texts } from '../model/data.ts'
import { findDuration } from '../model/duration.ts'
import type { Policy } from '../model/policy.ts'
import type { Mistakes } from './mistakes.ts'
import { type Alias, type Aliases, isCalled, withoutDecoration } from './policy-aliases.ts'
import { below, type Runbook } from './policy-outline.ts'

const DAY = 24 * 60

/** Keys that only a policy has. Front matter with one of them must have an id, since `--policy` selects by it. */
const OURS = ['owner', 'reviewed', 'review-every', 'extends', 'default']

type Header = Pick<Policy, 'id' | 'title' | 'owner' | 'reviewed' | 'reviewEveryDays' | 'extends' | 'byDefault'>

/** Who keeps a runbook, and since when: from the front matter, else from bold labels, else from headings and path. */
export function headerOf(runbook: Runbook, mistakes: Mistakes): Header {
  const { document } = runbook
  const front = mapping(document.data)
  const title = fieldOf('field.title', runbook, false) ?? withoutDecoration(firstHeading(document))
  if (title === '') mistakes.in(document.lines.region(0, 0), 'The runbook has no title: neither `title` nor a heading')
  return {
    id: idOf(document, front, mistakes),
    title,
    owner: fieldOf('field.owner', runbook),
    reviewed: reviewedOf(runbook, front, mistakes),
    reviewEveryDays: intervalOf(runbook, front, mistakes),
    extends: texts(front.get('extends')),
    byDefault: flagOf('default', front, mistakes),
  }
}

function idOf(document: MarkdownDocument, front: ReadonlyMap<string, Data>, mistakes: Mistakes): string {
  const written = scalarText(front.get('id'))
  if (written !== undefined && /^[a-z0-9][a-z0-9-]*$/.test(written)) return written
  if (written !== undefined || front.has('id'))
    mistakes.at('/id', `"${written ?? ''}" is no id of a policy: small letters, digits and hyphens`)
  else if (OURS.some(key => front.has(key))) mistakes.in(document.locate(''), 'The front matter has no `id`')
  const file = document.source.path.split('/').at(-1) ?? ''
  return file
    .replace(/\.[^.]*$/, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
}

function firstHeading({ root }: MarkdownDocument): string {
  return root.sections[0]?.heading?.text ?? ''
}

function reviewedOf(runbook: Runbook, front: ReadonlyMap<string, Data>, mistakes: Mistakes): string | undefined {
  const written = fieldOf('field.reviewed', runbook)
  if (written !== undefined && isDate(written)) return written
  if (front.has('reviewed')) mistakes.at('/reviewed', `"${written ?? ''}" is no date: it must be written as 2026-01-31`)
  return undefined
}

/** A day that exists, as `YYYY-MM-DD`. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

function intervalOf(runbook: Runbook, front: ReadonlyMap<string, Data>, mistakes: Mistakes): number | undefined {
  const written = fieldOf('field.reviewEvery', runbook)
  const minutes = written === undefined ? undefined : findDuration(written)?.minutes
  if (minutes === undefined && front.has('review-every'))
    mistakes.at('/review-every', `"${written ?? ''}" is no interval: it must be written as 90d`)
  return minutes === undefined ? undefined : Math.round(minutes / DAY)
}

function flagOf(key: string, front: ReadonlyMap<string, Data>, mistakes: Mistakes): boolean {
  const value = front.get(key) ?? false
  if (typeof value !== 'boolean') mistakes.at(`/${key}`, `\`${key}\` is true or false`)
  return value === true
}

/** From the front matter; else, where runbooks write it so, from the first bold label of that name. */
function fieldOf(alias: Alias, { document, aliases }: Runbook, labels = true): string | undefined {
  for (const [key, value] of mapping(document.data)) if (isCalled(key, alias, aliases)) return scalarText(value)?.trim()
  return labels ? labelOf(alias, document, aliases) : undefined
}

function labelOf(alias: Alias, { root }: MarkdownDocument, aliases: Aliases): string | undefined {
  for (const { blocks } of below(root))
    for (const block of blocks)
      for (const { name, value } of block.kind === 'paragraph' ? block.labels : [])
        if (isCalled(name.text, alias, aliases) && value.text !== '') return value.text
  return undefined
}

import type { MarkdownDocument } from '../../documents/markdown.ts'
import type { Section } from '../../model/markdown.ts'
import type { Repository } from '../../model/repository.ts'
import type { RunbookFlaw } from '../../model/runbook.ts'
import { proseOnly } from './text.ts'

const LINK = /\[[^\]\n]{0,300}\]\(<?([^)\s>]{1,300})>?(?: "[^"\n]{0,200}")?\)/g
const SEE = /\bsee (?:the )?["“]([^"”\n]{3,80})["”]/gi
const FILE = /`((?:[\w.-]{1,60}\/){1,8}[\w.-]{1,80}\.(?:md|txt|rst))`/g

/** Links, anchors and names of documents that lead nowhere. */
export function lostLinks(document: MarkdownDocument, repository: Repository): readonly RunbookFlaw[] {
  const text = proseOnly(document)
  const headings = headingsIn(document.root)
  const at = (index: number, length: number) => document.lines.region(index, index + length)
  const links = [...text.matchAll(LINK)].flatMap(({ 0: whole, 1: target = '', index }): readonly RunbookFlaw[] => {
    const flaw = linkFlaw(target, document.source.path, headings, repository)
    return flaw === undefined ? [] : [{ ...flaw, region: at(index, whole.length) }]
  })
  const seen = [...text.matchAll(SEE)].flatMap(({ 0: whole, 1: target = '', index }): readonly RunbookFlaw[] => {
    if (headings.some(heading => plain(heading).includes(plain(target)))) return []
    return [
      { kind: 'lost-section', says: `refers to "${target}", which it does not have`, region: at(index, whole.length) },
    ]
  })
  const files = [...text.matchAll(FILE)].flatMap(({ 0: whole, 1: path = '', index }): readonly RunbookFlaw[] => {
    if (repository.has(path) || repository.has(resolved(path, document.source.path) ?? path)) return []
    return [
      { kind: 'lost-policy', says: `refers to \`${path}\`, which does not exist`, region: at(index, whole.length) },
    ]
  })
  return [...links, ...seen, ...files]
}

function linkFlaw(target: string, from: string, headings: readonly string[], repository: Repository) {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith('//')) return undefined
  const [path = '', anchor = ''] = target.split('#')
  if (path === '') {
    const known = headings.some(heading => slug(heading) === anchor.toLowerCase())
    return known || anchor === ''
      ? undefined
      : ({ kind: 'lost-section', says: `refers to "#${anchor}", which it does not have` } as const)
  }
  const place = resolved(decoded(path), from)
  if (place !== undefined && repository.has(place)) return undefined
  return { kind: 'lost-link', says: `links to \`${path}\`, which does not exist` } as const
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** The path that a relative one means; undefined where it leads out of the repository. */
function resolved(path: string, from: string): string | undefined {
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined
    if (part !== '' && part !== '.' && part !== '..') parts.push(part)
  }
  return parts.join('/')
}

function headingsIn({ heading, sections }: Section): readonly string[] {
  return [...(heading === undefined ? [] : [heading.text]), ...sections.flatMap(headingsIn)]
}

/** As GitHub makes anchors of headings. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replace(/ /g, '-')
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

import type { Nodes, Paragraph, PhrasingContent } from 'mdast'
import type { Label } from '../model/markdown.ts'
import type { Passage } from '../model/passage.ts'
import type { Written } from './markdown-body.ts'

/** The words of a node without their markup. Comments vanish, other tags become a space, as `<br>` separates words. */
export function plainText(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'html') return node.value.startsWith('<!--') ? '' : ' '
  if ('value' in node) return node.value
  if ('children' in node) return node.children.map(plainText).join('')
  return 'alt' in node ? (node.alt ?? '') : ''
}

/** Where a node begins and ends in the text. Nodes that the parser made up have no place; they stand at the start. */
export function stretch(node: Nodes): readonly [start: number, end: number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
}

/** The bold names at the starts of a paragraph's lines, each with the words up to the next one. */
export function labelsOf(paragraph: Paragraph, at: Written): Label[] {
  const children = paragraph.children
  const starts = children.flatMap((child, index) => (isLabel(children, child, index) ? [index] : []))
  return starts.map((start, order) => label(children, start, starts[order + 1] ?? children.length, at))
}

function isLabel(siblings: readonly PhrasingContent[], node: PhrasingContent, index: number): boolean {
  if (node.type !== 'strong' || !startsLine(siblings[index - 1])) return false
  const next = siblings[index + 1]
  if (plainText(node).trimEnd().endsWith(':')) return true
  return next === undefined || next.type === 'break' || /^[ \t]*(?::|\n|$)/.test(plainText(next))
}

function startsLine(before: PhrasingContent | undefined): boolean {
  return before === undefined || /\n[ \t]*$/.test(plainText(before))
}

function label(children: readonly PhrasingContent[], start: number, end: number, at: Written): Label {
  const inside = children.slice(start, end)
  const name = inside[0]
  const last = inside.at(-1)
  if (name === undefined || last === undefined) throw new Error('a label has at least its name')
  const [from, to] = stretch(name)
  const written = inside.slice(1).map(plainText).join('')
  return {
    name: { text: withoutColon(plainText(name).trim()), region: at.lines.region(from, to) },
    value: value(written, to, stretch(last)[1], at),
  }
}

/** Leaves out the colon, and the space or backslash that breaks the line. */
function value(plain: string, start: number, end: number, at: Written): Passage {
  const written = at.text.slice(start, end)
  const lead = /^[ \t]*:?\s*/.exec(written)?.[0].length ?? 0
  const body = withoutBreak(written.slice(lead).trimEnd())
  const text = plain.replace(/^[ \t]*:/, '').trim()
  return { text, region: at.lines.region(start + lead, start + lead + body.length) }
}

function withoutColon(name: string): string {
  return name.endsWith(':') ? name.slice(0, -1).trimEnd() : name
}

function withoutBreak(text: string): string {
  return text.endsWith('\\') ? text.slice(0, -1).trimEnd() : text
}

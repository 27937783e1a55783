import { printable } from '../../model/printable.ts'

/** Everything that means something to Markdown, to HTML or to GitHub's formulas. */
const ACTIVE = /[\\`*_{}[\]()#+!|~<>&"'$@]/g
/** At the start of a line these make a rule, or a heading of the line before. */
const RULE = /^[-=]/
const FENCE = /^\s*(?:```|~~~)/

/** Text on one line that Markdown shows as it is. */
export function plain(text: string): string {
  return printable(text).replace(ACTIVE, character => `&#${character.charCodeAt(0)};`)
}

/** The same in a code font. It is HTML, since no text can end that early. */
export function code(text: string): string {
  return `<code>${plain(text)}</code>`
}

/** A sentence in which only `code spans` keep their meaning. */
export function sentenceOf(text: string): string {
  const parts = text.split('`')
  const isOpen = parts.length % 2 === 0
  return parts
    .map((part, index) => {
      if (index % 2 === 0) return plain(part)
      return isOpen && index === parts.length - 1 ? plain(`\`${part}`) : code(part)
    })
    .join('')
}

/** Prose of a rule, in which only paragraphs, code spans, lists and fenced code keep their meaning. */
export function prose(text: string): string {
  const lines: string[] = []
  let isCode = false
  for (const line of text.trim().split(/\r\n|\r|\n/)) {
    if (FENCE.test(line)) {
      lines.push(isCode ? '</pre>' : '<pre>')
      isCode = !isCode
    } else lines.push(isCode ? codeLine(line) : proseLine(line))
  }
  return (isCode ? [...lines, '</pre>'] : lines).join('\n')
}

/** An empty line would end the block that `<pre>` begins. */
function codeLine(line: string): string {
  return line.trim() === '' ? '&#32;' : plain(line)
}

function proseLine(line: string): string {
  const item = /^\s*(?:[-*+]|\d{1,9}[.)])\s+/.exec(line)?.[0]
  if (item !== undefined) return `- ${sentenceOf(line.slice(item.length))}`
  return sentenceOf(line.trim()).replace(RULE, character => `&#${character.charCodeAt(0)};`)
}

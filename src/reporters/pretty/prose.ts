import { printable } from '../../model/printable.ts'
import { displayWidth } from './width.ts'

const FENCE = /^\s*(?:```|~~~)/
/** Lines that begin something of their own and so are not joined to the line before: list items and indented text. */
const OWN_LINE = /^(?:\s|[-*+] |\d+[.)] )/

/** Markdown prose as lines of a terminal: paragraphs reflowed, lists and code kept, fences left out. */
export function proseLines(text: string, columns: number): string[] {
  return paragraphs(text.trim()).flatMap(({ code, text }) =>
    code ? [`  ${printable(text)}`] : wrap(printable(text), columns),
  )
}

interface Paragraph {
  readonly code: boolean
  readonly text: string
}

function paragraphs(text: string): Paragraph[] {
  const found: Paragraph[] = []
  let code = false
  let open = false
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (FENCE.test(line)) code = !code
    else if (open && !code && line.trim() !== '' && !OWN_LINE.test(line)) {
      const last = found.pop()
      found.push({ code, text: `${last?.text ?? ''} ${line.trim()}` })
    } else if (code || line.trim() !== '') found.push({ code, text: line.trimEnd() })
    open = !code && !FENCE.test(line) && line.trim() !== ''
  }
  return found
}

function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let [line, width] = ['', 0]
  for (const word of text.split(' ')) {
    const more = displayWidth(word)
    if (line !== '' && width + 1 + more > columns) {
      lines.push(line)
      ;[line, width] = ['', 0]
    }
    width += more + (line === '' ? 0 : 1)
    line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

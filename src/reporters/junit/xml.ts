import { printable } from '../../model/printable.ts'

/** U+FFFE and U+FFFF, which XML 1.0 does not take even as references. */
const NOT_XML = /[\ufffe\uffff]/g
const ACTIVE = /[&<>"']/g

/** ` name="value"` for each that is not undefined. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${line(String(value))}"`))
    .join('')
}

/** Content of an element, from its lines. */
export function text(lines: readonly string[]): string {
  return lines.map(line).join('\n')
}

function line(content: string): string {
  return printable(content).replace(NOT_XML, '\ufffd').replace(ACTIVE, reference)
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`
}

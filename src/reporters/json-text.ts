/** What `JSON.stringify` leaves as it is although a terminal or a runner's log obeys it. */
const OBEYED = /[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]|##(?=\[)/gu

/** JSON with two blanks of indentation that is safe to print; what it says is not changed. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2).replace(OBEYED, escaped)}\n`
}

function escaped(text: string): string {
  if (text === '##') return '#\\u0023'
  return Array.from({ length: text.length }, (_, at) => `\\u${hex(text.charCodeAt(at))}`).join('')
}

function hex(unit: number): string {
  return unit.toString(16).padStart(4, '0')
}

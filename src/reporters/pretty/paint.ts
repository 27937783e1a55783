const CODES = {
  critical: ['1;97;41', '0'],
  high: ['1;31', '0'],
  medium: ['33', '39'],
  low: ['36', '39'],
  info: ['2', '22'],
  strong: ['1', '22'],
  faint: ['2', '22'],
  good: ['32', '39'],
} as const

export type Style = keyof typeof CODES

/** Puts a style around a text, or leaves it alone where no colours are wanted. */
export type Paint = (style: Style, text: string) => string

export function paintWith(colour: boolean): Paint {
  return colour ? (style, text) => `\u001b[${CODES[style][0]}m${text}\u001b[${CODES[style][1]}m` : (_, text) => text
}

/** A text that leads somewhere when it is clicked (OSC 8). */
export function linked(text: string, target: string): string {
  return `\u001b]8;;${target}\u001b\\${text}\u001b]8;;\u001b\\`
}

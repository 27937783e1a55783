/** A line of a log without what runners and terminals add to it. */
export interface LogLine {
  /** From 1. */
  readonly number: number
  readonly text: string
}

const MOST_LINES = 20_000
const LONGEST_LINE = 1_000

const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]{0,20}[A-Za-z]`, 'g')
const STAMP = /^\uFEFF?(?:[^\t\n]{1,80}\t[^\t\n]{1,80}\t)?\d{4}-\d\d-\d\dT[\d:.]{8,18}Z? ?/
const MARK = /##\[\w{1,12}\]|::(?:error|warning|notice|debug)[^:\n]{0,200}::/g

/** The end of a log, since that is where it failed, line by line. */
export function readLog(text: string): readonly LogLine[] {
  const lines = text.split(/\r\n?|\n/)
  const first = Math.max(0, lines.length - MOST_LINES)
  return lines.slice(first).map((line, index) => ({ number: first + index + 1, text: cleaned(line) }))
}

function cleaned(line: string): string {
  return line.slice(0, LONGEST_LINE).replace(COLOURS, '').replace(STAMP, '').replace(MARK, '').trim()
}

/** The lines that say that something failed: what the author of a runbook would add as symptoms. */
export function errorLines(log: readonly LogLine[]): readonly LogLine[] {
  return log.filter(({ text }) => /\b(?:error|fail(?:ed|ure|s)?|fatal|denied|exception|cannot|could not)\b/i.test(text))
}

import type { ChecksumEntry, ChecksumList, LineProblem } from '../model/asset.ts'

const ALGORITHMS: ReadonlyMap<number, ChecksumEntry['algorithm']> = new Map([
  [64, 'sha256'],
  [96, 'sha384'],
  [128, 'sha512'],
])
const WEAK: ReadonlySet<number> = new Set([8, 32, 40, 56])

/** GNU coreutils: digest, a blank, a blank or an asterisk, name; a leading backslash says that the name is escaped. */
const GNU = /^(\\?)([0-9a-f]{8,128})[ \t][ \t*]?(.+)$/i
/** BSD and `sha256sum --tag`: `SHA256 (name) = digest`. */
const BSD = /^(\\?)[A-Z][A-Z0-9/-]{2,10} ?\((.+)\) ?= ?([0-9a-f]{8,128})$/i
const BARE = /^[0-9a-f]{64,128}$/i

const MOST_LINES = 20_000
const LONGEST_LINE = 8192

/**
 * Reads a checksum list: GNU text and binary mode, escaped names, BSD tags, CRLF, a byte order mark, `./` before names,
 * and a digest alone in a file that is named after its subject. Names are told as written and lead nowhere.
 */
export function readChecksums(file: string, text: string): ChecksumList {
  const entries: ChecksumEntry[] = []
  const problems: { line: number; problem: LineProblem }[] = []
  const lines = text.replace(/^\uFEFF/, '').split('\n', MOST_LINES + 1)
  if (lines.length > MOST_LINES) problems.push({ line: MOST_LINES, problem: 'unreadable' })
  for (const [index, raw] of lines.slice(0, MOST_LINES).entries()) {
    const line = raw.replace(/[\r\s]+$/, '')
    if (line === '' || line.startsWith('#')) continue
    const read = readLine(line, index + 1, file)
    if (typeof read === 'string') problems.push({ line: index + 1, problem: read })
    else entries.push(read)
  }
  return { file, entries, problems: [...problems, ...entries.flatMap(entry => nameProblem(entry, file))] }
}

function readLine(line: string, number: number, file: string): ChecksumEntry | LineProblem {
  if (line.length > LONGEST_LINE) return 'unreadable'
  const parts = partsOf(line, file)
  if (parts === undefined) return 'unreadable'
  const [escaped, hex, written] = parts
  const algorithm = ALGORITHMS.get(hex.length)
  if (algorithm === undefined) return WEAK.has(hex.length) ? 'weak-digest' : 'unreadable'
  const name = (escaped ? unescaped(written) : written).replace(/^(?:\.\/)+/, '')
  return { line: number, algorithm, hex: hex.toLowerCase(), name }
}

function partsOf(line: string, file: string): readonly [escaped: boolean, hex: string, name: string] | undefined {
  const gnu = GNU.exec(line)
  if (gnu !== null) return [gnu[1] !== '', gnu[2] ?? '', (gnu[3] ?? '').replace(/^[ \t]+/, '')]
  const bsd = BSD.exec(line)
  if (bsd !== null) return [bsd[1] !== '', bsd[3] ?? '', bsd[2] ?? '']
  const subject = file.replace(/\.sha(?:256|384|512)(?:sums?)?(?:\.txt)?$/i, '')
  return BARE.test(line) && subject !== file ? [false, line, subject] : undefined
}

function unescaped(name: string): string {
  return name.replace(/\\([\\nr])/g, (_, letter: string) => ({ n: '\n', r: '\r' })[letter] ?? letter)
}

function nameProblem({ name, line }: ChecksumEntry, file: string): { line: number; problem: LineProblem }[] {
  const problem = problemOf(name, file)
  return problem === undefined ? [] : [{ line, problem }]
}

function problemOf(name: string, file: string): LineProblem | undefined {
  if (/^(?:[/\\]|[A-Za-z]:)/.test(name) || name.split(/[/\\]/).includes('..')) return 'path-outside'
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(name)) return 'control-character'
  if (/[/\\]/.test(name)) return 'path'
  return name === file ? 'itself' : undefined
}

/** The last part of a name, by which assets are found: releases have no folders. */
export function baseOf({ name }: ChecksumEntry): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
}

import fc from 'fast-check'
import { dump, SCALAR_STYLE, type ScalarStyle } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../src/documents/yaml.ts'

function spans(text: string, pointer: string): { readonly value: string; readonly sources: readonly string[] } {
  const document = parseYaml({ path: 'file.yml', text })
  const data = document.data instanceof Map ? document.data.get(pointer.slice(1)) : undefined
  const value = String(data)
  const sources = Array.from(value.split(''), (_, start) => {
    const { startOffset, endOffset } = document.locate(pointer, { start, end: start + 1 })
    return text.slice(startOffset, endOffset)
  })
  return { value, sources }
}

describe('a span of a scalar', () => {
  it.each([
    ['plain', 'a: on\n  tw\n\n  th\nb: 1', 'on tw\nth', ['o', 'n', '', 't', 'w', '', 't', 'h']],
    ['single quotes', "a: 'i''s\n  o'", "i's o", ['i', "''", 's', '', 'o']],
    [
      'double quotes',
      'a: "x\\ty\\u0041\\\n   z\\U0001F600"',
      'x\tyAz\u{1F600}',
      ['x', '\\t', 'y', '\\u0041', 'z', '\\U0001F600', '\\U0001F600'],
    ],
    ['an indicator', 'a: |2\n   x\n  y\n', ' x\ny\n', [' ', 'x', '', 'y', '']],
    ['keep', 'a: |+\n  x\n\n\nb: 1', 'x\n\n\n', ['x', '', '', '']],
    ['strip', 'a: |-\n  x\n\n\nb: 1', 'x', ['x']],
    [
      'folded',
      'a: >\n  x\n  y\n\n  z\n    i\n  j\n',
      'x y\nz\n  i\nj\n',
      ['x', '', 'y', '', 'z', '', ' ', ' ', 'i', '', 'j', ''],
    ],
    ['CRLF', 'a: |\r\n  x\r\n  y\r\n', 'x\ny\n', ['x', '', 'y', '']],
    ['no break at the end', 'a: |\n  x', 'x\n', ['x', '']],
    ['leading breaks', 'a: >\n\n\n  x\n', '\n\nx\n', ['', '', 'x', '']],
  ])('%s', (_, text, value, sources) => {
    expect(spans(text, '/a')).toEqual({ value, sources })
  })

  it('begins and ends where it is told, over lines', () => {
    const text = 'a: |\n    cosign sign \\\n      --yes x\n'
    const document = parseYaml({ path: 'file.yml', text })
    const { startOffset, endOffset, startLine, endLine } = document.locate('/a', { start: 7, end: 21 })
    expect(text.slice(startOffset, endOffset)).toBe('sign \\\n      --yes')
    expect([startLine, endLine]).toEqual([2, 3])
  })

  it('ends on the line of its last character, with a break or without', () => {
    const document = parseYaml({ path: 'file.yml', text: 'a: |\n  one\n  two\n' })
    expect(document.locate('/a', { start: 0, end: 4 })).toMatchObject({ endLine: 2, endColumn: 6 })
    expect(document.locate('/a', { start: 4, end: 4 })).toMatchObject({ startLine: 3, startColumn: 3, endColumn: 3 })
    expect(document.locate('/a', { start: 90, end: 99 })).toMatchObject({ startLine: 3, endLine: 3 })
  })
})

const WORDS = fc.constantFrom(
  'a',
  'bc',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\t',
  '#',
  ': ',
  "'",
  '"',
  '\\',
  '🙂',
  '-',
  '|',
  'é',
  '$' + '{{ x }}',
)
const TEXT = fc.array(WORDS, { maxLength: 24 }).map(parts => parts.join(''))
const STYLE = fc.constantFrom<ScalarStyle>(...Object.values(SCALAR_STYLE))

function dumped(value: string, style: ScalarStyle, lineWidth: number, indent: number): string {
  const prefer = (layout: { allowedStylesMask: number; style: ScalarStyle; isKey: boolean }): void => {
    if (!layout.isKey && layout.allowedStylesMask & (1 << style)) layout.style = style
  }
  return dump({ a: value, b: { c: [value] } }, { lineWidth, indent, scalarStyleRules: [prefer, fallBack] })
}

function fallBack(layout: { allowedStylesMask: number; style: ScalarStyle }): void {
  if (!(layout.allowedStylesMask & (1 << layout.style))) layout.style = SCALAR_STYLE.DOUBLE_QUOTED
}

describe('every character of a text', () => {
  it('is found where it is written, in every style', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(
        TEXT,
        STYLE,
        fc.integer({ min: 10, max: 40 }),
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        (value, style, width, indent, crlf) => {
          const lines = dumped(value, style, width, indent)
          const text = crlf ? lines.replaceAll('\n', '\r\n') : lines
          const document = parseYaml({ path: 'file.yml', text })
          expect(document.problems).toEqual([])
          const data = document.data instanceof Map ? document.data.get('a') : undefined
          if (typeof data !== 'string') return
          seen.add(text.charAt(text.indexOf(':') + 2))
          for (const pointer of ['/a', '/b/c/0'])
            expectWritten(data, text, start => document.locate(pointer, { start, end: start + 1 }))
        },
      ),
      { numRuns: 1500 },
    )
    expect([...seen]).toEqual(expect.arrayContaining(["'", '"', '|', '>']))
  })
})

function expectWritten(
  value: string,
  text: string,
  locate: (start: number) => { startOffset: number; endOffset: number },
): void {
  let before = -1
  for (let start = 0; start < value.length; start++) {
    const { startOffset, endOffset } = locate(start)
    const unit = value.charAt(start)
    const source = text.slice(startOffset, endOffset)
    expect(startOffset).toBeGreaterThanOrEqual(before)
    before = startOffset
    if (source === unit) continue
    const isBreak = source === '' && /[\r\n]/.test(text.charAt(startOffset) || '\n') && /[ \n]/.test(unit)
    const isFold = source === '' && /[ \n]/.test(unit) && /^[ \t]*[\r\n]/.test(text.slice(startOffset))
    const isEscape = source.startsWith('\\') || source === "''"
    expect([unit, source, isBreak || isFold || isEscape]).toEqual([unit, source, true])
  }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Lines } from '../../src/documents/lines.ts'

describe('Lines', () => {
  it.each([
    ['', 1],
    ['a', 1],
    ['a\n', 2],
    ['a\r\nb\rc\nd', 4],
    ['\r\r\n\n', 4],
  ])('counts the lines of %j', (text, count) => {
    expect(new Lines(text).count).toBe(count)
  })

  it('gives lines and columns from 1, with the end one past the last unit', () => {
    expect(new Lines('one\r\ntwo 🙂\r\n').region(5, 11)).toEqual({
      startLine: 2,
      startColumn: 1,
      endLine: 2,
      endColumn: 7,
      startOffset: 5,
      endOffset: 11,
    })
  })

  it('keeps regions inside the text', () => {
    expect(new Lines('ab').region(-3, 99)).toMatchObject({ startOffset: 0, endOffset: 2, endColumn: 3 })
    expect(new Lines('ab').region(2, 1)).toMatchObject({ startOffset: 2, endOffset: 2 })
  })

  it.each([
    ['a\r\nbc\r\n', 2, 5],
    ['a\rbc', 1, 1],
    ['a\nbc', 2, 4],
    ['a\n', 1, 1],
    ['', 1, 0],
  ])('knows that line %2$i of %1$j ends', (text, line, end) => {
    expect(new Lines(text).endOf(line)).toBe(end)
  })

  it('finds the way back from every offset', () => {
    const text = fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', '🙂')).map(parts => parts.join(''))
    fc.assert(
      fc.property(text, fc.nat(), (written, seed) => {
        const lines = new Lines(written)
        const offset = seed % (written.length + 1)
        const { startLine, startColumn } = lines.region(offset, offset)
        expect(lines.startOf(startLine) + startColumn - 1).toBe(offset)
        expect(lines.offsetOf(startLine, startColumn)).toBe(Math.min(offset, lines.endOf(startLine)))
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { displayWidth, endOf, startOf } from '../../src/reporters/pretty/width.ts'

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['plain', 5],
    ['naïve — “quoted”', 16],
    ['e\u0301', 1],
    ['日本', 4],
    ['ｆｕｌｌ', 8],
    ['✅ ok', 5],
    ['👩‍💻', 2],
    ['👍🏽', 2],
    ['🇫🇷', 2],
    ['❤️', 2],
    ['한글', 4],
    ['\u1112\u1161\u11ab', 2],
  ])('of %j is %i', (text, width) => expect(displayWidth(text)).toBe(width))
})

describe.each([
  ['startOf', startOf, '日本', 'ab'],
  ['endOf', endOf, '本語', 'ef'],
])('%s', (_, cut, wide, narrow) => {
  it('takes whole graphemes', () => {
    expect(cut('日本語', 5)).toBe(wide)
    expect(cut('abcdef', 2)).toBe(narrow)
    expect(cut('👩‍💻', 1)).toBe('')
    expect(cut('abc', 0)).toBe('')
  })
})

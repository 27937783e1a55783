import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printable } from '../../src/model/printable.ts'

describe('printable', () => {
  it.each([
    ['release v1.2 (#3)', 'release v1.2 (#3)'],
    ['日本 é 👩‍💻', '日本 é 👩‍💻'],
    ['a\nb\r\tc', 'a\\u{a}b\\u{d}\\u{9}c'],
    ['\u001b[31mred\u009b0m', '\\u{1b}[31mred\\u{9b}0m'],
    ['main\u202e;)', 'main\\u{202e};)'],
    ['a\u200bb\u2028c\ufeff', 'a\\u{200b}b\\u{2028}c\\u{feff}'],
    ['\ud800x', '\\u{d800}x'],
    ['\u{e0041}', '\\u{e0041}'],
    ['##[add-mask]a', '#\\u{23}[add-mask]a'],
    ['### [x]', '### [x]'],
  ])('%j is printed as %s', (text, expected) => expect(printable(text)).toBe(expected))

  it('leaves nothing that a terminal or a runner obeys, and changes nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const shown = printable(text)
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]|##\[/u)
        expect(printable(shown)).toBe(shown)
      }),
    )
  })
})

import { computeRollingHashes } from '@microsoft/sarif'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineHashes } from '../../src/reporters/line-hash.ts'

function reference(text: string): string[] {
  return [...computeRollingHashes(text)].sort(([left], [right]) => left - right).map(([, hash]) => hash)
}

describe('lineHashes', () => {
  it('agrees with the reference on any text', () => {
    const piece = fc.oneof(
      fc.constantFrom('\n', '\r', '\r\n', ' ', '\t', '\n\n', 'a', 'é', '日', '😀', '\uffff', '\ufeff', '\0', 'uses: x'),
      fc.string({ unit: 'binary', maxLength: 120 }),
    )
    const text = fc.array(piece, { maxLength: 60 }).map(pieces => pieces.join(''))
    fc.assert(
      fc.property(text, text => {
        expect(lineHashes(text)).toEqual(reference(text))
      }),
      { numRuns: 1000 },
    )
  })

  it('agrees with the reference on long lines and on many equal ones', () => {
    const text = `${'x'.repeat(5000)}\n${'- run: true\n'.repeat(500)}`
    expect(lineHashes(text)).toEqual(reference(text))
  })

  it.each([
    ['', ['c129715d7a2bc9a3:1']],
    ['on: push\n', lineHashes('on:push\r\n')],
  ])('hashes %j', (text, hashes) => {
    expect(lineHashes(text)).toEqual(hashes)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { masked } from '../../src/model/masked.ts'

/** Put together here, so that no scanner finds a credential in this file. */
const form = (prefix: string, length: number) => prefix + 'Ab3'.repeat(length).slice(0, length)
const SECRETS = [
  form('ghp_', 36),
  form('github_pat_', 82),
  form('glpat-', 20),
  form('AKIA', 16).toUpperCase(),
  form('xoxb-', 40),
  form('npm_', 36),
  form('pypi-', 160),
  form('sk_live_', 24),
  [form('eyJ', 30), form('eyJ', 60), form('', 43)].join('.'),
  `-----BEGIN RSA PRIVATE ${'KEY'}-----\n${form('', 64)}\n-----END`,
]

describe('masked', () => {
  it.each(SECRETS)('hides %s', secret => {
    const text = `token: "${secret}" # here`
    const hidden = masked(text)
    expect(hidden).toHaveLength(text.length)
    expect(hidden).not.toContain(secret.slice(5))
    expect(hidden.split('\n')).toHaveLength(text.split('\n').length)
    expect(hidden).toMatch(/" # here$/)
  })

  it('hides a password in a URL', () => {
    expect(masked('git push https://me:correct@example.com/x')).toBe('git push https://me:corr***@example.com/x')
  })

  it.each([
    'https://x:${{ secrets.TOKEN }}@github.com',
    'https://x:${TOKEN}@github.com',
    'uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2',
    'image: alpine@sha256:4bcff63911fcb4448bd4fdacec207030997caf25e9bea4045fa6c8c44de311d1',
    'ghp_short',
    'npm_config_registry',
  ])('shows %s', text => expect(masked(text)).toBe(text))

  it('keeps every place true', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom(...SECRETS, '\n', ' ', '://a:'), fc.string()))
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(text, text => {
        const breaks = (each: string) => [...each.matchAll(/[\r\n]/g)].map(({ index }) => index)
        expect(masked(text)).toHaveLength(text.length)
        expect(breaks(masked(text))).toEqual(breaks(text))
      }),
    )
  })

  it.each(['eyJ-', '-----BEGIN PRIVATE KEY-----', '://a:', 'gh'])('ends on many %j, and keeps the length', piece => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length))
    expect(masked(text)).toHaveLength(text.length)
  })
})

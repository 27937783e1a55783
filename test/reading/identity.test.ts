import { describe, expect, it } from 'vitest'
import { namedRepository, shapeOf, siblingOf } from '../../src/reading/identity.ts'

/** Patterns as they are seen, and what else they accept. Cosign looks for a pattern anywhere in the identity. */
const PATTERNS: readonly (readonly [pattern: string, shape: string, sibling: string | undefined])[] = [
  ['https://github.com/acme/widget/*', 'open-start', 'https://github.com/acme/widget-other/…'],
  [
    'https://github.com/${{ github.repository }}/*',
    'open-start',
    'https://github.com/${{ github.repository }}-other/…',
  ],
  ['https://github.com/acme/', 'open-start', 'https://host.example/?https://github.com/acme…'],
  ['^https://github\\.com/acme/widget', 'open-end', 'https://github.com/acme/widget-other/…'],
  ['^https://github\\.com/acme/widget/*', 'open-end', 'https://github.com/acme/widget-other/…'],
  ['^https://github\\.com/acme', 'open-end', undefined],
  ['^https://github.com/acme/widget/', 'unescaped-dots', 'https://githubXcom/acme/widget/…'],
  ['^https://github\\.com/acme/widget/', 'anchored', undefined],
  ['^https://github\\.com/acme/widget/.*', 'anchored', undefined],
  ['^https://github\\.com/acme/widget/\\.github/workflows/release\\.ya?ml@refs/tags/v[^/.]*$', 'anchored', undefined],
  ['^https://github\\.com/${{ github.repository }}/', 'anchored', undefined],
  ['\\Ahttps://github\\.com/acme/widget/', 'anchored', undefined],
]

describe('an identity pattern', () => {
  it.each(PATTERNS)('%s is %s', (pattern, shape, sibling) => {
    expect(shapeOf(pattern)).toBe(shape)
    if (sibling !== undefined) expect(siblingOf(pattern)).toBe(sibling)
  })

  it('accepts the sibling that is shown for it', () => {
    for (const [pattern, shape] of PATTERNS.filter(([text]) => !text.includes('$'))) {
      const identity = siblingOf(pattern).replaceAll(/\/?…/g, '/.github/workflows/release.yml@refs/heads/main')
      if (shape !== 'anchored') expect(new RegExp(pattern).test(identity), `${pattern} on ${identity}`).toBe(true)
    }
  })
})

describe('the repository in an identity', () => {
  it.each([
    ['https://github.com/acme/widget/.github/workflows/release.yml@refs/tags/v1', 'acme/widget'],
    ['^https://github\\.com/acme/wid\\.get/', 'acme/wid.get'],
    ['^https://github\\.com/acme/widget/.*', 'acme/widget'],
    ['https://github.com/${{ github.repository }}/.github/workflows/a.yml', 'own'],
    ['https://github.com/$GITHUB_REPOSITORY/', 'own'],
    ['https://github.com/acme', undefined],
    ['somebody@example.com', undefined],
  ])('%s names %s', (identity, repository) => expect(namedRepository(identity)).toBe(repository))
})

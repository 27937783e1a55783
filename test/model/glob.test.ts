import { describe, expect, it } from 'vitest'
import { globMatcher } from '../../src/model/glob.ts'

describe('a glob', () => {
  it.each([
    ['docs', 'docs/a.md', true],
    ['docs/', 'docs/deep/a.md', true],
    ['./docs', 'docs/a.md', true],
    ['docs', 'docsy/a.md', false],
    ['a.yml', 'a.yml', true],
    ['a.yml', 'b/a.yml', false],
    ['**/a.yml', 'a.yml', true],
    ['**/a.yml', 'b/c/a.yml', true],
    ['*.yml', 'a.yml', true],
    ['*.yml', 'b/a.yml', false],
    ['*.yml', '.hidden.yml', true],
    ['.github/workflows/*.{yml,yaml}', '.github/workflows/ci.yaml', true],
    ['{a,b}/{c,d}.yml', 'b/c.yml', true],
    ['{a,b}/{c,d}.yml', 'b/e.yml', false],
    ['{a}{b,c}', 'ac', true],
    ['{a,{b,c}d}', 'cd', true],
    ['src/**/test/**', 'src/x/y/test/z', true],
    ['src/**/test', 'src/test', true],
    ['src/**/test', 'src/x/tests', false],
    ['?.yml', 'a.yml', true],
    ['?.yml', 'ab.yml', false],
    ['a*b*c', 'aXbXbXc', true],
    ['a*b*c', 'aXbXb', false],
    ['**', 'anything/at/all', true],
    ['un{closed', 'un{closed', true],
    ['a+(b|c).yml', 'ab.yml', false],
  ])('%s on %s: %s', (glob, path, selected) => expect(globMatcher([glob])(path)).toBe(selected))

  it('selects nothing where there is none', () => expect(globMatcher([])('a')).toBe(false))

  it('ends on what would keep a regular expression busy for ever', () => {
    expect(globMatcher([`${'*a'.repeat(100)}b`])('a'.repeat(4000))).toBe(false)
    expect(globMatcher([`${'**/a/'.repeat(50)}b`])('a/'.repeat(2000))).toBe(false)
    expect(globMatcher(['{a,b}'.repeat(40)])('c')).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { Unknown } from '../../src/model/fact.ts'
import { commentVersion, isTagged, tagsOn } from '../../src/reading/tags.ts'
import { isInRange, numbersOf } from '../../src/reading/version-range.ts'

describe('a range', () => {
  it.each([
    ['4.1.2', '>= 4.0.0, < 4.1.3', true],
    ['4.1.3', '>= 4.0.0, < 4.1.3', false],
    ['v4.0.0', '>= 4.0.0, < 4.1.3', true],
    ['3.9.9', '>= 4.0.0, < 4.1.3', false],
    ['1.10.0', '< 1.9', false],
    ['2.0.0', '<= 2.0.0', true],
    ['2.0.1', '<= 2.0.0', false],
    ['2.0.0', '= 2', true],
    ['2.0.0', '> 2.0.0', false],
    ['2.0.0-beta.1', '< 2.0.0', false],
    ['2.0.0', '', false],
    ['2.0.0', 'everything', false],
    ['2.0.0', '< 3, ', false],
  ])('of %s in %j: %s', (version, range, expected) => expect(isInRange(numbersOf(version), range)).toBe(expected))

  it('leaves what a floating version leaves open infinite', () => {
    const newest = numbersOf('v4', Number.POSITIVE_INFINITY)
    expect([isInRange(newest, '< 4.1.3'), isInRange(newest, '< 5')]).toEqual([false, true])
  })
})

describe('tags', () => {
  const commits = new Map([
    ['v1', 'b'],
    ['v1.0.0', 'a'],
    ['v1.1.0', 'b'],
    ['v10.0.0', 'c'],
    ['toolkit-v2', 'c'],
  ])
  const all = { commits, complete: true }
  const some = { commits, complete: false }

  it('stand on a commit, the longest first', () => expect(tagsOn('b', all)).toEqual(['v1.1.0', 'v1']))

  it.each([
    ['a', 'v1.0.0', 'same'],
    ['a', '1.0.0', 'same'],
    ['a', 'v1', 'same'],
    ['c', 'v1', 'other'],
    ['a', 'v1.1.0', 'other'],
    ['z', 'v1.0.0', 'other'],
    ['a', 'v9', 'unheard-of'],
    ['a', undefined, 'none'],
  ])('tell of commit %s and comment %s: %s', (commit, version, expected) =>
    expect(commentVersion(commit, version, all)).toBe(expected),
  )

  it('tell nothing of what was not read', () => {
    expect([isTagged('a', some), isTagged('z', all)]).toEqual([true, false])
    expect([isTagged('z', some), commentVersion('a', 'v9', some)]).toEqual([expect.any(Unknown), expect.any(Unknown)])
    expect([commentVersion('z', 'v1', some), commentVersion('z', 'v1.0.0', some)]).toEqual([
      expect.any(Unknown),
      'other',
    ])
  })
})

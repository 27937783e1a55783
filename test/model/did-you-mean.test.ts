import { expect, it } from 'vitest'
import { didYouMean, nearestWord } from '../../src/model/did-you-mean.ts'

const WORDS = ['severity', 'policies', 'rules', 'fail-on']

it.each([
  ['serverity', 'severity'],
  ['Severity', 'severity'],
  ['polices', 'policies'],
  ['rule', 'rules'],
  ['failon', 'fail-on'],
  ['nonsense', undefined],
  ['', undefined],
  ['x'.repeat(10_000), undefined],
])('%s', (word, meant) => expect(nearestWord(word, WORDS)).toBe(meant))

it('asks', () => {
  expect(didYouMean('polices', WORDS)).toBe('did you mean "policies"?')
  expect(didYouMean('nonsense', WORDS)).toBeUndefined()
})

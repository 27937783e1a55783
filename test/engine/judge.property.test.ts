import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Judge } from '../../src/engine/judge.ts'
import { type Answer, type Fact, type Scalar, Unknown } from '../../src/model/fact.ts'
import type { Clause, Condition, Rule, Word } from '../../src/model/rule.ts'
import type { Outcome } from '../../src/model/verdict.ts'
import { answering, CONTEXT, repository, rule as ruleOf, vocabularyOf } from './world.ts'

/** A kind of fact: its declaration, the words that fit it, and answers that it may give. */
interface Sort {
  readonly fact: Pick<Fact, 'type' | 'list' | 'ordered'>
  readonly words: readonly Word[]
  readonly values: readonly Scalar[]
}

const EQUALITY: readonly Word[] = ['is', 'isNot', 'in', 'notIn']
const ORDER: readonly Word[] = [...EQUALITY, 'atLeast', 'atMost']
const WORDS = ['none', 'read', '__proto__', 'constructor']
const SORTS: readonly Sort[] = [
  { fact: { type: WORDS }, words: EQUALITY, values: WORDS },
  { fact: { type: WORDS, ordered: true }, words: ORDER, values: WORDS },
  { fact: { type: 'number' }, words: ORDER, values: [0, 1, 2] },
  { fact: { type: 'days' }, words: ORDER, values: [0, 1, 2] },
  { fact: { type: 'boolean' }, words: ['is', 'isNot'], values: [true, false] },
  { fact: { type: 'text' }, words: EQUALITY, values: ['a', '1', '__proto__'] },
  { fact: { type: WORDS, list: true }, words: ['has', 'lacks'], values: WORDS },
  { fact: { type: 'number', list: true }, words: ['has', 'lacks'], values: [0, 1, 2] },
]

const UNKNOWN = new Unknown('the test says so')

function arbitraryAnswer({ fact, values }: Sort): fc.Arbitrary<Answer> {
  const value = fact.list === true ? fc.subarray([...values]) : fc.constantFrom(...values)
  return fc.oneof({ weight: 3, arbitrary: value }, fc.constant(undefined), fc.constant(UNKNOWN))
}

function arbitraryCondition(name: string, { words, values }: Sort): fc.Arbitrary<Condition> {
  const list = fc.subarray([...values], { minLength: 1 })
  const one = fc.constantFrom(...values)
  return fc.constantFrom(...words).chain(word => {
    const value =
      word === 'in' || word === 'notIn' ? list : word === 'has' || word === 'lacks' ? fc.oneof(one, list) : one
    return value.map(each => ({ fact: name, word, value: each }))
  })
}

/** Some facts with their answers, and a rule about them. */
const arbitraryCase = fc.array(fc.constantFrom(...SORTS), { minLength: 1, maxLength: 5 }).chain(sorts =>
  fc.record({
    sorts: fc.constant(sorts),
    answers: fc.tuple(...sorts.map(arbitraryAnswer)),
    rule: arbitraryRule(sorts),
  }),
)

function arbitraryRule(sorts: readonly Sort[]): fc.Arbitrary<Rule> {
  const condition = fc.nat(sorts.length - 1).chain(index => arbitraryCondition(`fact-${index}`, sorts[index]!))
  const group = fc.record({
    kind: fc.constantFrom('any' as const, 'all' as const),
    conditions: fc.array(condition, { minLength: 1, maxLength: 3 }),
  })
  const clause: fc.Arbitrary<Clause> = fc.oneof(
    fc.record({ conditions: fc.array(condition, { minLength: 1, maxLength: 3 }) }),
    fc.record({ conditions: fc.array(condition, { maxLength: 3 }), group }),
  )
  return fc
    .record({
      when: fc.option(clause, { nil: undefined }),
      verb: fc.constantFrom('require' as const, 'forbid' as const),
      clause,
    })
    .map(({ when, ...rest }) => ruleOf({ ...rest, ...(when === undefined ? {} : { when }) }))
}

/** Both ways to ask: what the guard would let through, and what json-rules-engine and the outcome say without it. */
async function judge(sorts: readonly Sort[], answers: readonly Answer[], rule: Rule) {
  const facts = sorts.map(({ fact }, index) => answering(`fact-${index}`, fact.type, () => answers[index], fact))
  const vocabulary = vocabularyOf(...facts)
  const subject = repository()
  const guarded = new Judge([rule], vocabulary, CONTEXT, { all: false })
  const thorough = new Judge([rule], vocabulary, CONTEXT, { all: true })
  expect(thorough.candidates(subject)).toEqual([rule])
  const { outcome } = await thorough.judge(subject, rule)
  expect(thorough.faults).toEqual([])
  return { mayFail: guarded.candidates(subject).length > 0, outcome }
}

/** The rule language, said once more and as plainly as possible. Knows no unknowns. */
function expected(rule: Rule, answerOf: (fact: string) => Answer): Outcome {
  const holds = ({ fact, word, value }: Condition): boolean | undefined => {
    const answer = answerOf(fact)
    if (answer === undefined || answer instanceof Unknown) return undefined
    const values: readonly Scalar[] = [value].flat()
    const index = (each: unknown) => (typeof each === 'number' ? each : WORDS.indexOf(String(each)))
    if (word === 'has' || word === 'lacks')
      return (answer as readonly Scalar[]).some(each => values.includes(each)) === (word === 'has')
    if (word === 'is' || word === 'in') return values.includes(answer as Scalar)
    if (word === 'isNot' || word === 'notIn') return !values.includes(answer as Scalar)
    return word === 'atLeast' ? index(answer) >= index(value) : index(answer) <= index(value)
  }
  const positively = ({ conditions, group }: Clause): boolean =>
    conditions.every(each => holds(each) === true) &&
    (group === undefined || group.conditions[group.kind === 'any' ? 'some' : 'every'](each => holds(each) === true))
  if (rule.when !== undefined && !positively(rule.when)) return 'not-applicable'
  if (rule.verb === 'forbid') return positively(rule.clause) ? 'fail' : 'pass'
  const { conditions, group } = rule.clause
  const violated = conditions.some(each => holds(each) === false)
  const members = group?.conditions.map(holds).filter(each => each !== undefined) ?? []
  const groupViolated =
    members.length > 0 && (group?.kind === 'any' ? members.every(each => !each) : members.some(each => !each))
  return violated || groupViolated ? 'fail' : 'pass'
}

it('the guard lets through exactly what fails or is unknown', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCase, async ({ sorts, answers, rule }) => {
      const { mayFail, outcome } = await judge(sorts, answers, rule)
      expect(mayFail).toBe(outcome === 'fail' || outcome === 'unknown')
    }),
    { numRuns: 1500 },
  )
})

it('without unknowns the engine agrees with the plain reading of the rule', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCase, async ({ sorts, answers, rule }) => {
      const known = answers.map(answer => (answer instanceof Unknown ? undefined : answer))
      const { outcome, mayFail } = await judge(sorts, known, rule)
      expect(outcome).toBe(expected(rule, name => known[Number(name.slice(5))]))
      expect(mayFail).toBe(outcome === 'fail')
    }),
    { numRuns: 1500 },
  )
})

it('learning what was unknown never contradicts a decided outcome', async () => {
  const withReplacements = arbitraryCase.chain(each =>
    fc.record({ case: fc.constant(each), replacements: fc.tuple(...each.sorts.map(arbitraryAnswer)) }),
  )
  await fc.assert(
    fc.asyncProperty(withReplacements, async ({ case: { sorts, answers, rule }, replacements }) => {
      const before = await judge(sorts, answers, rule)
      const learnt = answers.map((answer, index) => (answer instanceof Unknown ? replacements[index] : answer))
      const after = await judge(sorts, learnt, rule)
      if (before.outcome === 'fail' || before.outcome === 'not-applicable') expect(after.outcome).toBe(before.outcome)
      if (before.outcome === 'pass') expect(['pass', 'not-applicable']).toContain(after.outcome)
    }),
    { numRuns: 1500 },
  )
})

import { describe, expect, it } from 'vitest'
import { applied, decisive } from '../../src/engine/decisive.ts'
import { Judge } from '../../src/engine/judge.ts'
import { trace } from '../../src/engine/trace.ts'
import { type Answer, type Fact, fact, Unknown } from '../../src/model/fact.ts'
import type { Rule } from '../../src/model/rule.ts'
import { answering, CONTEXT, clause, condition, problem, repository, rule, vocabularyOf } from './world.ts'

function judgeOf(facts: readonly Fact[], ...rules: readonly Rule[]): Judge {
  return new Judge(rules, vocabularyOf(...facts), CONTEXT, { all: false })
}

const kind = (answer: Answer, more: Partial<Fact> = {}) =>
  answering('file.kind', ['good', 'bad', 'odd'], () => answer, more)
const isGood = rule({ verb: 'require', clause: clause(condition('file.kind', 'is', 'good')) })

describe('asking', () => {
  it('asks a fact once of a subject, from wherever below it the question comes', async () => {
    let asked = 0
    const counting = answering('file.kind', ['good', 'bad'], () => `${asked++ < 0 ? 'good' : 'bad'}`)
    const rules = [isGood, { ...isGood, id: 'b/b' }, { ...isGood, id: 'c/c', subject: 'problem' as const }]
    const judge = judgeOf([counting], ...rules)
    const above = repository()
    expect(judge.candidates(above)).toHaveLength(2)
    expect(judge.candidates(problem(above))).toHaveLength(1)
    expect((await judge.judge(above, isGood)).outcome).toBe('fail')
    expect(asked).toBe(1)
    expect(judge.judged).toEqual({ subjects: 2, pairs: 3, verdicts: 1, unknown: 0 })
  })

  it('answers nothing where no subject of the kind stands above', async () => {
    const stray = fact({ name: 'step.name', of: 'step', about: 'Never here.', type: 'text', read: () => 'a' })
    const asks = rule({ verb: 'require', clause: clause(condition('step.name', 'is', 'b')) })
    const judge = judgeOf([stray], asks)
    expect(judge.candidates(repository())).toEqual([])
    expect((await judge.judge(repository(), asks)).outcome).toBe('pass')
  })

  it('turns a fact that throws, or answers outside its type, into an unknown and a fault', async () => {
    const throwing = answering('file.kind', ['good'], () => {
      throw new Error('oops')
    })
    for (const broken of [throwing, kind('never'), kind(['good']), kind(1)]) {
      const judge = judgeOf([broken], isGood)
      const subject = repository()
      expect(judge.candidates(subject)).toEqual([isGood])
      expect((await judge.judge(subject, isGood)).outcome).toBe('unknown')
      expect(judge.faults).toEqual([expect.stringMatching(/^the fact file\.kind .* at a\.yml#$/)])
      expect(judge.judged.unknown).toBe(1)
    }
  })

  it('judges many subjects at once without losing one', async () => {
    const judge = judgeOf([kind('bad')], isGood)
    const verdicts = await Promise.all(Array.from({ length: 50 }, () => judge.judge(repository(), isGood)))
    expect(verdicts.map(({ outcome }) => outcome)).toEqual(Array(50).fill('fail'))
  })
})

describe('evidence', () => {
  it('stands where the fact says, relative to the subject, at a place, or by the answer', async () => {
    const subject = repository()
    const elsewhere = { document: subject.document, pointer: '/a/b', part: 'key' } as const
    const places: readonly (readonly [Fact['evidence'], pointer: string])[] = [
      [undefined, ''],
      ['/a', '/a'],
      [elsewhere, '/a/b'],
      [(_, answer) => `/${String(answer)}`, '/bad'],
    ]
    for (const [evidence, pointer] of places) {
      const judge = judgeOf([kind('bad', evidence === undefined ? {} : { evidence })], isGood)
      expect((await judge.judge(subject, isGood)).evidence[0]?.place.pointer).toBe(pointer)
    }
  })

  it('falls back to the subject where the fact cannot say', async () => {
    const lost = kind('bad', {
      evidence: () => {
        throw new Error('lost')
      },
    })
    const judge = judgeOf([lost], isGood)
    expect((await judge.judge(repository(), isGood)).evidence[0]?.place.pointer).toBe('')
    expect(judge.faults).toHaveLength(1)
  })

  it('tells what was not reached from what does not apply', async () => {
    const facts = [kind('odd'), answering('file.size', 'number', () => undefined)]
    const results = async (wanted: string) => {
      const when = clause(condition('file.kind', 'is', wanted))
      const sized = rule({ when, verb: 'require', clause: clause(condition('file.size', 'atLeast', 1)) })
      const verdict = await judgeOf(facts, sized).judge(repository(), sized)
      return [verdict.outcome, ...verdict.evidence.map(({ result }) => result)]
    }
    expect(await results('good')).toEqual(['not-applicable', false, undefined])
    expect(await results('odd')).toEqual(['pass', true, true])
  })
})

const facts = [
  kind('bad'),
  answering('file.size', 'number', () => 7),
  answering('file.words', 'text', () => ['x', 'y'], { list: true }),
  answering('file.age', 'days', () => new Unknown('nobody asked')),
]

describe('the decisive condition', () => {
  const cases: readonly (readonly [
    string,
    Partial<Rule> & Pick<Rule, 'verb' | 'clause'>,
    string,
    string | undefined,
  ])[] = [
    [
      'of a require: the first that is not met',
      {
        verb: 'require',
        clause: clause(
          condition('file.size', 'is', 7),
          condition('file.kind', 'is', 'good'),
          condition('file.words', 'has', 'z'),
        ),
      },
      'fail',
      'file.kind',
    ],
    [
      'of a forbid: the last that completed it',
      { verb: 'forbid', clause: clause(condition('file.kind', 'is', 'bad'), condition('file.size', 'is', 7)) },
      'fail',
      'file.size',
    ],
    [
      'of an any in a require: its first',
      {
        verb: 'require',
        clause: {
          conditions: [],
          group: { kind: 'any', conditions: [condition('file.size', 'is', 8), condition('file.words', 'has', 'z')] },
        },
      },
      'fail',
      'file.size',
    ],
    [
      'of an unknown: the first that is unknown',
      { verb: 'require', clause: clause(condition('file.size', 'is', 7), condition('file.age', 'atMost', 7)) },
      'unknown',
      'file.age',
    ],
    ['of a pass: none', { verb: 'require', clause: clause(condition('file.size', 'is', 7)) }, 'pass', undefined],
    [
      'a known failure decides beside an unknown',
      { verb: 'require', clause: clause(condition('file.age', 'atMost', 7), condition('file.kind', 'is', 'good')) },
      'fail',
      'file.kind',
    ],
  ]
  it.each(cases)('%s', async (_name, parts, outcome, expected) => {
    const judged = rule(parts)
    const verdict = await judgeOf(facts, judged).judge(repository(), judged)
    expect(verdict.outcome).toBe(outcome)
    expect(decisive(verdict)?.condition.fact).toBe(expected)
  })
})

it('fills a message with answers, on one line', async () => {
  const long = answering('file.text', 'text', () => `a\n  b${'c'.repeat(500)}`)
  const told = rule({
    verb: 'forbid',
    clause: clause(condition('file.kind', 'is', 'bad')),
    message: '{{{file.kind}}} {file.words} {file.age} {file.text}',
  })
  const message = judgeOf([...facts, long], told).message({ rule: told, subject: repository() })
  expect(message).toMatch(/^\{bad\} x, y unknown \(nobody asked\) a bc+…$/)
  expect(message.length).toBeLessThan(220)
})

it('traces a verdict with each answer and its place', async () => {
  const traced = rule({
    when: clause(condition('file.kind', 'in', ['bad', 'odd'])),
    verb: 'require',
    clause: {
      conditions: [condition('file.size', 'is', 7)],
      group: { kind: 'any', conditions: [condition('file.age', 'atMost', 7), condition('file.words', 'has', 'z')] },
    },
  })
  const verdict = await judgeOf(facts, traced).judge(repository(), traced)
  expect(applied(verdict).map(({ condition }) => condition.fact)).toEqual(['file.kind'])
  expect(trace(verdict).join('\n')).toBe(`family/name: unknown, repository at a.yml:1:1
  when
    file.kind in bad, odd: bad, holds, at a.yml:1:1
  require
    file.size is 7: 7, holds, at a.yml:1:1
    any
      file.age atMost 7: unknown (nobody asked), cannot be decided, at a.yml:1:1
      file.words has z: x, y, does not hold, at a.yml:1:1`)
})

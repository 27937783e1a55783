import { describe, expect, it } from 'vitest'
import { findExpressions } from '../../src/documents/expression.ts'
import type { ExpressionNode } from '../../src/model/expression.ts'
import { botComparisons } from '../../src/reading/bot-names.ts'
import { capabilityOf } from '../../src/reading/capability.ts'
import { constantOf } from '../../src/reading/constants.ts'
import { reaching } from '../../src/reading/dataflow.ts'
import { computedIndexes, constantParts, lostValues, secretUses } from '../../src/reading/expression-shape.ts'
import { substringTests } from '../../src/reading/membership.ts'

function parse(text: string): ExpressionNode {
  const [expression] = findExpressions(`$\{{ ${text} }}`)
  if (expression?.root === undefined) throw new Error(`${text} does not parse`)
  return expression.root
}

describe('constants', () => {
  it.each([
    ["'a' == 'A'", true],
    ["'1' == 1", true],
    ['null == 0', true],
    ["'' == false", true],
    ["'x' == 1", false],
    ["'b' > 'A'", true],
    ['1 <= 1 && 2 < 1', false],
    ["!'' && 'yes'", 'yes'],
    ["0 || '' || 'last'", 'last'],
    ["format('{0}{{{1}}}', 'a', 2)", 'a{2}'],
    ["contains('ABC', 'b')", true],
    ["startsWith('abc', 'AB') != endsWith('abc', 'x')", true],
    ["toJSON('a')", '"a"'],
    ["join('a', ',')", 'a'],
    ["fromJSON('false')", false],
    ["case(1 == 2, 'a', true, 'b', 'c')", 'b'],
    ["case(false, 'a', 'c')", 'c'],
  ])('evaluates %s', (text, value) => {
    expect(constantOf(parse(text))).toMatchObject({ value })
  })

  it.each(['github.ref', "github.ref && 'a'", 'success()', "hashFiles('x')", "fromJSON('[1]')", "fromJSON('{')"])(
    'knows no value of %s',
    text => {
      expect(constantOf(parse(text))).toBeUndefined()
    },
  )

  it('does not let nested calls blow a text up', () => {
    const nested = Array.from({ length: 40 }).reduce<string>(text => `format('{0}{0}{0}', ${text})`, "'aaaa'")
    const value = constantOf(parse(nested))?.value
    expect(String(value).length).toBeLessThanOrEqual(1000)
  })
})

describe('contexts that reach the output', () => {
  it.each([
    ['github.ref', ['github.ref']],
    ["github.ref == 'a'", []],
    ['github.ref && github.sha || github.actor', ['github.sha', 'github.actor']],
    ["format('{0}', toJSON(fromJSON(env.X)), github.ref)", ['env.X', 'github.ref']],
    ['contains(github.ref, env.X)', []],
    ['case(github.ref, env.A, env.B)', ['env.A', 'env.B']],
    ['fromJSON(env.X).y', ['y']],
    ['!github.ref', []],
  ])('%s', (text, paths) => {
    expect(reaching(parse(text)).map(({ path }) => path.join('.'))).toEqual(paths)
  })
})

describe('capabilities', () => {
  it.each([
    ['github.event.pull_request.number', 'fixed'],
    ['GITHUB.EVENT.ISSUE.NUMBER', 'fixed'],
    ['github.event.pull_request.head.sha', 'fixed'],
    ['github.event.pull_request.labels.0.id', 'fixed'],
    ['github.event.pull_request.labels.*.id', 'fixed'],
    ['github.event.pull_request.labels.0.name', 'arbitrary'],
    ['github.event.head_commit.author.email', 'structured'],
    ['github.event.pull_request.title', 'arbitrary'],
    ['github.event.pull_request', 'arbitrary'],
    ['github.event.action', 'arbitrary'],
    ['github.event.nothing.known', 'arbitrary'],
    ['github.event', 'arbitrary'],
    ['github.repository', 'fixed'],
    ['github.ref_name', 'arbitrary'],
    ['runner.os', 'fixed'],
    ['runner.name', 'arbitrary'],
  ])('%s is %s', (path, capability) => {
    expect(capabilityOf(path.split('.'))).toBe(capability)
  })
})

describe('shapes', () => {
  const texts = (text: string, nodes: readonly ExpressionNode[]) =>
    nodes.map(({ start, end }) => `$\{{ ${text} }}`.slice(start, end))

  it.each([
    ["'a'", ["'a'"]],
    ["github.ref == format('a')", ["format('a')"]],
    ["github[format('a')]", []],
    ['true || github.ref', []],
    ["contains(fromJSON('[1]'), github.run_id)", []],
  ])('constant parts of %s', (text, parts) => {
    expect(texts(text, constantParts(parse(text)))).toEqual(parts)
  })

  it.each([
    ["github.ref && '' || 'x'", ["''"]],
    ["github.ref && 0 || github.sha && false || 'x'", ['0', 'false']],
    ["github.ref && ''", []],
    ["true && '' || 'x'", []],
  ])('values that %s never yields', (text, values) => {
    expect(texts(text, lostValues(parse(text)))).toEqual(values)
  })

  it.each([
    ['toJSON(secrets)', ['all']],
    ['secrets[env.X]', ['computed']],
    ['fromJSON(secrets.A || secrets.B).c', ['unpacked']],
    ["secrets['A']", []],
    ['toJSON(secrets.A)', []],
    ['fromJSON(secrets[env.X])', ['unpacked', 'computed']],
  ])('what %s does with secrets', (text, uses) => {
    expect(secretUses(parse(text))).toEqual(uses)
  })

  it('finds computed indexes at any depth', () => {
    expect(computedIndexes(parse('a[b[c.d]].e[0]'))).toHaveLength(2)
  })
})

describe('conditions', () => {
  it.each([
    ["github.actor == 'a[bot]'", 1],
    ["github.actor != 'a[bot]'", 0],
    ["!(github.actor == 'a[bot]')", 0],
    ["!(github.actor != 'a[bot]')", 1],
    ["!(!(github.actor == 'a[bot]'))", 1],
    ["github.actor == 'a[bot]' || github.actor_id == 49699333", 2],
    ["github.event.pull_request.user.login == 'a[bot]'", 0],
  ])('%s trusts %i bots', (text, count) => {
    expect(botComparisons(parse(text))).toHaveLength(count)
  })

  it.each([
    ["contains('a b', github.ref)", [true]],
    ["contains('a b', github.run_id) || contains('a', env.X)", [false, true]],
    ["contains(github.ref, 'a')", []],
    ["contains(fromJSON('[1]'), github.ref)", []],
  ])('%s looks inside of texts', (text, chosen) => {
    expect(substringTests(parse(text)).map(each => each.chosen)).toEqual(chosen)
  })
})

import { describe, expect, it } from 'vitest'
import { findExpressions, parseCondition } from '../../src/documents/expression.ts'
import type { ExpressionNode } from '../../src/model/expression.ts'

const OPEN = '$' + '{{'

function fenced(text: string): string {
  return text.replaceAll('<<', OPEN).replaceAll('>>', '}}')
}

/** A node in brackets: what it is, and the very text that its offsets give. */
function shown(node: ExpressionNode | undefined, text: string): unknown {
  if (node === undefined) return undefined
  const source = text.slice(node.start, node.end)
  if (node.kind === 'literal') return [source, node.value]
  if (node.kind === 'call') return [source, node.name, ...node.arguments.map(each => shown(each, text))]
  if (node.kind === 'operation') return [source, node.operator, ...node.operands.map(each => shown(each, text))]
  const more = [...(node.base ? [node.base] : []), ...node.computed].map(each => shown(each, text))
  return [source, node.path, ...more]
}

function tree(text: string): unknown {
  return shown(parseCondition(text)[0]?.root, text)
}

describe('findExpressions', () => {
  it.each<[string, string[]]>([
    ['a << github.ref >> b', ['<< github.ref >>']],
    ['<<a>><< b >>', ['<<a>>', '<< b >>']],
    ["<< '}}' >> x", ["<< '}}' >>"]],
    ["<< 'it''s }}' >>", ["<< 'it''s }}' >>"]],
    ['<<\n a ||\n b\n>>', ['<<\n a ||\n b\n>>']],
    ['<<>>', ['<<>>']],
    ['$ {{ a }} $a {{ b }}', []],
    ['x << a', ['<< a']],
    ["<< a >> << 'b >>", ['<< a >>', "<< 'b >>"]],
  ])('in %j', (text, expected) => {
    const written = fenced(text)
    const found = findExpressions(written)
    expect(found.map(({ start, end }) => written.slice(start, end))).toEqual(expected.map(fenced))
    expect(found.every(each => each.fenced)).toBe(true)
  })

  it('gives the text without the fence, and nodes with offsets in the whole text', () => {
    const text = fenced('echo << inputs.name >>!')
    const [found] = findExpressions(text)
    expect(found?.text).toBe('inputs.name')
    expect(shown(found?.root, text)).toEqual(['inputs.name', ['inputs', 'name']])
  })

  it.each([
    ['<< a', 'not closed'],
    ['<< >>', 'empty'],
    ['<< a b >>', "'b'"],
    ['<< "a" >>', 'Unexpected symbol'],
    ["<< a == 'b >>", 'not closed'],
    ['<< a && >>', 'end of expression'],
    ['<< (a >>', 'end of expression'],
    ['<< a..b >>', 'Unexpected symbol'],
    ["<< contains('a') >>", 'Too few parameters'],
    ['<< @#% >>', 'Unexpected symbol'],
  ])('says why %s does not parse', (text, error) => {
    const [found] = findExpressions(fenced(text))
    expect(found?.root).toBeUndefined()
    expect(found?.error).toContain(error)
  })
})

describe('parseCondition', () => {
  it('takes a bare text as one expression, without the white space around it', () => {
    const [found, ...more] = parseCondition("  github.ref == 'x' \n")
    expect(more).toEqual([])
    expect(found).toMatchObject({ text: "github.ref == 'x'", fenced: false, start: 2, end: 19, error: undefined })
  })

  it('takes the fenced ones where there are any', () => {
    expect(parseCondition(fenced('<< a >> && << b >>')).map(({ text }) => text)).toEqual(['a', 'b'])
  })

  it.each(['', '  \n'])('finds none in %j', text => {
    expect(parseCondition(text)).toEqual([])
  })
})

describe('a tree', () => {
  it.each<[string, unknown]>([
    ['true', ['true', true]],
    ['null', ['null', null]],
    ['-1.5e3', ['-1.5e3', -1500]],
    ['0xff', ['0xff', 255]],
    ["'it''s ''x'''", ["'it''s ''x'''", "it's 'x'"]],
    ["'a\nb'", ["'a\nb'", 'a\nb']],
    ['GitHub.Event.issue', ['GitHub.Event.issue', ['github', 'Event', 'issue']]],
    ["github['event'].x", ["github['event'].x", ['github', 'event', 'x']]],
    ['a[0].b', ['a[0].b', ['a', '0', 'b']]],
    ['a.*.b', ['a.*.b', ['a', '*', 'b']]],
    ['a[ * ].b', ['a[ * ].b', ['a', '*', 'b']]],
    ['a.*', ['a.*', ['a', '*']]],
    ['a[b.c].d', ['a[b.c].d', ['a', undefined, 'd'], ['b.c', ['b', 'c']]]],
    ["fromJSON('x')[0]", ["fromJSON('x')[0]", ['0'], ["fromJSON('x')", 'fromjson', ["'x'", 'x']]]],
    ['(a || b).c', ['(a || b).c', [undefined, 'c'], ['a || b', '||', ['a', ['a']], ['b', ['b']]]]],
    ['always()', ['always()', 'always']],
    ['hashFiles( a , b )', ['hashFiles( a , b )', 'hashfiles', ['a', ['a']], ['b', ['b']]]],
    ['!a', ['!a', '!', ['a', ['a']]]],
    ['!(a && b)', ['!(a && b)', '!', ['a && b', '&&', ['a', ['a']], ['b', ['b']]]]],
    ['a || b || c', ['a || b || c', '||', ['a', ['a']], ['b', ['b']], ['c', ['c']]]],
    ['( (a) ) == b', ['( (a) ) == b', '==', ['a', ['a']], ['b', ['b']]]],
    ['a <\n b', ['a <\n b', '<', ['a', ['a']], ['b', ['b']]]],
    ["case(a, 'x', 'y')", ["case(a, 'x', 'y')", 'case', ['a', ['a']], ["'x'", 'x'], ["'y'", 'y']]],
    ['unknown.name', ['unknown.name', ['unknown', 'name']]],
    ['surprise(a, b, c)', ['surprise(a, b, c)', 'surprise', ['a', ['a']], ['b', ['b']], ['c', ['c']]]],
  ])('of %j', (text, expected) => {
    expect(tree(text)).toEqual(expected)
  })

  it.each([
    ['parentheses', '('.repeat(100_000)],
    ['closed parentheses', `${'('.repeat(5000)}a${')'.repeat(5000)}`],
    ['negations', `${'!'.repeat(5000)}a`],
    ['comparisons', Array(5000).fill('a').join('==')],
    ['properties', Array(5000).fill('a').join('.')],
    ['a long line', 'a'.repeat(1_000_000)],
    ['NUL', 'a\0b'],
    ['a lone surrogate', '\ud800'],
  ])('is missing, with a reason, for %s', (_, text) => {
    const [found] = parseCondition(text)
    expect(found?.root).toBeUndefined()
    expect(found?.error?.length).toBeGreaterThan(5)
    expect(found?.error?.length).toBeLessThan(300)
  })

  it('has no trouble with many operands', () => {
    const text = Array(3000).fill('a').join('||')
    expect(parseCondition(text)[0]?.error).toBeUndefined()
  })
})

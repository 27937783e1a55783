import { describe, expect, it } from 'vitest'
import { readMarkers } from '../../src/proving/markers.ts'
import { readFixtures } from '../../src/proving/read-fixtures.ts'

function read(files: Readonly<Record<string, string | Uint8Array>>) {
  const { fixtures, mistakes } = readFixtures(new Map(Object.entries(files)))
  return { fixtures, messages: mistakes.map(({ path, line, message }) => `${path}:${line} ${message}`) }
}

describe('markers', () => {
  it('are blanked, so that everything keeps its line and column', () => {
    const text = 'a: 1 # expect: a/b\r\nb: 2\r\n'
    const marked = readMarkers('a.yml', text)
    expect(marked.text).toBe('a: 1              \r\nb: 2\r\n')
    expect(marked.text).toHaveLength(text.length)
    expect(marked.expectations).toEqual([{ rule: 'a/b', outcome: 'fail', line: 1, message: undefined }])
  })

  it('name several rules and parts of their messages', () => {
    const text = 'a\nb # expect: a/b held by x, not y, c/d, a/b\nc #expect-unknown: a/b  who knows \n'
    expect(readMarkers('a.py', text).expectations).toEqual([
      { rule: 'a/b', outcome: 'fail', line: 2, message: 'held by x, not y' },
      { rule: 'c/d', outcome: 'fail', line: 2, message: undefined },
      { rule: 'a/b', outcome: 'fail', line: 2, message: undefined },
      { rule: 'a/b', outcome: 'unknown', line: 3, message: 'who knows' },
    ])
  })

  it('stand in angles in Markdown, and nowhere in JSON', () => {
    const text = '# Title <!-- expect: a/b part -->\n# expect: a/b\n'
    const { text: blanked, expectations } = readMarkers('a.md', text)
    expect(expectations).toEqual([{ rule: 'a/b', outcome: 'fail', line: 1, message: 'part' }])
    expect(blanked).toBe(`# Title ${' '.repeat(25)}\n# expect: a/b\n`)
    expect(readMarkers('a.json', '"# expect: a/b"').expectations).toEqual([])
  })
})

describe('fixtures', () => {
  it('are mounted by their kind, and folders as they are', () => {
    const { fixtures, messages } = read({
      'a/b/good.workflow.yml': 'on: push\n',
      'a/b/bad-tag.action.yaml': 'runs: # expect: a/b\n',
      'a/b/bad-two/.github/workflows/x.yml': 'on: push # expect: a/b\n',
      'a/b/bad-two/bad-name.txt': 'b',
      'a/b/bad-two/raw.bin': new Uint8Array([0, 255]),
    })
    expect(messages).toEqual([])
    expect(fixtures.map(({ path, rule, verdict, files }) => [path, rule, verdict, [...files.keys()]])).toEqual([
      ['a/b/bad-tag.action.yaml', 'a/b', 'bad', ['action.yaml']],
      ['a/b/bad-two', 'a/b', 'bad', ['.github/workflows/x.yml', 'bad-name.txt', 'raw.bin']],
      ['a/b/good.workflow.yml', 'a/b', 'good', ['.github/workflows/good.yml']],
    ])
    expect(fixtures[1]?.expectations[0]).toMatchObject({ path: '.github/workflows/x.yml', line: 1 })
  })

  it('keep what a fix must make of them', () => {
    const { fixtures } = read({ 'a/b/bad-x.workflow.yml': 'a # expect: a/b\n', 'a/b/bad-x.fixed.workflow.yml': 'b\n' })
    expect(fixtures).toMatchObject([{ path: 'a/b/bad-x.workflow.yml', fixed: 'b\n' }])
    expect(fixtures[0]?.files.size).toBe(1)
  })

  it('say in expect.yml what files without comments expect, by line or pointer', () => {
    const { fixtures, messages } = read({
      'a/b/bad-x.json.json': '{\n  "a": {\n    "b": 1 } }\n',
      'a/b/expect.yml': '- { path: bad-x.json.json, pointer: /a/b, rule: a/b, message: part }\n',
      'a/b/bad-two/x.json': '{}',
      'a/b/bad-two/expect.yml':
        '- { path: x.json, line: 1, rule: a/b, outcome: unknown }\n- { path: x.json, rule: a/b }\n',
    })
    expect(messages).toEqual([])
    expect(fixtures.map(({ expectations }) => expectations)).toEqual([
      [
        { rule: 'a/b', outcome: 'unknown', path: 'x.json', line: 1, message: undefined },
        { rule: 'a/b', outcome: 'fail', path: 'x.json', line: undefined, message: undefined },
      ],
      [{ rule: 'a/b', outcome: 'fail', path: 'bad-x.json', line: 3, message: 'part' }],
    ])
  })

  it('that are named or marked wrong are told', () => {
    const { messages } = read({
      'a/b/nice.workflow.yml': '',
      'a/b/bad.worklow.yml': '',
      'a/b/bad-unmarked.workflow.yml': 'a\n',
      'a/b/good-marked.workflow.yml': 'a # expect: a/b\n',
      'a/b/bad-other.workflow.yml': 'a\nb # expect: a/b, c/d\n',
      'a/c/bad-x/a.json': '',
      'a/c/bad-x/expect.yml': '- { path: b.json, rule: a/c }\n- { path: a.json, rule: a/c, lines: 1 }\n- 1\n',
      'a/d/bad.json.json': '{}',
      'a/d/expect.yml': 'path: x\n',
    })
    expect(messages).toEqual([
      'a/b/bad.worklow.yml:1 There is no kind of fixture "worklow"',
      'a/b/nice.workflow.yml:1 A fixture is named good or bad, a reason, its kind and an ending, as bad-tag.workflow.yml',
      'a/c/bad-x/expect.yml:2 An expectation has no "lines"',
      'a/c/bad-x/expect.yml:3 An expectation has a path, a rule, and a line or a pointer',
      'a/c/bad-x/expect.yml:1 There is no file "b.json" here',
      'a/d/expect.yml:1 The file lists no expectations',
      'a/b/bad-other.workflow.yml:2 The mark names "c/d", and only "a/b" is asked here',
      'a/b/bad-unmarked.workflow.yml:1 A bad fixture marks what must be found',
      'a/b/good-marked.workflow.yml:1 A good fixture has nothing to find',
      'a/c/bad-x:1 A bad fixture marks what must be found',
      'a/d/bad.json.json:1 A bad fixture marks what must be found',
    ])
  })
})

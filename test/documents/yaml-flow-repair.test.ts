import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../src/documents/yaml.ts'

const read = (text: string) => parseYaml({ path: 'a.yml', text })

describe('a list in brackets whose end stands where its key stands', () => {
  it.each([
    'jobs:\n  a:\n    needs: [\n      b,\n      c\n    ]\n    if: x\n',
    'jobs:\n  a:\n    needs: [\n    b,\n    c\n    ]\n    if: x\n',
    'jobs:\n  a:\n    needs: [ # why\n      b, # because\n      c # of that\n    ]\n    if: x\n',
    'jobs:\r\n  a:\r\n    needs: [\r\n      b,\r\n      c # end\r\n    ]\r\n    if: x\r\n',
  ])('%j is read as GitHub reads it', text => {
    const document = read(text)
    expect(document.problems).toEqual([])
    const job = new Map<string, unknown>([
      ['needs', ['b', 'c']],
      ['if', 'x'],
    ])
    expect(document.data).toEqual(new Map([['jobs', new Map([['a', job]])]]))
    const { startOffset, endOffset } = document.locate('/jobs/a/needs/1')
    expect(text.slice(startOffset, endOffset)).toBe('c')
    expect(document.locate('/jobs/a/if').startLine).toBe(text.trimEnd().split('\n').length)
  })

  it('takes mappings in braces too', () => {
    expect(read('a:\n  b: {\n    c: 1\n  }\n').data).toEqual(new Map([['a', new Map([['b', new Map([['c', 1]])]])]]))
  })

  it('still refuses what is broken otherwise, at its place', () => {
    const [problem] = read('a:\n  b: [\n    c\n  ]\n  d: [\n    e\n').problems
    expect(problem).toMatchObject({ kind: 'syntax' })
    expect(problem?.offset).toBeGreaterThan(20)
  })

  it('gives up on a file that needs endless repairs', () => {
    const text = `a:\n  b: [\n${'  c,\n'.repeat(5000)}  ]\n`
    expect(read(text).problems).toHaveLength(1)
  })
})

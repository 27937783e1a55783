import { beforeAll, describe, expect, test } from 'vitest'
import { loadPython, parsePython } from '../../src/documents/python.ts'

test('a text is undecided until the parser is loaded', () => expect(parsePython('1')).toBeUndefined())

describe('once it is loaded', () => {
  beforeAll(loadPython)

  test.each([
    'import os\nprint(f"{os.sep!r:>{8}}")\n',
    'match x:\n    case ast.Name():\n        pass\n    case [first, *_] if (n := 2):\n        pass\n',
    'def f():\n    yield\n    return 24.*2\n',
    'with open(a) as (b, c):\n    pass\n',
    'async def f(x: int = 1, /, *, y) -> None: ...\n',
    'try:\n    pass\nexcept* ValueError:\n    pass\n\f\n',
    '',
  ])('%j is valid', text => expect(parsePython(text)?.error).toBeUndefined())

  test.each([
    ['if x\n    pass\n', 1],
    ['print("a"\n', 1],
    ['x = 1\ndef f(:\n    pass\n', 2],
    ['print "a"\n', 1],
    ['a = = 1\n', 1],
  ])('%j has its mistake on line %i', (text, line) => {
    const error = parsePython(text)?.error ?? -1
    expect(text.slice(0, error).split('\n')).toHaveLength(line)
  })

  test('imports are named once, without relative ones, at their place', () => {
    const text = 'import os, yaml.nodes as y\nfrom torch.nn import Module\nfrom . import own\ndef f():\n    import os\n'
    const found = parsePython(text)?.imports ?? []
    expect(found.map(({ module }) => module)).toEqual(['os', 'yaml', 'torch'])
    for (const { module, start, end } of found) expect(text.slice(start, end)).toBe(module)
  })

  test('a text that is too long is left undecided', () => expect(parsePython('x\n'.repeat(200_000))).toBeUndefined())
})

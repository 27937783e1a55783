import { describe, expect, it } from 'vitest'
import { readModel } from '../../../src/documents/model/read-model.ts'
import { type Bytes, bytesOf } from '../../../src/model/bytes.ts'

const read = (path: string, ...parts: (string | number[] | Uint8Array)[]) =>
  readModel(
    path,
    bytesOf(
      Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part)))),
    ),
  )

const text = (value: string) => [0x8c, value.length, ...Buffer.from(value)]
const number = (value: number) => [value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24]
const named = (path: string, ...parts: Parameters<typeof read>[1][]) =>
  read(path, ...parts).imports.map(({ module, name }) => `${module}.${name}`)

describe('the names that a pickle imports', () => {
  const os = text('os')
  const system = text('system')
  it.each([
    ['by GLOBAL', ['cos\nsystem\n.'], ['os.system']],
    ['by INST', ['(ios\nsystem\n.'], ['os.system']],
    ['by STACK_GLOBAL', [os, system, [0x93], '.'], ['os.system']],
    ['through the memo under any number', [os, 'q\x07', '0', 'h\x07', system, [0x93], '.'], ['os.system']],
    [
      'through a memo number that was taken twice',
      [text('x'), 'q\x01', os, 'q\x01', '00', 'h\x01', system, [0x93], '.'],
      ['os.system'],
    ],
    ['behind DUP and POP', [os, '20', system, [0x93], '.'], ['os.system']],
    ['as escaped text', ["S'\\x6fs'\nV\\u0073ystem\n", [0x93], '.'], ['os.system']],
    [
      'by getattr on an import',
      ['c__builtin__\ngetattr\n(cos\npath\n', system, 'tR.'],
      ['__builtin__.getattr', 'os.path', 'os.path.system'],
    ],
    [
      'by an attribute getter',
      ['coperator\nattrgetter\n', system, [0x85], 'Rcos\nx\n', [0x85], 'R.'],
      ['operator.attrgetter', 'os.x', 'os.x.system'],
    ],
    ['of a module by its name', ['cimportlib\nimport_module\n', os, [0x85], 'R.'], ['importlib.import_module', '.os']],
    ['in the second of two pickles', ['K\x01.', [0x80, 2], 'cos\nsystem\n.'], ['os.system']],
    ['before it breaks', ['cos\nsystem\n', [0xff]], ['os.system']],
    ['in bytes', ['C\x0d', 'cos\nsystem\n.', '\x00', '.'], ['os.system']],
  ])('%s', (_, parts, expected) =>
    expect(named('a.pkl', ...parts).map(each => each.replace(/^(.*)\.$/, '.$1'))).toEqual(expected),
  )

  it('are not believed of data that only looks like a pickle', () => {
    expect(named('weights.bin', [0x80, 4, 0x95, 0, 0, 0, 0, 0, 0, 0, 0, 0xff], 'no pickle at all')).toEqual([])
    expect(named('notes.dat', 'isympy\nsympy\n')).toEqual([])
  })

  it('are unknown where they are computed', () => {
    const [found] = read('a.pkl', 'K\x01', system, [0x93], '.').imports
    expect(found).toMatchObject({ known: false, module: '1', name: '"system"' })
    expect(read('a.pkl', [0x82, 9], '.').imports[0]).toMatchObject({ known: false, opcode: 'EXT' })
  })
})

describe('what a pickle does with an import', () => {
  it('is counted, with the arguments of the first call', () => {
    const [found] = read(
      'a.pkl',
      'cos\nsystem\n',
      'q\x00',
      text('one'),
      [0x85],
      'R0h\x00',
      text('two'),
      [0x85],
      'R.',
    ).imports
    expect(found).toMatchObject({ called: 2, arguments: '("one")', offset: 0, stream: 0 })
  })

  it.each([
    ['BUILD', ['}b']],
    ['SETITEM', ['K\x01K\x02s']],
    ['SETITEMS', ['(K\x01K\x02u']],
    ['APPEND', ['K\x01a']],
    ['APPENDS', ['(K\x01e']],
    ['ADDITEMS', ['(K\x01', [0x90]]],
  ])('is a change by %s', (opcode, parts) => {
    expect(read('a.pkl', 'cacme\nPoint\n', ...parts, '.').imports[0]?.changedBy).toBe(opcode)
  })

  it('is no change of what is built from it', () => {
    expect(read('a.pkl', 'cacme\nPoint\n)R}b.').imports[0]?.changedBy).toBeUndefined()
  })
})

describe('limits', () => {
  const kinds = (path: string, ...parts: Parameters<typeof read>[1][]) =>
    read(path, ...parts).defects.map(({ kind }) => kind)

  it('are no place to hide behind', () => {
    const marks = read('a.pkl', '('.repeat(5_000_000), 'cos\nsystem\n.')
    expect(marks.imports.map(({ name }) => name)).toEqual(['system'])
    const many = Array.from({ length: 3000 }, (_, index) => `cacme\nC${index}\n0`).join('')
    expect(kinds('a.pkl', `${many}N.`)).toContain('limit')
  })

  it('say that scattered memo numbers are too many', () => {
    const scattered = Buffer.concat(
      Array.from({ length: 1_100_000 }, (_, index) => Buffer.from([0x72, ...number(0x7fffffff - 2 * index)])),
    )
    expect(kinds('a.pkl', 'N', scattered, '.')).toContain('limit')
  })

  it('leave every kind of defect its place', () => {
    const found = read('a.pkl', [0x80, 4], 'cacme\nPoint\n', '\x80\x04'.repeat(2000), '}b.')
    expect(found.imports[0]?.changedBy).toBe('BUILD')
  })

  it('are not reached by numbers in a long list, of which little is held', () => {
    const floats = Buffer.alloc(9 * 1_000_000, Buffer.from([0x47, 0, 0, 0, 0, 0, 0, 0, 1]))
    expect(read('a.pkl', [0x80, 2], '](', floats, 'e.').defects).toEqual([])
  })
})

describe('long constants', () => {
  it('are skipped without being read', () => {
    const size = 64 << 20
    let touched = 0
    const head = Buffer.from([0x80, 4, 0x42, ...number(size)])
    const source: Bytes = {
      size: head.length + size + 1,
      read(out, at, length, position) {
        const count = Math.max(0, Math.min(length, source.size - position))
        touched += count
        for (let index = 0; index < count; index++) {
          const place = position + index
          out[at + index] = place < head.length ? (head[place] ?? 0) : place === source.size - 1 ? 0x2e : 1
        }
        return count
      },
    }
    const { defects, pickles } = readModel('a.pkl', source)
    expect({ defects, pickles }).toEqual({ defects: [], pickles: 1 })
    expect(touched).toBeLessThan(300_000)
  })
})

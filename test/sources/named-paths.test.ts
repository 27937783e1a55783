import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { namedPaths } from '../../src/sources/named-paths.ts'
import { temporaryTree } from './hostile-tree.ts'

describe('names on a command line', () => {
  const root = temporaryTree({
    '.git/HEAD': '',
    '.github/workflows/ci.yml': '',
    'archive/old.yml': '',
    'archive/deep/older.yaml': '',
    'archive/readme.md': '',
    'src/a.ts': '',
    'example/.github/workflows/x.yml': '',
  })
  const other = temporaryTree({ '.github/workflows/b.yml': '', 'archive/c.yml': '' })
  const bare = temporaryTree({ 'one.yml': '' })
  symlinkSync(bare, join(root, 'away'))
  mkdirSync(join(root, 'empty'))

  it.each([
    ['nothing: the repository around', [], join(root, 'src'), root, undefined],
    ['the root itself', ['.'], root, root, undefined],
    ['a file', ['ci.yml'], join(root, '.github/workflows'), root, ['.github/workflows/ci.yml']],
    ['an absolute file', [join(root, 'archive/old.yml')], bare, root, ['archive/old.yml']],
    ['a folder: its YAML', ['archive'], root, root, ['archive/deep/older.yaml', 'archive/old.yml']],
    ['a folder without any', ['empty'], root, root, []],
    [
      'the root and a folder',
      ['.', 'archive/deep'],
      root,
      root,
      ['.github/workflows/ci.yml', 'archive/deep/older.yaml'],
    ],
    ['a folder with .github of its own', ['example'], root, join(root, 'example'), undefined],
    ['a folder below .github, without Git', ['archive'], other, other, ['archive/c.yml']],
    ['the same from elsewhere', [join(other, 'archive')], root, other, ['archive/c.yml']],
    ['a file with nothing around it', [join(bare, 'one.yml')], root, bare, ['one.yml']],
    ['a file beside the user', ['one.yml'], bare, bare, ['one.yml']],
  ])('%s', (_, names, cwd, expectedRoot, paths) => {
    expect(namedPaths(names, cwd)).toMatchObject({ root: expectedRoot, paths, missing: [], elsewhere: [] })
  })

  it('tells what does not exist, and what belongs to another repository', () => {
    const told = namedPaths(['archive/old.yml', 'none.yml', join(other, 'archive/c.yml'), 'away'], root)
    expect(told).toEqual({
      root,
      paths: ['archive/old.yml'],
      named: ['archive/old.yml'],
      missing: ['none.yml'],
      elsewhere: [join(other, 'archive/c.yml'), 'away'],
    })
  })

  it('checks nothing where all that was named is missing', () => {
    expect(namedPaths(['none.yml'], root)).toMatchObject({ paths: [], missing: ['none.yml'] })
  })
})

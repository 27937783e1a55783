import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { directoryTree } from '../../src/sources/directory.ts'
import { memoryTree, overlay } from '../../src/sources/memory.ts'
import { isUsualPlace } from '../../src/sources/usual-places.ts'
import { pipe, temporaryTree } from './hostile-tree.ts'

const FILES = {
  '.github/workflows/ci.yml': 'on: push',
  '.github/workflows/release.yaml': 'on: push',
  '.github/workflows/notes.md': '',
  '.github/workflows/deeper/no.yml': '',
  '.github/actions/build/action.yml': '',
  '.github/dependabot.yml': '',
  '.pre-commit-config.yaml': '',
  'action.yaml': '',
  'my-action.yml': '',
  'packages/one/action.yml': '',
}
const USUAL = [
  '.github/actions/build/action.yml',
  '.github/dependabot.yml',
  '.github/workflows/ci.yml',
  '.github/workflows/release.yaml',
  '.pre-commit-config.yaml',
  'action.yaml',
  'packages/one/action.yml',
]

describe('a tree', () => {
  const root = temporaryTree({
    ...FILES,
    'node_modules/x/action.yml': '',
    'vendor/x/action.yml': '',
    'nested/.git/HEAD': '',
    'nested/action.yml': '',
  })
  it.each([
    ['on disk', directoryTree(root)],
    ['in memory', memoryTree(new Map(Object.entries(FILES)))],
  ])('%s', (_, tree) => {
    expect(tree.list(isUsualPlace)).toEqual(USUAL)
    expect(tree.read('.github/workflows/ci.yml')).toEqual({
      source: { path: '.github/workflows/ci.yml', text: 'on: push' },
    })
    expect(tree.read('none.yml').problem?.kind).toBe('unreadable')
    expect(['.github/actions/build', 'action.yaml', 'packages', 'pack', 'none'].map(path => tree.has(path))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })

  it('with one file as an editor holds it', () => {
    const tree = overlay(directoryTree(root), '.github/workflows/new.yml', 'on: pull_request')
    expect(tree.list(isUsualPlace)).toEqual([...USUAL, '.github/workflows/new.yml'].sort())
    expect(tree.read('.github/workflows/new.yml').source.text).toBe('on: pull_request')
    expect(tree.read('.github/workflows/ci.yml').source.text).toBe('on: push')
  })
})

describe('links and pipes', () => {
  const outside = temporaryTree({ 'ci.yml': 'on: push', 'action.yml': '' })
  const root = temporaryTree({ '.github/workflows/ci.yml': 'on: push', 'shared/build.yml': 'on: push' })
  const workflows = join(root, '.github/workflows')
  symlinkSync('ci.yml', join(workflows, 'again.yml'))
  symlinkSync('../../shared/build.yml', join(workflows, 'build.yml'))
  symlinkSync(join(outside, 'ci.yml'), join(workflows, 'out.yml'))
  symlinkSync('none.yml', join(workflows, 'broken.yml'))
  symlinkSync('..', join(root, 'shared/loop'))
  symlinkSync(outside, join(root, 'away'))
  symlinkSync('shared', join(root, 'action.yml'))
  mkdirSync(join(workflows, 'folder.yml'))
  pipe(join(workflows, 'pipe.yml'))
  const tree = directoryTree(root)

  it('are followed once, and never out of the tree', () => {
    const listed = tree.list(isUsualPlace)
    expect(listed).toEqual([
      '.github/workflows/broken.yml',
      '.github/workflows/ci.yml',
      '.github/workflows/out.yml',
      '.github/workflows/pipe.yml',
      'shared/build.yml',
    ])
    expect(listed.map(path => tree.read(path).problem?.kind)).toEqual([
      'unreadable',
      undefined,
      'outside-the-repository',
      'unreadable',
      undefined,
    ])
  })
})

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { gitRoot, remoteRepository, slugOf } from '../../src/sources/git.ts'
import { temporaryTree } from './hostile-tree.ts'

const CONFIG =
  '[core]\n\tbare = false\n[remote "fork"]\n\turl = git@github.com:fork/name.git\n[remote "origin"]\n\turl = https://github.com/owner/name.git\n'

describe('the remote', () => {
  it.each([
    ['https://github.com/owner/name', 'owner/name'],
    ['https://github.com/owner/name.git/', 'owner/name'],
    ['https://user@github.example.com/owner/na.me.git', 'owner/na.me'],
    ['git@github.com:owner/name.git', 'owner/name'],
    ['ssh://git@github.com:22/owner/name.git', 'owner/name'],
    ['github.com:owner/name', 'owner/name'],
    ['https://gitlab.com/group/sub/name.git', undefined],
    ['/srv/git/name.git', undefined],
    ['../name', undefined],
    ['name', undefined],
    ['', undefined],
    ['https://github.com/owner/na me', undefined],
  ])('%s', (url, slug) => expect(slugOf(url)).toBe(slug))

  it('is read from the file, without Git', () => {
    const root = temporaryTree({ '.git/config': CONFIG, 'src/a.ts': '' })
    expect(remoteRepository(root)).toBe('owner/name')
    expect(gitRoot(join(root, 'src'))).toBe(root)
  })

  it('is found from a worktree', () => {
    const main = temporaryTree({ '.git/config': CONFIG, '.git/worktrees/side/commondir': '../..\n' })
    const side = temporaryTree({ '.git': `gitdir: ${main}/.git/worktrees/side\n` })
    expect(remoteRepository(side)).toBe('owner/name')
  })

  it.each([
    ['no repository', {}],
    ['no remote', { '.git/config': '[core]\n' }],
    ['a folder that is gone', { '.git': 'gitdir: /nowhere/at/all\n' }],
    ['nonsense', { '.git': 'nonsense' }],
  ])('%s has none', (_, files) => expect(remoteRepository(temporaryTree(files))).toBeUndefined())
})

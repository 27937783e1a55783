import { symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/sources/read-source.ts'
import { pipe, put, temporaryTree } from './hostile-tree.ts'

const secret = temporaryTree({ 'secret.yml': 'outside: true' })

describe('what is read', () => {
  it.each([
    ['plain text', 'on: push\n', 'on: push\n'],
    ['a byte order mark, which is left out', '\uFEFFon: push\n', 'on: push\n'],
    ['CRLF, which is kept', 'on: push\r\njobs:\r\n', 'on: push\r\njobs:\r\n'],
    ['nothing', '', ''],
    ['a replacement character that is really written', 'name: \uFFFD\n', 'name: \uFFFD\n'],
  ])('%s', (_, written, text) => {
    const root = temporaryTree({ 'a.yml': written })
    const mark = written.startsWith('\uFEFF') ? { byteOrderMark: true } : {}
    expect(readSource(root, 'a.yml')).toEqual({ source: { path: 'a.yml', text, ...mark } })
  })

  it.each([
    'a b.yml',
    '100%.yml',
    'a#b.yml',
    'line\nbreak.yml',
    '\u001b[31mred.yml',
    'bidi\u202Etxt.yml',
    '-f.yml',
    'a\\b.yml',
  ])('a file called %j', name => {
    const root = temporaryTree({ [name]: 'on: push' })
    expect(readSource(root, name)).toEqual({ source: { path: name, text: 'on: push' } })
  })

  it('a link to a file in the tree', () => {
    const root = temporaryTree({ 'real.yml': 'on: push' })
    symlinkSync('real.yml', join(root, 'link.yml'))
    expect(readSource(root, 'link.yml').source.text).toBe('on: push')
  })
})

describe('what is not read, and why', () => {
  const root = temporaryTree({
    'binary.yml': Buffer.from([0x6f, 0x6e, 0x00, 0x01]),
    'latin1.yml': Buffer.from('on: push\nname: caf\xe9\n', 'latin1'),
    'both.yml': Buffer.concat([Buffer.from('name: \uFFFD\n'), Buffer.from([0xef, 0xbf])]),
    'utf16.yml': Buffer.from('\uFEFFon: push', 'utf16le'),
    'folder/a.yml': '',
  })
  writeFileSync(join(root, 'huge.yml'), 'on: push\n')
  truncateSync(join(root, 'huge.yml'), 50 * 1024 * 1024)
  pipe(join(root, 'pipe.yml'))
  symlinkSync('loop-b.yml', join(root, 'loop-a.yml'))
  symlinkSync('loop-a.yml', join(root, 'loop-b.yml'))
  symlinkSync('nothing.yml', join(root, 'broken.yml'))
  symlinkSync(join(secret, 'secret.yml'), join(root, 'out.yml'))
  symlinkSync(secret, join(root, 'away'))
  symlinkSync('/dev/zero', join(root, 'zero.yml'))

  it.each([
    ['binary.yml', 'binary', /zero byte/],
    ['latin1.yml', 'not-utf-8', /byte 0xE9 in line 2/],
    ['both.yml', 'not-utf-8', /byte 0xEF in line 2/],
    ['utf16.yml', 'not-utf-8', /UTF-16/],
    ['huge.yml', 'too-large', /50\.0 MiB; files over 2\.0 MiB/],
    ['pipe.yml', 'unreadable', /no regular file/],
    ['folder', 'unreadable', /folder/],
    ['missing.yml', 'unreadable', /does not exist/],
    ['broken.yml', 'unreadable', /link to nothing/],
    ['loop-a.yml', 'unreadable', /leads back to itself/],
    [`${'x'.repeat(300)}.yml`, 'unreadable', /longer than/],
    ['out.yml', 'outside-the-repository', /link that leads out/],
    ['away/secret.yml', 'outside-the-repository', /link that leads out/],
    ['zero.yml', 'outside-the-repository', /link that leads out/],
    ['../secret.yml', 'outside-the-repository', /leads out/],
    ['folder/../../secret.yml', 'outside-the-repository', /leads out/],
    ['folder\\..\\..\\secret.yml', 'outside-the-repository', /leads out/],
    ['/etc/hostname', 'outside-the-repository', /leads out/],
    ['a\0b', 'outside-the-repository', /leads out/],
  ])('%s', (path, kind, message) => {
    const { source, problem } = readSource(root, path)
    expect(source).toEqual({ path, text: '' })
    expect(problem).toMatchObject({ kind, offset: 0, message: expect.stringMatching(message) })
  })

  it('a file of which the middle cannot be decoded of very many places', () => {
    put(root, 'many.yml', Buffer.concat([Buffer.from('\uFFFD'.repeat(600_000)), Buffer.from([0xff])]))
    expect(readSource(root, 'many.yml').problem?.kind).toBe('not-utf-8')
  })
})

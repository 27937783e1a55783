import { describe, expect, it } from 'vitest'
import { readChecksums } from '../../src/documents/checksums.ts'

const digest = 'a1'.repeat(32)
const names = (text: string, file = 'SHA256SUMS') => readChecksums(file, text).entries.map(({ name }) => name)
const problems = (text: string, file = 'SHA256SUMS') =>
  readChecksums(file, text).problems.map(({ line, problem }) => `${line} ${problem}`)

describe('a line of a checksum list', () => {
  it.each([
    ['in text mode', `${digest}  a.whl\n`, 'a.whl'],
    ['in binary mode, with CRLF', `${digest} *a.whl\r\n`, 'a.whl'],
    ['behind a byte order mark', `\uFEFF${digest}  a.whl`, 'a.whl'],
    ['with ./', `${digest}  ./a.whl`, 'a.whl'],
    ['with a tab', `${digest}\ta.whl`, 'a.whl'],
    ['with blanks in the name', `${digest}  a b.whl`, 'a b.whl'],
    ['in capitals, with a BSD tag', `SHA256 (a.whl) = ${digest.toUpperCase()}`, 'a.whl'],
    ['with a tag and parentheses in the name', `SHA256 (a (1).whl) = ${digest}`, 'a (1).whl'],
    ['of OpenSSL', `SHA2-256(a.whl)= ${digest}`, 'a.whl'],
    ['with an escaped name', `\\${digest}  a\\nb\\\\c`, 'a\nb\\c'],
    ['of SHA-512', `${'b'.repeat(128)}  a.whl`, 'a.whl'],
  ])('%s', (_, text, name) => expect(names(text)).toEqual([name]))

  it('is the digest alone in a file that is named after its subject', () => {
    expect(names(`${digest}\n`, 'a.whl.sha256')).toEqual(['a.whl'])
    expect(problems(`${digest}\n`)).toEqual(['1 unreadable'])
  })

  it.each([
    ['that climbs', `${digest}  ../../etc/passwd`, '1 path-outside'],
    ['that is absolute', `${digest}  /etc/passwd`, '1 path-outside'],
    ['with a drive', `${digest}  C:\\a.whl`, '1 path-outside'],
    ['in a folder', `${digest}  dist/a.whl`, '1 path'],
    ['with a hidden letter', `${digest}  a\u202Elhw.exe`, '1 control-character'],
    ['of the list itself', `${digest}  SHA256SUMS`, '1 itself'],
    ['of MD5', `${'c'.repeat(32)}  a.whl`, '1 weak-digest'],
    ['that is a digit short', `${digest.slice(1)}  a.whl`, '1 unreadable'],
    ['of a web page', '<html>', '1 unreadable'],
    ['of a clear-signed text', `-----BEGIN PGP SIGNED MESSAGE-----\n${digest}  a.whl`, '1 unreadable'],
  ])('%s is a problem', (_, text, problem) => expect(problems(text)).toEqual([problem]))

  it('may be empty or a comment', () => expect(problems(`\n# digests\n${digest}  a\n\n`)).toEqual([]))
})

it('reads a long list, and no endless one', () => {
  expect(names(`${digest}  a.whl\n`.repeat(19_999))).toHaveLength(19_999)
  expect(problems(`${digest}  a.whl\n`.repeat(30_000))).toEqual(['20000 unreadable'])
})

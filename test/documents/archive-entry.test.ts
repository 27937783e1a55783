import { deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { tarGzEntry, zipEntry } from '../../src/documents/archive-entry.ts'

const NAME = 'widget-1.0.dist-info/METADATA'
const wanted = (name: string) => name.endsWith('.dist-info/METADATA')
const zeros = Buffer.alloc(64 << 20)

/** A zip with one file, which may lie about its size. */
function zip(content: Buffer, { said = content.length, name = NAME, method = 8 } = {}): Buffer {
  const data = method === 8 ? deflateRawSync(content) : content
  const header = (signature: number, length: number, fields: readonly (readonly [number, number, 2 | 4])[]) => {
    const bytes = Buffer.alloc(length)
    bytes.writeUInt32LE(signature, 0)
    for (const [at, value, size] of fields) bytes.writeUIntLE(value, at, size)
    return bytes
  }
  const local = header(0x04034b50, 30, [
    [8, method, 2],
    [18, data.length, 4],
    [22, said, 4],
    [26, name.length, 2],
  ])
  const central = header(0x02014b50, 46, [
    [10, method, 2],
    [20, data.length, 4],
    [24, said, 4],
    [28, name.length, 2],
  ])
  const start = 30 + name.length + data.length
  const end = header(0x06054b50, 22, [
    [10, 1, 2],
    [12, 46 + name.length, 4],
    [16, start, 4],
  ])
  return Buffer.concat([local, Buffer.from(name), data, central, Buffer.from(name), end])
}

function tar(name: string, content: Buffer, size = content.length.toString(8).padStart(11, '0')): Buffer {
  const header = Buffer.alloc(512)
  header.write(name)
  header.write(size, 124)
  const padding = Buffer.alloc((512 - (content.length % 512)) % 512)
  return Buffer.concat([header, content, padding, Buffer.alloc(1024)])
}

describe('a file of a zip', () => {
  const good = Buffer.from('Requires-Dist: requests')
  it.each([
    ['compressed', zip(good)],
    ['as it is', zip(good, { method: 0 })],
    ['behind other bytes of a comment', Buffer.concat([zip(good), Buffer.from('comment')])],
  ])('is read, %s', (_, bytes) => expect(zipEntry(bytes, wanted)).toBe('Requires-Dist: requests'))

  it.each([
    ['of another name', zip(good, { name: 'METADATA' })],
    ['that is a bomb', zip(zeros)],
    ['that is a bomb and lies', zip(zeros, { said: 100 })],
    ['that was cut off', zip(good).subarray(0, 60)],
    ['of no zip', Buffer.from('PK\x05\x06')],
    ['of nothing', Buffer.alloc(0)],
    ['that stands outside', Buffer.concat([zip(good).subarray(0, -6), Buffer.from([255, 255, 255, 127, 0, 0])])],
  ])('is none %s', (_, bytes) => expect(zipEntry(bytes, wanted)).toBeUndefined())
})

describe('a file of a compressed tar', () => {
  const content = Buffer.from('{"name":"widget"}')
  it('is read', () =>
    expect(tarGzEntry(gzipSync(tar('package/package.json', content)), 'package/package.json')).toBe(content.toString()))

  it('is read behind others', () => {
    const both = Buffer.concat([
      tar('package/a.js', Buffer.alloc(700)).subarray(0, -1024),
      tar('package/package.json', content),
    ])
    expect(tarGzEntry(gzipSync(both), 'package/package.json')).toBe(content.toString())
  })

  it.each([
    ['that is a bomb', gzipSync(Buffer.alloc(80 << 20))],
    ['whose size is none', gzipSync(tar('package/package.json', content, 'zzzzzzzzzzz'))],
    ['whose size is too large', gzipSync(tar('package/package.json', content, '77777777777'))],
    ['of no gzip', Buffer.from('hello')],
  ])('is none %s', (_, bytes) => expect(tarGzEntry(bytes, 'package/package.json')).toBeUndefined())
})

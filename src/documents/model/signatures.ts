/** What the first bytes of a file claim. Several claims may be true at once: loaders do not ask each other. */
export type Claim =
  | 'zip'
  | 'npy'
  | 'hdf5'
  | 'gguf'
  | 'gzip'
  | 'zlib'
  | 'joblib-zlib'
  | 'bzip2'
  | 'xz'
  | 'lzma'
  | 'lz4'
  | 'zstd'
  | '7z'
  | 'rar'
  | 'tar'
  | 'safetensors'
  | 'pickle'
  | 'git-lfs'

/** How many bytes the claims need. */
export const SIGNATURE = 512

const MAGIC: readonly (readonly [Claim, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 3, 4]],
  ['zip', [0x50, 0x4b, 5, 6]],
  ['npy', [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59]],
  ['hdf5', [0x89, 0x48, 0x44, 0x46, 13, 10, 26, 10]],
  ['gguf', [0x47, 0x47, 0x55, 0x46]],
  ['gzip', [0x1f, 0x8b]],
  ['joblib-zlib', [0x5a, 0x46]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]],
  ['lzma', [0x5d, 0, 0]],
  ['lz4', [4, 0x22, 0x4d, 0x18]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['rar', [0x52, 0x61, 0x72, 0x21]],
]

const ZLIB_LEVELS: ReadonlySet<number> = new Set([1, 0x5e, 0x9c, 0xda])

/** What bytes claim to be; `size` is that of the whole file. */
export function claims(head: Buffer, size: number): readonly Claim[] {
  const found = MAGIC.filter(([, magic]) => magic.every((byte, index) => head[index] === byte)).map(([claim]) => claim)
  if (head.toString('latin1', 0, 3) === 'BZh' && head[4] === 0x31) found.push('bzip2')
  if (head[0] === 0x78 && ZLIB_LEVELS.has(head[1] ?? 0)) found.push('zlib')
  if (isTar(head)) found.push('tar')
  if (isSafetensors(head, size)) found.push('safetensors')
  if (head[0] === 0x80 && (head[1] ?? 255) <= 5) found.push('pickle')
  if (head.toString('latin1', 0, 40).startsWith('version https://git-lfs.github.com/spec/')) found.push('git-lfs')
  return found
}

/** By the word that new archives carry, or by the checksum of the header, which old ones have too. */
function isTar(head: Buffer): boolean {
  if (head.length < 512) return false
  if (head.toString('latin1', 257, 262) === 'ustar') return true
  const written = Number.parseInt(
    head
      .toString('latin1', 148, 156)
      .replace(/[\0 ]+$/, '')
      .trim(),
    8,
  )
  if (!(written > 0) || head[0] === 0) return false
  let sum = 8 * 32
  for (let at = 0; at < 512; at++) if (at < 148 || at >= 156) sum += head[at] ?? 0
  return sum === written
}

function isSafetensors(head: Buffer, size: number): boolean {
  if (head.length < 9 || head[8] !== 0x7b) return false
  const length = head.readUInt32LE(0) + head.readUInt32LE(4) * 0x100000000
  return length > 1 && length <= 100 << 20 && 8 + length <= size
}

/** How one or more files of a 7z archive are packed. */
export interface Folder {
  /** Its only coder, in hexadecimal digits. */
  readonly method: string
  readonly properties: Buffer
  readonly size: number
}

/** The packed parts of an archive. */
export interface Streams {
  readonly start: number
  /** Packed lengths, one a folder. */
  readonly packed: readonly number[]
  readonly folders: readonly Folder[]
  /** Lengths of the files in each folder; undefined where it is one file. */
  readonly parts: readonly (readonly number[])[]
}

const MOST = 100_000

/** Reads numbers as 7z writes them. Throws at the end of the bytes. */
export class ByteCursor {
  private readonly bytes: Buffer
  private at = 0

  constructor(bytes: Buffer) {
    this.bytes = bytes
  }

  byte(): number {
    const byte = this.bytes[this.at++]
    if (byte === undefined) throw new Error('the header is cut')
    return byte
  }

  /** The first byte says in its highest bits how many follow. */
  number(): number {
    const first = this.byte()
    let value = 0
    for (let index = 0, mask = 0x80; index < 8; index++, mask >>= 1) {
      if ((first & mask) === 0) return value + (first & (mask - 1)) * 256 ** index
      value += this.byte() * 256 ** index
    }
    return value
  }

  /** A number of things that are listed. */
  count(): number {
    const count = this.number()
    if (count > MOST) throw new Error('the header lists too much')
    return count
  }

  take(length: number): Buffer {
    if (this.at + length > this.bytes.length) throw new Error('the header is cut')
    this.at += length
    return this.bytes.subarray(this.at - length, this.at)
  }

  rest(): Buffer {
    return this.bytes.subarray(this.at)
  }

  bits(count: number): boolean[] {
    const bytes = this.take(Math.ceil(count / 8))
    return Array.from({ length: count }, (_, index) => ((bytes[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0)
  }

  /** Checksums of so many parts, which are not looked at. */
  skipDigests(count: number): void {
    const isAll = this.byte() !== 0
    this.take(4 * (isAll ? count : this.bits(count).filter(Boolean).length))
  }
}

/** Reads what is packed where; the cursor stands behind the byte that announces it. */
export function readStreams(cursor: ByteCursor): Streams {
  let [start, packed]: [number, number[]] = [0, []]
  let folders: Folder[] = []
  let parts: number[][] = []
  for (let kind = cursor.byte(); kind !== 0; kind = cursor.byte()) {
    if (kind === 6) [start, packed] = readPacked(cursor)
    else if (kind === 7) folders = readFolders(cursor)
    else if (kind === 8) parts = readParts(cursor, folders)
    else throw new Error('the header holds what is not read')
  }
  return { start, packed, folders, parts }
}

function readPacked(cursor: ByteCursor): [number, number[]] {
  const start = cursor.number()
  const count = cursor.count()
  let sizes: number[] = []
  for (let kind = cursor.byte(); kind !== 0; kind = cursor.byte()) {
    if (kind === 9) sizes = Array.from({ length: count }, () => cursor.number())
    else cursor.skipDigests(count)
  }
  return [start, sizes]
}

function readFolders(cursor: ByteCursor): Folder[] {
  if (cursor.byte() !== 0x0b) throw new Error('the header has no folders')
  const count = cursor.count()
  if (cursor.byte() !== 0) throw new Error('the folders stand elsewhere')
  const chains = Array.from({ length: count }, () => readChain(cursor))
  if (cursor.byte() !== 0x0c) throw new Error('the folders have no sizes')
  const folders = chains.map(chain => mainOf(chain.map(coder => ({ ...coder, size: cursor.number() }))))
  for (let kind = cursor.byte(); kind !== 0; kind = cursor.byte()) cursor.skipDigests(count)
  return folders
}

/** Filters that change a few addresses in machine code, and leave everything else as it is. */
const FILTERS: ReadonlySet<string> = new Set(['03030103', '04', '05', '06', '07', '08', '09', '0a'])

/** The coders of a folder, one behind the other. */
function readChain(cursor: ByteCursor): Omit<Folder, 'size'>[] {
  const count = cursor.count()
  const coders = Array.from({ length: count }, () => readCoder(cursor))
  for (let left = count - 1; left > 0; left--) cursor.take(2)
  return coders
}

function readCoder(cursor: ByteCursor): Omit<Folder, 'size'> {
  const flags = cursor.byte()
  if ((flags & 0x90) !== 0) throw new Error('it is packed by a method that is not read')
  const method = cursor.take(flags & 15).toString('hex')
  return { method, properties: (flags & 0x20) === 0 ? Buffer.alloc(0) : cursor.take(cursor.count()) }
}

/** The one coder that packs; filters in front of it are passed over. */
function mainOf(chain: readonly Folder[]): Folder {
  const [main, ...others] = chain.filter(({ method }) => !FILTERS.has(method))
  if (main === undefined || others.length > 0) throw new Error('it is packed by several methods')
  return main
}

function readParts(cursor: ByteCursor, folders: readonly Folder[]): number[][] {
  let counts = folders.map(() => 1)
  let sizes: number[][] | undefined
  const last = (index: number, known: readonly number[]) =>
    (folders[index]?.size ?? 0) - known.reduce((sum, size) => sum + size, 0)
  const complete = (known: number[], index: number) => (counts[index] === 0 ? [] : [...known, last(index, known)])
  for (let kind = cursor.byte(); kind !== 0; kind = cursor.byte()) {
    if (kind === 0x0d) counts = folders.map(() => cursor.count())
    else if (kind === 9)
      sizes = counts.map(count => Array.from({ length: Math.max(0, count - 1) }, () => cursor.number()))
    else cursor.skipDigests(counts.reduce((sum, count) => sum + (count === 1 ? 0 : count), 0))
  }
  return (sizes ?? counts.map(() => [])).map(complete)
}

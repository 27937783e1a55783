import type { Deadline } from './deadline.ts'

/** A body of bytes after decompression; undefined where it holds more than `cap`, of which no more is read. */
export async function readBody(response: Response, cap: number, { touch }: Deadline): Promise<Buffer | undefined> {
  if (response.body === null) return Buffer.alloc(0)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body) {
    touch()
    size += chunk.length
    if (size > cap) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

/** Undefined where the bytes are no JSON. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString())
  } catch {
    return undefined
  }
}

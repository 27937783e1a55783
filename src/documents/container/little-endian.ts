/** Numbers of a header. What stands behind the end is 0, since every field is the writer's to choose. */
export function u16(bytes: Buffer, at: number): number {
  return at + 2 <= bytes.length ? bytes.readUInt16LE(at) : 0
}

export function u32(bytes: Buffer, at: number): number {
  return at + 4 <= bytes.length ? bytes.readUInt32LE(at) : 0
}

export function u64(bytes: Buffer, at: number): number {
  return u32(bytes, at) + u32(bytes, at + 4) * 0x100000000
}

/** A place inside a document's data, as an RFC 6901 JSON pointer: `/jobs/build/steps/0/uses`. The root is ``. */
export type Pointer = string

/** The pointer of a child, with `~` and `/` escaped as RFC 6901 section 3 says. */
export function child(pointer: Pointer, ...keys: readonly (string | number)[]): Pointer {
  return keys.reduce<string>((parent, key) => `${parent}/${encodeKey(String(key))}`, pointer)
}

/** The keys of a pointer, unescaped. */
export function keysOf(pointer: Pointer): string[] {
  return pointer === '' ? [] : pointer.slice(1).split('/').map(decodeKey)
}

function encodeKey(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key
}

function decodeKey(key: string): string {
  return key.includes('~') ? key.replaceAll('~1', '/').replaceAll('~0', '~') : key
}

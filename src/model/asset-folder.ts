/** One entry of a folder of release assets, as it was listed. Names come from outside and are never joined to a path. */
export interface AssetEntry {
  readonly name: string
  /** In bytes; of what is no regular file 0. */
  readonly size: number
  readonly kind: 'file' | 'link' | 'folder' | 'special'
  /** SHA-256 in lower-case hexadecimal digits, where the server that stores the asset tells it. */
  readonly reported?: string
  /** True where the server says that the upload never ended. */
  readonly incomplete?: boolean
}

/** Where the assets of one release lie: a folder, memory, or a server. Errors of the way there are thrown. */
export interface AssetFolder {
  /** Sorted by name, code unit by code unit. */
  list(): Promise<readonly AssetEntry[]>
  /** The bytes of a regular file, once, in chunks. */
  stream(name: string): AsyncIterable<Uint8Array>
  /** All bytes of a small file; undefined where there are more than the cap. */
  read(name: string, cap: number): Promise<Uint8Array | undefined>
}

/** How long and how much a client waits, reads and tries. Times are in milliseconds, sizes in bytes after decompression. */
export interface Limits {
  /** One attempt as a whole, for an answer that is read into memory. */
  readonly answer: number
  /** One download as a whole. */
  readonly download: number
  /** A connection on which nothing moves. */
  readonly idle: number
  readonly attempts: number
  /** Before the second attempt; doubled for each further one. */
  readonly firstPause: number
  /** The longest single pause that a rate limit may ask for; a longer one is a failure. */
  readonly longestPause: number
  /** All pauses of one client together. */
  readonly patience: number
  /** Of one client: a hostile repository must not keep us asking for ever. */
  readonly requests: number
  readonly bytes: number
  readonly pages: number
  readonly redirects: number
}

export const LIMITS: Limits = {
  answer: 15_000,
  download: 1_800_000,
  idle: 10_000,
  attempts: 4,
  firstPause: 500,
  longestPause: 30_000,
  patience: 90_000,
  requests: 5_000,
  bytes: 8 * 1024 * 1024,
  pages: 30,
  redirects: 5,
}

import type { Mapping } from './data.ts'

/** An entry of the list of waivers, as it is written and beside which others it stands. */
export interface WaiverEntry {
  readonly data: Mapping
  /** Its id, else its place in the list. */
  readonly name: string
  readonly index: number
  /** All entries of the file, itself included. */
  readonly entries: readonly Mapping[]
}

/** Whether a waiver covered anything in a run that looked at everything it names. */
export interface WaiverUse {
  readonly id: string
  readonly used: boolean
}

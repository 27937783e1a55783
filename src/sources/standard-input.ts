import { readFileSync } from 'node:fs'

/** All of standard input as bytes. */
export function standardInput(): Buffer {
  return readFileSync(0)
}

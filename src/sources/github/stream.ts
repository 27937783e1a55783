import type { Failure } from './answer.ts'
import type { Deadline } from './deadline.ts'
import { failureOf } from './outcome.ts'

/** A download that ended before its end: an error of the way there, and never a finding. */
export class Interrupted extends Error {
  readonly reason: Failure

  constructor(reason: Failure) {
    super(reason)
    this.name = 'Interrupted'
    this.reason = reason
  }
}

/** The bytes of a response after decompression, once. */
export async function* chunksOf(response: Response, cap: number, deadline: Deadline): AsyncIterable<Uint8Array> {
  let size = 0
  try {
    for await (const chunk of response.body ?? []) {
      deadline.touch()
      size += chunk.length
      if (size > cap) throw new Interrupted('more bytes than allowed')
      yield chunk
    }
  } catch (error) {
    throw error instanceof Interrupted ? error : new Interrupted(failureOf(error, true))
  } finally {
    deadline.clear()
  }
}

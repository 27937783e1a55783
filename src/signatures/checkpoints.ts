import type { TransparencyLogEntry } from '@sigstore/bundle'

/** Letters that mean something in a regular expression: the library uses the name in a checkpoint as one. */
const PATTERN = /[\\^$*+?()[\]{}|]/
const NAME = /^\u2014 (\S+) /gm

/**
 * What is wrong with the checkpoints of log entries, as half a sentence. The library would look for any name as a
 * pattern, which a hostile one makes endless, and does not compare the size and the root that the proof repeats.
 */
export function faultInCheckpoints(entries: readonly TransparencyLogEntry[]): string | undefined {
  for (const { inclusionProof } of entries) {
    const envelope = inclusionProof?.checkpoint?.envelope
    if (inclusionProof === undefined || envelope === undefined) continue
    if ([...envelope.matchAll(NAME)].some(([, name = '']) => name.length > 256 || PATTERN.test(name)))
      return 'a name in its checkpoint is none of a log'
    const [, size, root] = envelope.split('\n', 3)
    if (size !== inclusionProof.treeSize || root !== inclusionProof.rootHash.toString('base64'))
      return 'its proof and its checkpoint speak of different states of the log'
  }
  return undefined
}

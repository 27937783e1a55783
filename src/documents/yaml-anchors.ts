import type { YamlNode } from './yaml-node.ts'

const MOST_NODES = 1_000_000
const MOST_LEVELS = 200

/** A node that aliases may name. */
export interface Anchored {
  readonly node: YamlNode
  /** How many nodes it has with every alias in it written out. */
  readonly weight: number
  /** How many levels deep it is, with every alias in it written out. */
  readonly height: number
}

/** What was counted while a document is composed, so that aliases cannot make it grow without bounds. */
export class Growth {
  /** Nodes so far, aliases written out. */
  weight = 0
  level = 0
  deepest = 0

  /** Counts what an alias stands for; a sentence where that would be too much. */
  refuse(anchored: Anchored): { readonly kind: 'alias-bomb' | 'too-deep'; readonly message: string } | undefined {
    if (this.weight + anchored.weight > MOST_NODES)
      return { kind: 'alias-bomb', message: `The aliases here make more than ${MOST_NODES / 1e6} million values.` }
    if (this.level + anchored.height > MOST_LEVELS)
      return { kind: 'too-deep', message: `The aliases here nest more than ${MOST_LEVELS} levels deep.` }
    this.weight += anchored.weight
    this.deepest = Math.max(this.deepest, this.level + anchored.height)
    return undefined
  }
}

import type { SourceTree } from '../model/source-tree.ts'

/** Where teams keep their records. */
const RECORD = /(?:^|\/)(?:incidents?|postmortems?|security-incidents)\/[^/]+\.(?:md|ya?ml)$/i

/** Whether a record says that the release of a tag was signed by hand: `manual_signing:` with its `tag:` below. */
export function isRecorded(tree: SourceTree, tag: string): boolean {
  return tree.list(path => RECORD.test(path)).some(path => names(tree.read(path).source.text, tag))
}

function names(text: string, tag: string): boolean {
  const at = text.search(/^[ \t]*manual_signing:/m)
  if (at < 0) return false
  const [, written] = /\btag:[ \t]*["']?([^\s"'},]+)/.exec(text.slice(at, at + 1000)) ?? []
  return written === tag
}

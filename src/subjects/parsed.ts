import { unreadable } from '../documents/pointed.ts'
import { parseYaml } from '../documents/yaml.ts'
import type { Document } from '../model/document.ts'
import type { SourceTree } from '../model/source-tree.ts'

/** So many parsed files are kept: facts look at neighbours again and again, and ten thousand would fill the memory. */
const MOST_KEPT = 256

const KEPT = new WeakMap<SourceTree, Map<string, Document>>()

/** A YAML file of a tree, parsed once however many ask for it. What cannot be read is a problem of the document. */
export function parsedIn(tree: SourceTree, path: string): Document {
  const kept = KEPT.get(tree) ?? new Map<string, Document>()
  KEPT.set(tree, kept)
  const known = kept.get(path)
  if (known !== undefined) return known
  const { source, problem } = tree.read(path)
  const document = problem === undefined ? parseYaml(source) : unreadable(source, problem)
  const [oldest] = kept.keys()
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  kept.set(path, document)
  return document
}

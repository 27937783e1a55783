import { parseYaml } from '../documents/yaml.ts'
import type { CheckOptions } from '../model/check-options.ts'
import type { Document } from '../model/document.ts'
import type { Finding } from '../model/finding.ts'
import type { SourceTree } from '../model/source-tree.ts'
import { readWaivers, type WrittenWaiver } from '../settle/read-waivers.ts'
import { type Settlement, settle } from '../settle/settle.ts'
import type { Catalogue } from './catalogue.ts'

/** Applies waivers and ignore comments. */
export function settleFindings(
  findings: readonly Finding[],
  documents: readonly Document[],
  tree: SourceTree,
  { rules, known }: Catalogue,
  { configuration, today }: CheckOptions,
  digestOf: (path: string) => string | undefined,
): Settlement & { readonly waivers: readonly WrittenWaiver[] } {
  const waivers = waiversIn(tree, configuration.waivers, today)
  return { ...settle(findings, { documents, waivers, asked: rules, known, today, digestOf }), waivers }
}

function waiversIn(tree: SourceTree, path: string, today: string): readonly WrittenWaiver[] {
  if (!tree.has(path)) return []
  const { source, problem } = tree.read(path)
  return problem === undefined ? readWaivers(parseYaml(source), today).valid : []
}

import type { Judge } from '../engine/judge.ts'
import type { CheckOptions } from '../model/check-options.ts'
import type { Document } from '../model/document.ts'
import type { Finding } from '../model/finding.ts'
import type { SourceTree } from '../model/source-tree.ts'
import type { Subject } from '../model/subject.ts'
import type { WrittenWaiver } from '../settle/read-waivers.ts'
import type { Catalogue } from './catalogue.ts'
import type { Finder } from './finder.ts'

/** What one run knows once everything was settled. */
export interface Settled {
  readonly waivers: readonly WrittenWaiver[]
  readonly findings: readonly Finding[]
}

/**
 * Judges what waivers were good for. Only a run that looked at the whole tree, and asked every rule that a waiver
 * names, can say that it covers nothing.
 */
export async function waiverFindings(
  { waivers, findings }: Settled,
  tree: SourceTree,
  { known, rules }: Catalogue,
  { paths }: CheckOptions,
  repository: Subject<'repository'>,
  judge: Judge,
  finder: Finder,
): Promise<{ readonly findings: readonly Finding[]; readonly documents: readonly Document[] }> {
  const asked = new Set(rules.map(({ id }) => id))
  const unasked = new Set(known.map(({ id }) => id).filter(id => !asked.has(id)))
  const certain = paths === undefined ? waivers.filter(({ scope }) => !scope.some(name => unasked.has(name))) : []
  const found: Finding[] = []
  const documents: Document[] = []
  for (const waiver of certain) {
    const document = placed(waiver, tree)
    const used = findings.some(({ suppressedBy }) => suppressedBy?.kind === 'waiver' && suppressedBy.id === waiver.id)
    const value = { id: waiver.id, used }
    const subject: Subject<'waiver-use'> = { kind: 'waiver-use', document, pointer: '', value, parent: repository }
    for (const rule of judge.candidates(subject)) {
      const finding = finder(await judge.judge(subject, rule))
      if (finding !== undefined) found.push(finding)
    }
    documents.push(document)
  }
  return { findings: found, documents: found.length > 0 ? documents : [] }
}

function placed({ path, region }: WrittenWaiver, tree: SourceTree): Document {
  return { source: tree.read(path).source, data: null, problems: [], locate: () => region }
}

import { loadPython } from '../documents/python.ts'
import { Judge } from '../engine/judge.ts'
import { mentionsOf } from '../engine/mentions.ts'
import { VERSION } from '../generated/version.ts'
import type { CheckOptions } from '../model/check-options.ts'
import type { Document } from '../model/document.ts'
import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import type { Source } from '../model/source.ts'
import type { SourceTree } from '../model/source-tree.ts'
import type { Subject } from '../model/subject.ts'
import { createFingerprints } from '../settle/fingerprint.ts'
import { createWalk, type Interest, type Walk } from '../subjects/expand.ts'
import { askOnline, withoutOnline } from './ask-online.ts'
import type { Catalogue } from './catalogue.ts'
import { mayEmbedModelScan } from './embedded-python.ts'
import { createFinder, type Finder } from './finder.ts'
import { ignoreFindings } from './ignore-findings.ts'
import { noticesOn } from './notices.ts'
import { byPlace } from './order.ts'
import { type Prepared, prepare, repositorySubject } from './prepare.ts'
import { settleFindings } from './settle-findings.ts'
import { waiverFindings } from './waiver-findings.ts'

/** Judges every wanted file by the rules of a catalogue. */
export async function run(
  tree: SourceTree,
  paths: readonly string[],
  selected: Catalogue,
  options: CheckOptions,
  releases: readonly Subject<'release'>[] = [],
): Promise<Report> {
  const { configuration, all } = options
  const catalogue = options.online === undefined ? withoutOnline(selected) : selected
  const online = await askOnline(tree, paths, catalogue, options)
  const judge = new Judge(catalogue.rules, catalogue.vocabulary, { ...options, online }, { all })
  const finder = createFinder(judge, catalogue, options, createFingerprints())
  const repository = repositorySubject(tree, configuration.repository, configuration.incidents)
  const named = new Set(options.named)
  const walk = createWalk(interestOf(catalogue, all))
  const found: Finding[] = []
  const documents: Document[] = []
  for (const path of paths) {
    const reading = prepare(tree, path, repository, named.has(path))
    const prepared = reading instanceof Promise ? await reading : reading
    if (mayEmbedModelScan(prepared.document)) await loadPython()
    const findings = await judgeFile(prepared, walk, judge, finder)
    found.push(...findings)
    if (findings.length > 0 || (prepared.roots.length > 0 && mentionsIgnore(prepared.document)))
      documents.push(prepared.document)
  }
  for (const root of releases) {
    const findings = await judgeFile({ document: root.document, roots: [root] }, walk, judge, finder)
    found.push(...findings)
    const { path } = root.document.source
    if (findings.length > 0 && !documents.some(({ source }) => source.path === path)) documents.push(root.document)
  }
  const settlement = settleFindings(found, documents, tree, catalogue, options, await digestsFor(found, tree))
  const complaints = await ignoreFindings(settlement.problems, documents, repository, judge, finder)
  const waived = await waiverFindings(settlement, tree, catalogue, options, repository, judge, finder)
  documents.push(...waived.documents)
  const findings = [...settlement.findings, ...complaints, ...waived.findings].sort(byPlace)
  return {
    findings,
    rules: catalogue.rules,
    policies: catalogue.policies,
    checked: {
      files: paths.length + releases.reduce((sum, { value }) => sum + value.assets.length, 0),
      subjects: judge.judged.subjects,
      rules: catalogue.rules.length,
      unknown: judge.judged.unknown,
    },
    ...(releases.length === 0 ? {} : { releases: releases.map(({ value }) => value) }),
    notices: noticesOn(options.today),
    sources: sourcesOf(documents),
    faults: judge.faults,
    version: VERSION,
  }
}

async function judgeFile({ roots }: Prepared, walk: Walk, judge: Judge, finder: Finder): Promise<readonly Finding[]> {
  const pending: [subject: Subject, rule: ReturnType<Judge['candidates']>[number]][] = []
  for (const root of roots)
    walk(root, subject => {
      for (const rule of judge.candidates(subject)) pending.push([subject, rule])
    })
  const findings: Finding[] = []
  for (const [subject, rule] of pending) {
    const finding = finder(await judge.judge(subject, rule))
    if (finding !== undefined) findings.push(finding)
  }
  return findings
}

function interestOf({ rules, vocabulary }: Catalogue, all: boolean): Interest {
  const kinds = new Set(rules.map(({ subject }) => subject))
  return { kinds, mentions: kind => (all ? undefined : mentionsOf(rules, kind, vocabulary)) }
}

/** Waivers for models name a digest; reading one loads what few runs need. */
async function digestsFor(
  findings: readonly Finding[],
  tree: SourceTree,
): Promise<(path: string) => string | undefined> {
  if (!findings.some(({ subject }) => subject.kind.startsWith('model-'))) return () => undefined
  const { digestOf } = await import('../sources/digest.ts')
  return path => digestOf(tree, path)
}

function mentionsIgnore({ source }: Document): boolean {
  return source.text.includes('ignore[') || source.text.includes('runproof-ignore')
}

function sourcesOf(documents: readonly Document[]): ReadonlyMap<string, Source> {
  return new Map(documents.map(({ source }) => [source.path, source]))
}

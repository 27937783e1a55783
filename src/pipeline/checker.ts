import { loadConfiguration } from '../configuration/load-configuration.ts'
import { loadPython } from '../documents/python.ts'
import { Judge } from '../engine/judge.ts'
import type { CheckOptions } from '../model/check-options.ts'
import { DEFAULT_CONFIGURATION } from '../model/configuration.ts'
import type { Finding } from '../model/finding.ts'
import { SUBJECT_KINDS } from '../model/lineage.ts'
import type { OnlineKnowledge } from '../model/online.ts'
import type { Rule } from '../model/rule.ts'
import type { SourceTree } from '../model/source-tree.ts'
import type { Subject, SubjectKind } from '../model/subject.ts'
import type { Checker } from '../proving/checker.ts'
import { createFingerprints } from '../settle/fingerprint.ts'
import { memoryTree } from '../sources/memory.ts'
import { createWalk } from '../subjects/expand.ts'
import { type Catalogue, vocabulary } from './catalogue.ts'
import { createFinder } from './finder.ts'
import { kindsOf, wantedPaths } from './paths.ts'
import { prepare, repositorySubject } from './prepare.ts'
import { isAboutReleases, releasesFor } from './releases-for.ts'
import { run } from './run.ts'
import { writtenKnowledge } from './written-knowledge.ts'

/** A small repository whose files were parsed, and whose subjects are kept by kind once a rule asked for them. */
export interface PreparedTree {
  readonly tree: SourceTree
  readonly options: CheckOptions
  /** What its `github.yml` says that GitHub would answer. */
  readonly online: OnlineKnowledge | undefined
  readonly roots: readonly Subject[]
  readonly subjects: Map<SubjectKind, readonly Subject[]>
  /** Releases, read when a rule asks for them. */
  readonly releases: { read?: Promise<readonly Subject[]> }
}

/** The day of every proof: fixtures say the same for ever. */
const TODAY = '2026-01-01'

/** Kinds that are known only once a whole run was settled. */
const SETTLED: ReadonlySet<SubjectKind> = new Set(['ignore', 'waiver-use'])

/** The pipeline as proofs of rules use it. */
export const checker: Checker<PreparedTree> = {
  async prepare(files) {
    const tree = memoryTree(files)
    const loaded = loadConfiguration(tree)
    const configuration = 'configuration' in loaded ? loaded.configuration : DEFAULT_CONFIGURATION
    const options = { configuration, policies: [], today: TODAY, all: true, trace: false, online: undefined } as const
    const written = files.get('github.yml')
    const online = typeof written === 'string' ? writtenKnowledge(written) : undefined
    const repository = repositorySubject(tree, configuration.repository, configuration.incidents)
    const named = [...files.keys()].filter(path => path.startsWith('named/'))
    const paths = [...wantedPaths(tree, options, new Set(SUBJECT_KINDS)), ...named]
    const prepared = await Promise.all(paths.map(path => prepare(tree, path, repository, named.includes(path))))
    const roots = prepared.flatMap(each => each.roots)
    return { tree, options, online, roots, subjects: new Map(), releases: {} }
  },

  async check(prepared, rules) {
    const asked = rules.filter(({ subject }) => !SETTLED.has(subject))
    const complaints = rules.length === asked.length ? [] : await settled(prepared, rules)
    return [...(await judged(prepared, asked)), ...complaints]
  },
}

async function judged(prepared: PreparedTree, rules: readonly Rule[]): Promise<readonly Finding[]> {
  const { options, online } = prepared
  if (rules.some(({ subject }) => subject === 'script')) await loadPython()
  const judge = new Judge(rules, vocabulary, { ...options, online }, { all: false })
  const finder = createFinder(judge, catalogueOf(rules), options, createFingerprints())
  const findings: Finding[] = []
  for (const kind of new Set(rules.map(({ subject }) => subject)))
    for (const subject of await subjectsOf(prepared, kind, rules))
      for (const rule of judge.candidates(subject)) {
        const finding = finder(await judge.judge(subject, rule))
        if (finding !== undefined) findings.push(finding)
      }
  if (judge.faults.length > 0) throw new Error(judge.faults.join('\n'))
  return findings
}

async function subjectsOf(prepared: PreparedTree, kind: SubjectKind, rules: readonly Rule[]) {
  const { roots, subjects } = prepared
  const known = subjects.get(kind)
  if (known !== undefined) return known
  const found: Subject[] = []
  const walk = createWalk({ kinds: new Set([kind]), mentions: () => undefined })
  for (const root of [...roots, ...(await releaseRoots(prepared, rules))]) walk(root, subject => found.push(subject))
  subjects.set(kind, found)
  return found
}

/** Bytes are read and signatures verified once, however many variants of a rule are asked about them. */
async function releaseRoots({ tree, options, releases }: PreparedTree, rules: readonly Rule[]) {
  if (!rules.some(isAboutReleases)) return []
  releases.read ??= releasesFor(tree, rules, options).then(({ roots, mistakes }) => {
    if (mistakes.length > 0) throw new Error(mistakes.map(({ message }) => message).join('; '))
    return roots
  })
  return releases.read
}

/** What ignore comments and waivers are worth is known only at the end of a whole run. */
async function settled({ tree, options }: PreparedTree, rules: readonly Rule[]): Promise<readonly Finding[]> {
  const { findings } = await run(tree, wantedPaths(tree, options, kindsOf(rules)), catalogueOf(rules), {
    ...options,
    all: false,
  })
  return findings.filter(({ rule }) => SETTLED.has(rule.subject))
}

function catalogueOf(rules: readonly Rule[]): Catalogue {
  return { vocabulary, known: rules, rules, policies: [], mistakes: [] }
}

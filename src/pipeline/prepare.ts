import { unreadable } from '../documents/pointed.ts'
import { isMapping } from '../model/data.ts'
import type { Document } from '../model/document.ts'
import type { IncidentSettings } from '../model/incident-settings.ts'
import { WHOLE_FILE } from '../model/region.ts'
import type { ProblemKind, Source } from '../model/source.ts'
import type { SourceTree } from '../model/source-tree.ts'
import type { Subject } from '../model/subject.ts'
import { isMarkdown, isPython, isRunbookPath, isUsualPlace, isYaml } from '../sources/usual-places.ts'
import { problemsOf, rootsOf } from '../subjects/expand.ts'
import { parsedIn } from '../subjects/parsed.ts'
import { readRepository } from '../subjects/repository.ts'
import { isModel, prepareModel } from './models.ts'
import { preparePython } from './python.ts'
import { isRecordOf } from './record-paths.ts'

/** One file that was read, with the subjects that stand at its top. */
export interface Prepared {
  readonly document: Document
  readonly roots: readonly Subject[]
}

/** The subject above all files. It stands for no file of its own, so its rules must say where they looked. */
export function repositorySubject(
  tree: SourceTree,
  slug: string | undefined,
  incidents?: IncidentSettings,
): Subject<'repository'> {
  const document: Document = { source: { path: '', text: '' }, data: null, problems: [], locate: nowhere }
  return { kind: 'repository', document, pointer: '', value: readRepository(tree, slug, incidents), parent: undefined }
}

function nowhere(): never {
  throw new Error('a rule about the repository gave no place')
}

/** What keeps a file from being text: somebody who names it asks whether it is a model. */
const NO_TEXT: ReadonlySet<ProblemKind> = new Set<ProblemKind>(['binary', 'not-utf-8', 'too-large'])

/**
 * Reads and parses a file. What cannot be read or understood becomes a problem; nothing is thrown. What needs a parser
 * that is loaded only where there is something for it is a promise.
 */
export function prepare(
  tree: SourceTree,
  path: string,
  repository: Subject<'repository'>,
  named: boolean,
): Prepared | Promise<Prepared> {
  if (isPython(path)) return preparePython(tree, path, repository)
  if (!isUsualPlace(path) && isModel(tree, path)) return prepareModel(tree, path, repository)
  if (isMarkdown(path)) {
    const { source, problem } = tree.read(path)
    if (problem === undefined) return prepareMarkdown(source, repository, named)
  }
  const document = parsedIn(tree, path)
  if (named && !isYaml(path) && document.problems.some(({ kind }) => NO_TEXT.has(kind)))
    return prepareModel(tree, path, repository)
  const roots = rootsOf(document, repository)
  if (roots !== undefined || document.problems.length > 0 || !named)
    return { document, roots: [...problemsOf(document, repository), ...(roots ?? [])] }
  const shape = isMapping(document.data) ? 'neither `jobs` nor `runs`' : 'no mapping'
  return strange(document.source, repository, `it holds ${shape}`)
}

/** What the path says it may be; a file that somebody named may be either. */
async function prepareMarkdown(source: Source, repository: Subject<'repository'>, named: boolean): Promise<Prepared> {
  const readings = [
    ...(named || isRecordOf(source.path, repository.value.incidents)
      ? [async () => (await import('../subjects/markdown.ts')).markdownRoots]
      : []),
    ...(named || isRunbookPath(source.path) ? [async () => (await import('./runbook-roots.ts')).runbookRoots] : []),
  ]
  let last: Prepared | undefined
  for (const load of readings) {
    last = await (await load())(source, repository)
    if (last.roots.length > 0) return { ...last, roots: [...problemsOf(last.document, repository), ...last.roots] }
  }
  const document = last?.document ?? { source, data: null, problems: [], locate: () => WHOLE_FILE }
  if (document.problems.length > 0 || !named) return { document, roots: problemsOf(document, repository) }
  return strange(source, repository, 'it is neither the record of an incident nor a runbook')
}

function strange(source: Source, repository: Subject<'repository'>, reason: string): Prepared {
  const message = `The file is of no kind that is checked: ${reason}`
  const document = unreadable(source, { kind: 'unrecognised', message, offset: 0 })
  return { document, roots: problemsOf(document, repository) }
}

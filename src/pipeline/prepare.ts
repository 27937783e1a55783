import { unreadable } from '../documents/pointed.ts'
import { parseYaml } from '../documents/yaml.ts'
import { isMapping } from '../model/data.ts'
import type { Document } from '../model/document.ts'
import type { Problem } from '../model/source.ts'
import type { SourceTree } from '../model/source-tree.ts'
import type { Subject } from '../model/subject.ts'
import { problemsOf, rootsOf } from '../subjects/expand.ts'
import { readRepository } from '../subjects/repository.ts'

/** One file that was read, with the subjects that stand at its top. */
export interface Prepared {
  readonly document: Document
  readonly roots: readonly Subject[]
}

/** The subject above all files. It stands for no file of its own, so its rules must say where they looked. */
export function repositorySubject(tree: SourceTree, slug: string | undefined): Subject<'repository'> {
  const document: Document = { source: { path: '', text: '' }, data: null, problems: [], locate: nowhere }
  return { kind: 'repository', document, pointer: '', value: readRepository(tree, slug), parent: undefined }
}

function nowhere(): never {
  throw new Error('a rule about the repository gave no place')
}

/** Reads and parses a file. What cannot be read or understood becomes a problem; nothing is thrown. */
export function prepare(tree: SourceTree, path: string, repository: Subject<'repository'>, named: boolean): Prepared {
  const { source, problem } = tree.read(path)
  const document = problem === undefined ? parseYaml(source) : unreadable(source, problem)
  const roots = rootsOf(document, repository)
  if (roots !== undefined || document.problems.length > 0 || !named)
    return { document, roots: [...problemsOf(document, repository), ...(roots ?? [])] }
  const strange = unreadable(source, unrecognised(document))
  return { document: strange, roots: problemsOf(strange, repository) }
}

function unrecognised({ data }: Document): Problem {
  const shape = isMapping(data) ? 'neither `jobs` nor `runs`' : 'no mapping'
  return { kind: 'unrecognised', message: `The file is of no kind that is checked: it holds ${shape}`, offset: 0 }
}

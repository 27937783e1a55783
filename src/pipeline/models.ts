import type { SourceTree } from '../model/source-tree.ts'
import type { Subject, SubjectKind } from '../model/subject.ts'
import { beginsLikeModel, isModelPath, mayBeModel } from '../sources/model-places.ts'
import type { Prepared } from './prepare.ts'

const KINDS: readonly SubjectKind[] = ['model-file', 'model-import', 'model-operation', 'model-defect']

/** True where some rule asks about models. */
export function asksAboutModels(kinds: ReadonlySet<SubjectKind>): boolean {
  return KINDS.some(kind => kinds.has(kind))
}

/** True for a file that is read as a model: by its ending, or by its first bytes where the ending says nothing. */
export function isModel(tree: SourceTree, path: string): boolean {
  return isModelPath(path) || (mayBeModel(path) && beginsLikeModel(tree, path))
}

/** A model file. What reads it is loaded only here, since few repositories hold one. */
export async function prepareModel(
  tree: SourceTree,
  path: string,
  repository: Subject<'repository'>,
): Promise<Prepared> {
  const { readModel } = await import('../documents/model/read-model.ts')
  const { digestOf } = await import('../sources/digest.ts')
  const { modelSubject } = await import('../subjects/model-file.ts')
  const subject = modelSubject(tree, path, repository, { readModel, digestOf })
  return { document: subject.document, roots: [subject] }
}

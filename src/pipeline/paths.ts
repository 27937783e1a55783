import type { CheckOptions } from '../model/check-options.ts'
import { globMatcher } from '../model/glob.ts'
import type { SourceTree } from '../model/source-tree.ts'
import type { SubjectKind } from '../model/subject.ts'
import { isModelPath, mayBeModel } from '../sources/model-places.ts'
import { isUsualPlace } from '../sources/usual-places.ts'
import { asksAboutModels, isModel } from './models.ts'

/**
 * The files that a run looks at: those that were named, else the usual places of what the rules ask about, without what
 * the team excludes.
 */
export function wantedPaths(
  tree: SourceTree,
  { paths, configuration }: CheckOptions,
  kinds: ReadonlySet<SubjectKind>,
): readonly string[] {
  const excluded = globMatcher(configuration.exclude)
  const found = paths ?? usualPaths(tree, kinds)
  return configuration.exclude.length === 0 ? found : found.filter(path => !excluded(path))
}

function usualPaths(tree: SourceTree, kinds: ReadonlySet<SubjectKind>): readonly string[] {
  if (!asksAboutModels(kinds)) return tree.list(isUsualPlace)
  return tree
    .list(path => isUsualPlace(path) || isModelPath(path) || mayBeModel(path))
    .filter(path => isUsualPlace(path) || isModel(tree, path))
}

/** The kinds of subjects that rules ask about. */
export function kindsOf(rules: readonly { readonly subject: SubjectKind }[]): ReadonlySet<SubjectKind> {
  return new Set(rules.map(({ subject }) => subject))
}

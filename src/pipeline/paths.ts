import type { CheckOptions } from '../model/check-options.ts'
import { globMatcher } from '../model/glob.ts'
import type { SourceTree } from '../model/source-tree.ts'
import type { SubjectKind } from '../model/subject.ts'
import { isModelPath, mayBeModel } from '../sources/model-places.ts'
import { isMarkdown, isPython, isUsualPlace } from '../sources/usual-places.ts'
import { asksAboutModels, isModel } from './models.ts'
import { asksAboutPython } from './python.ts'

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
  const found = paths ?? usualPaths(tree, kinds, globMatcher(configuration.incidents.include))
  return configuration.exclude.length === 0 ? found : found.filter(path => !excluded(path))
}

function usualPaths(
  tree: SourceTree,
  kinds: ReadonlySet<SubjectKind>,
  isOwnRecord: (path: string) => boolean,
): readonly string[] {
  const isUsual = (path: string) => isUsualPlace(path) || (isMarkdown(path) && isOwnRecord(path))
  const [models, python] = [asksAboutModels(kinds), asksAboutPython(kinds)]
  const found = tree.list(
    path => isUsual(path) || (python && isPython(path)) || (models && (isModelPath(path) || mayBeModel(path))),
  )
  return models ? found.filter(path => isUsual(path) || isPython(path) || isModel(tree, path)) : found
}

/** The kinds of subjects that rules ask about. */
export function kindsOf(rules: readonly { readonly subject: SubjectKind }[]): ReadonlySet<SubjectKind> {
  return new Set(rules.map(({ subject }) => subject))
}

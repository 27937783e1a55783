import type { CheckOptions } from '../model/check-options.ts'
import { globMatcher } from '../model/glob.ts'
import type { SourceTree } from '../model/source-tree.ts'
import { isUsualPlace } from '../sources/usual-places.ts'

/** The files that a run looks at: those that were named, else the usual places, without what the team excludes. */
export function wantedPaths(tree: SourceTree, { paths, configuration }: CheckOptions): readonly string[] {
  const excluded = globMatcher(configuration.exclude)
  const found = paths ?? tree.list(isUsualPlace)
  return configuration.exclude.length === 0 ? found : found.filter(path => !excluded(path))
}

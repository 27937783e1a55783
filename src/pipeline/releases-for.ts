import type { CheckOptions } from '../model/check-options.ts'
import { lineage } from '../model/lineage.ts'
import type { Rule } from '../model/rule.ts'
import type { SourceTree } from '../model/source-tree.ts'
import { repositorySubject } from './prepare.ts'
import type { ReadReleases } from './read-releases.ts'

const NONE: ReadReleases = { roots: [], mistakes: [] }

/** The releases that are asked for. What reads them is loaded only where there are some, and rules about them. */
export async function releasesFor(
  tree: SourceTree,
  rules: readonly Rule[],
  options: CheckOptions,
): Promise<ReadReleases> {
  const asked = options.releases ?? options.configuration.releases
  if (asked.length === 0 || !rules.some(isAboutReleases)) return NONE
  const { readReleases } = await import('./read-releases.ts')
  return readReleases(tree, options, repositorySubject(tree, options.configuration.repository))
}

export function isAboutReleases({ subject }: Rule): boolean {
  return lineage(subject).includes('release')
}

import { policies as bundled } from '../../generated/policies.ts'
import type { Configuration } from '../../model/configuration.ts'
import type { Policy } from '../../model/policy.ts'
import type { SourceTree } from '../../model/source-tree.ts'

/** The runbooks that a log is held against: those asked for, else the team's own and behind them all that are shipped. */
export async function runbooks(
  tree: SourceTree,
  { policies: configured }: Configuration,
  asked: readonly string[],
): Promise<{ readonly policies: readonly Policy[]; readonly missing: readonly string[] }> {
  const own = (configured ?? []).filter(isPath)
  const names = asked.length > 0 ? asked : [...own, ...bundled.keys()]
  const policies: Policy[] = []
  const missing: string[] = []
  for (const name of names) {
    const policy = (await bundled.get(name)?.load()) ?? (isPath(name) ? await read(tree, name) : undefined)
    if (policy === undefined) missing.push(name)
    else policies.push(policy)
  }
  return { policies, missing }
}

function isPath(name: string): boolean {
  return name.includes('/') || name.endsWith('.md')
}

/** As far as it can be understood: mistakes in a table keep nobody from being helped. */
async function read(tree: SourceTree, name: string): Promise<Policy | undefined> {
  const { source, problem } = tree.read(name.replace(/^\.\//, ''))
  if (problem !== undefined) return undefined
  const { loadPolicy } = await import('../../catalog/policy.ts')
  return (await loadPolicy(source, { rules: new Set(), controls: new Set() })).policy
}

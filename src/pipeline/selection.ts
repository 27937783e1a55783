import { CONTROL_IDS } from '../catalog/controls.ts'
import type { BundledPolicy } from '../model/bundled-policy.ts'
import type { Configuration } from '../model/configuration.ts'
import { didYouMean } from '../model/did-you-mean.ts'
import type { Mistake } from '../model/mistake.ts'
import type { Policy } from '../model/policy.ts'
import type { Rule } from '../model/rule.ts'
import type { SourceTree } from '../model/source-tree.ts'

interface Selected {
  readonly policies: readonly Policy[]
  readonly mistakes: readonly Mistake[]
}

/** The policies that hold: those asked for, else the configured ones, else the bundled ones that are on by default. */
export async function selectPolicies(
  tree: SourceTree,
  { policies: configured, mentions, path }: Configuration,
  asked: readonly string[],
  bundled: ReadonlyMap<string, BundledPolicy>,
  rules: readonly Rule[],
): Promise<Selected> {
  const names = asked.length > 0 ? asked : configured
  const shipped = [...bundled.values()]
  if (names === undefined) return withRunbooks(idsOf(shipped.filter(({ byDefault }) => byDefault)))
  return withRunbooks(names.includes('all') ? [...idsOf(shipped), ...(configured ?? []).filter(isPath)] : names)

  async function withRunbooks(wanted: readonly string[]): Promise<Selected> {
    const policies: Policy[] = []
    const mistakes: Mistake[] = []
    for (const name of wanted) {
      const found = bundled.get(name)
      if (found !== undefined) policies.push(await found.load())
      else if (isPath(name)) {
        const { policy, errors } = await runbook(tree, name, rules, bundled)
        if (policy !== undefined) policies.push(policy)
        mistakes.push(...errors)
      } else mistakes.push(unknown(name))
    }
    return { policies: await extended(policies, bundled), mistakes }
  }

  function unknown(name: string): Mistake {
    const place = mentions.find(each => each.kind === 'policy' && each.name === name)
    const suggestion = didYouMean(name, [...bundled.keys(), 'all'])
    return {
      path: place?.path ?? path ?? '--policy',
      line: place?.line ?? 1,
      column: place?.column ?? 1,
      message: `There is no policy "${name}", and no runbook at that path`,
      ...(suggestion === undefined ? {} : { suggestion }),
    }
  }
}

function isPath(name: string): boolean {
  return name.includes('/') || name.endsWith('.md')
}

async function runbook(
  tree: SourceTree,
  path: string,
  rules: readonly Rule[],
  bundled: ReadonlyMap<string, BundledPolicy>,
) {
  const { source, problem } = tree.read(path.replace(/^\.\//, ''))
  if (problem !== undefined)
    return { policy: undefined, errors: [{ path, line: 1, column: 1, message: problem.message }] }
  const { loadPolicy } = await import('../catalog/policy.ts')
  const controls = new Set([...CONTROL_IDS, ...[...bundled.values()].flatMap(each => each.controls)])
  return loadPolicy(source, { rules: new Set(rules.map(({ id }) => id)), controls })
}

function idsOf(policies: readonly BundledPolicy[]): string[] {
  return policies.map(({ id }) => id)
}

/** The policies, and behind them what they extend. */
async function extended(
  policies: readonly Policy[],
  bundled: ReadonlyMap<string, BundledPolicy>,
): Promise<readonly Policy[]> {
  const found = new Map(policies.map(policy => [policy.id, policy]))
  for (const policy of found.values())
    for (const id of policy.extends) {
      const base = found.has(id) ? undefined : await bundled.get(id)?.load()
      if (base !== undefined) found.set(id, base)
    }
  return [...found.values()]
}

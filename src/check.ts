import type { CheckOptions, CheckResult } from './model/check-options.ts'
import { DEFAULT_CONFIGURATION } from './model/configuration.ts'
import type { Report } from './model/report.ts'
import type { Rule } from './model/rule.ts'
import type { SourceTree } from './model/source-tree.ts'
import { type Catalogue, openCatalogue, vocabulary } from './pipeline/catalogue.ts'
import { kindsOf, wantedPaths } from './pipeline/paths.ts'
import { releasesFor } from './pipeline/releases-for.ts'
import { run } from './pipeline/run.ts'

/** Checks a tree: Source → Document → Subject → Verdict → Finding → Report. The same input gives the same report. */
export async function check(tree: SourceTree, options: CheckOptions): Promise<CheckResult> {
  const catalogue = await openCatalogue(tree, options.configuration, options.policies)
  if (catalogue.mistakes.length > 0) return { mistakes: catalogue.mistakes }
  const { roots, mistakes } = await releasesFor(tree, catalogue.rules, options)
  if (mistakes.length > 0) return { mistakes }
  return run(tree, wantedPaths(tree, options, kindsOf(catalogue.rules)), catalogue, options, roots)
}

/** Checks files in memory by some rules only, whatever their policies: for fixtures, and for rules in the making. */
export async function checkTree(
  tree: SourceTree,
  rules: readonly Rule[],
  options: Partial<CheckOptions>,
): Promise<Report> {
  const catalogue: Catalogue = { vocabulary, known: rules, rules, policies: [], mistakes: [] }
  const all: CheckOptions = { ...DEFAULTS, ...options }
  return run(tree, wantedPaths(tree, all, kindsOf(rules)), catalogue, all)
}

const DEFAULTS: CheckOptions = {
  configuration: DEFAULT_CONFIGURATION,
  policies: [],
  today: '2026-01-01',
  all: false,
  trace: false,
  online: undefined,
}

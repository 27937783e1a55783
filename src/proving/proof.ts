import type { Mistake } from '../model/mistake.ts'
import type { Rule } from '../model/rule.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import type { Checker } from './checker.ts'
import type { Fixture } from './fixture.ts'
import type { Mutant } from './mutants.ts'
import { type FixtureResult, prepareFixtures, prove } from './prove.ts'
import { survivors } from './survivors.ts'

/** What the fixtures of a rule say about it. */
export interface Proof {
  readonly rule: Rule
  /** Verdicts of which there is no fixture. */
  readonly missing: readonly Fixture['verdict'][]
  readonly results: readonly FixtureResult[]
  /** Changes that no fixture notices; looked for only where everything else is right. */
  readonly survivors: readonly Mutant[]
}

/** Proves one rule by those fixtures that are its own. */
export async function proveRule<Prepared>(
  rule: Rule,
  fixtures: readonly Fixture[],
  checker: Checker<Prepared>,
  vocabulary: Vocabulary,
): Promise<Proof> {
  const own = fixtures.filter(fixture => fixture.rule === rule.id)
  const prepared = await prepareFixtures(own, checker)
  const results = await prove(rule, prepared, checker)
  const missing = (['good', 'bad'] as const).filter(verdict => !own.some(fixture => fixture.verdict === verdict))
  const right = missing.length === 0 && results.every(({ failures }) => failures.length === 0)
  return { rule, missing, results, survivors: right ? await survivors(rule, prepared, checker, vocabulary) : [] }
}

/** Fixtures of rules that do not exist. */
export function orphans(fixtures: readonly Fixture[], rules: readonly Rule[]): readonly Mistake[] {
  const ids = new Set(rules.map(({ id }) => id))
  return fixtures
    .filter(({ rule }) => !ids.has(rule))
    .map(({ path, rule }) => ({ path, line: 1, column: 1, message: `There is no rule "${rule}"` }))
}

import type { Rule } from '../model/rule.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import type { Checker } from './checker.ts'
import { type Mutant, mutants } from './mutants.ts'
import { type PreparedFixture, prove } from './prove.ts'

/** The mutants of a rule that none of its fixtures notices: each is a fixture that is missing, or a condition too much. */
export async function survivors<Prepared>(
  rule: Rule,
  fixtures: readonly PreparedFixture<Prepared>[],
  checker: Checker<Prepared>,
  vocabulary: Vocabulary,
): Promise<readonly Mutant[]> {
  const messages = fixtures.some(({ fixture }) => fixture.expectations.some(({ message }) => message !== undefined))
  const alive: Mutant[] = []
  for (const mutant of mutants(rule, vocabulary, { messages }))
    if (!(await isNoticed(mutant, fixtures, checker))) alive.push(mutant)
  return alive
}

async function isNoticed<Prepared>(
  { rule }: Mutant,
  fixtures: readonly PreparedFixture<Prepared>[],
  checker: Checker<Prepared>,
): Promise<boolean> {
  for (const fixture of fixtures) {
    const results = await prove(rule, [fixture], checker)
    if (results.some(({ failures }) => failures.length > 0)) return true
  }
  return false
}

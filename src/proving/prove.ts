import type { Mistake } from '../model/mistake.ts'
import type { Rule } from '../model/rule.ts'
import type { Checker, Observation } from './checker.ts'
import type { Expectation, Fixture } from './fixture.ts'

/** A fixture that was parsed. */
export interface PreparedFixture<Prepared> {
  readonly fixture: Fixture
  readonly prepared: Prepared
}

/** What is wrong between a fixture and its rule; nothing where the rule says exactly what the fixture expects. */
export interface FixtureResult {
  readonly fixture: Fixture
  readonly failures: readonly Mistake[]
}

export function prepareFixtures<Prepared>(
  fixtures: readonly Fixture[],
  checker: Checker<Prepared>,
): Promise<readonly PreparedFixture<Prepared>[]> {
  return Promise.all(fixtures.map(async fixture => ({ fixture, prepared: await checker.prepare(fixture.files) })))
}

/** Judges the fixtures of a rule by it. Marks and findings must match both ways. */
export async function prove<Prepared>(
  rule: Rule,
  fixtures: readonly PreparedFixture<Prepared>[],
  checker: Checker<Prepared>,
): Promise<readonly FixtureResult[]> {
  const results: FixtureResult[] = []
  for (const { fixture, prepared } of fixtures)
    results.push({ fixture, failures: compare(fixture, await checker.check(prepared, [rule])) })
  return results
}

function compare(fixture: Fixture, observations: readonly Observation[]): readonly Mistake[] {
  const left = [...observations]
  const missing: Mistake[] = []
  for (const expectation of [...fixture.expectations].sort(preciseFirst)) {
    const found = left.findIndex(observation => meets(observation, expectation))
    if (found >= 0) left.splice(found, 1)
    else missing.push(missingAt(fixture, expectation, left))
  }
  return [...missing, ...left.map(observation => unexpectedAt(fixture, observation))]
}

/** An expectation that says less must not take the finding of one that says more. */
function preciseFirst(one: Expectation, other: Expectation): number {
  return weight(other) - weight(one)
}

function weight({ line, message }: Expectation): number {
  return (line === undefined ? 0 : 1) + (message?.length ?? 0)
}

function meets(observation: Observation, expectation: Expectation): boolean {
  return standsAt(observation, expectation) && observation.message.includes(expectation.message ?? '')
}

function standsAt({ rule, outcome, location }: Observation, expectation: Expectation): boolean {
  if (rule.id !== expectation.rule || outcome !== expectation.outcome || location.path !== expectation.path)
    return false
  return expectation.line === undefined || location.region.startLine === expectation.line
}

function missingAt(fixture: Fixture, expectation: Expectation, left: readonly Observation[]): Mistake {
  const { path, line, message, outcome, rule } = expectation
  const wanted = `${outcome === 'unknown' ? 'an unknown of ' : ''}${rule}${message === undefined ? '' : ` with "${message}"`}`
  const there = left.find(observation => standsAt(observation, expectation))
  const got = there === undefined ? 'nothing' : `"${there.message}"`
  const where = line === undefined ? `in ${path}` : `on line ${line}`
  return {
    path: writtenIn(fixture, path),
    line: line ?? 1,
    column: 1,
    message: `Expected ${wanted} ${where}, got ${got}`,
  }
}

function unexpectedAt(fixture: Fixture, { rule, outcome, message, location }: Observation): Mistake {
  const { startLine: line, startColumn: column } = location.region
  const what = `${outcome === 'unknown' ? 'unknown of ' : ''}${rule.id}`
  return {
    path: writtenIn(fixture, location.path),
    line,
    column,
    message: `Unexpected ${what} on line ${line}: ${message}`,
  }
}

function writtenIn({ path, origin }: Fixture, mounted: string): string {
  return origin.get(mounted) ?? path
}

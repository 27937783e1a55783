import type { Policy } from '../model/policy.ts'
import type { LogLine } from './log.ts'
import { type Matcher, matcherOf } from './pattern.ts'
import { type Scenario, type Symptom, scenariosOf } from './symptoms.ts'
import { Scale } from './weigh.ts'

/** A scenario and how well a log fits it. */
export interface Candidate {
  readonly scenario: Scenario
  /** 1 where a pattern or a whole symptom stands in the log. */
  readonly score: number
  readonly exact: boolean
  readonly line: LogLine
  /** The symptom that it resembles; undefined where a pattern found it. */
  readonly symptom: Symptom | undefined
}

/** From here on a log is said to show a scenario, and from here on that it may. */
export const DOCUMENTED = 0.5
export const POSSIBLE = 0.3

/** The scenarios that a log shows, the likeliest first; each once, by its best line. */
export async function diagnose(log: readonly LogLine[], policies: readonly Policy[]): Promise<readonly Candidate[]> {
  const scenarios = scenariosOf(policies)
  const best = new Map<Scenario, Candidate>()
  const exact = [...(await byPattern(log, scenarios)), ...verbatim(log, scenarios)]
  for (const candidate of [...exact, ...byWords(log, scenarios)]) {
    const known = best.get(candidate.scenario)
    if (known === undefined || candidate.score > known.score) best.set(candidate.scenario, candidate)
  }
  return [...best.values()].filter(({ score }) => score >= POSSIBLE).sort((left, right) => right.score - left.score)
}

/** A longer match tells more than a shorter one, by less than everything that is not exact. */
function certainty(found: string): number {
  return 1 + Math.min(found.length, 500) / 1000
}

async function byPattern(log: readonly LogLine[], scenarios: readonly Scenario[]): Promise<readonly Candidate[]> {
  const found: Candidate[] = []
  for (const scenario of scenarios)
    for (const pattern of scenario.failure.patterns) {
      const matcher = await matcherOf(pattern, scenario)
      const hit = matcher && firstMatch(log, matcher)
      if (hit !== undefined)
        found.push({ scenario, score: certainty(hit.found), exact: true, line: hit.line, symptom: undefined })
    }
  return found
}

function firstMatch(log: readonly LogLine[], matcher: Matcher) {
  for (const line of log) {
    const found = matcher(line.text)
    if (found !== undefined) return { line, found }
  }
  return undefined
}

/** A short symptom stands in too many logs to be proof. */
const SHORTEST = 12

function verbatim(log: readonly LogLine[], scenarios: readonly Scenario[]): readonly Candidate[] {
  const lines = log.map(line => ({ line, text: normal(line.text) })).filter(({ text }) => text !== '')
  return scenarios.flatMap(scenario =>
    scenario.symptoms.flatMap(symptom => {
      const wanted = normal(symptom.text)
      if (wanted.length < SHORTEST || !wanted.includes(' ')) return []
      const hit = lines.find(({ text }) => text.includes(wanted))
      return hit === undefined ? [] : [{ scenario, score: certainty(wanted), exact: true, line: hit.line, symptom }]
    }),
  )
}

function normal(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}

function byWords(log: readonly LogLine[], scenarios: readonly Scenario[]): readonly Candidate[] {
  const symptoms = scenarios.flatMap(scenario => scenario.symptoms.map(symptom => ({ scenario, symptom })))
  const scale = new Scale(symptoms.map(({ symptom }) => symptom))
  return log.flatMap(line =>
    scale.weigh(line.text).flatMap(({ symptom: index, score }): readonly Candidate[] => {
      const known = symptoms[index]
      return known === undefined || score < POSSIBLE ? [] : [{ ...known, score, exact: false, line }]
    }),
  )
}

import type { Almanac, Engine, RuleResult } from 'json-rules-engine'
import type { Answer } from '../model/fact.ts'
import { type Stance, satisfies } from './comparison.ts'
import { compileConditions } from './conditions.ts'
import { leavesOf, type Plan } from './plan.ts'

/** What json-rules-engine says about one subject. */
export interface Decision {
  /** The subject fails or could fail. */
  readonly fires: boolean
  /** Of each leaf, in the order of the plan; undefined where the outcome was decided before it was reached. */
  readonly results: readonly (boolean | undefined)[]
}

const STANCES: readonly Stance[] = ['applies', 'demanded', 'offered']

/** Asked of a subject by the name of a fact. */
export type Ask = (fact: string) => Answer

/** Decides one rule. Loads json-rules-engine when it is asked for the first time. */
export class RuleEngine {
  private readonly plan: Plan
  private readonly facts: ReadonlySet<string>
  private engine: Promise<Loaded> | undefined
  private last: Promise<unknown> = Promise.resolve()

  constructor(plan: Plan) {
    this.plan = plan
    this.facts = new Set(leavesOf(plan).map(({ fact }) => fact.name))
  }

  /** In series: json-rules-engine keeps the state of a run on the engine, and of two runs at once one loses its result. */
  decide(ask: Ask): Promise<Decision> {
    const decision = this.last.then(() => this.run(ask))
    this.last = decision.catch(() => undefined)
    return decision
  }

  private async run(ask: Ask): Promise<Decision> {
    this.engine ??= load(this.plan)
    const { engine, newAlmanac } = await this.engine
    const almanac = newAlmanac()
    for (const name of this.facts) almanac.addFact(name, () => ask(name), UNCACHED)
    const { results, failureResults } = await engine.run({}, { almanac })
    const evaluated = results[0] ?? failureResults[0]
    return { fires: results.length > 0, results: evaluated === undefined ? [] : resultsOf(evaluated) }
  }
}

/** Answers are kept on the subject's sheet; a second cache would hash its key for every question. */
const UNCACHED = { cache: false }

interface Loaded {
  readonly engine: Engine
  readonly newAlmanac: () => Almanac
}

/** One engine a rule, so that a run evaluates nothing but the rule that the guard asked for. */
async function load(plan: Plan): Promise<Loaded> {
  const { Almanac, Engine } = await import('json-rules-engine')
  const engine = new Engine()
  const leaves = leavesOf(plan)
  for (const stance of STANCES)
    engine.addOperator(stance, (answer: Answer, index: number) => {
      const leaf = leaves[index]
      return leaf !== undefined && satisfies(leaf.comparison, stance, answer)
    })
  engine.addOperator('absent', (answer: Answer) => answer === undefined)
  engine.addRule({ name: plan.rule.id, event: { type: plan.rule.id }, conditions: compileConditions(plan) })
  return { engine, newAlmanac: () => new Almanac({ pathResolver: noPath }) }
}

/** Rules compile to no paths; the default would evaluate JSONPath. */
function noPath(): undefined {
  return undefined
}

/** The evaluated tree, flat, in the order in which it was compiled. */
function resultsOf({ conditions }: RuleResult): readonly (boolean | undefined)[] {
  const found: (boolean | undefined)[] = []
  collect(conditions, found)
  return found
}

type Node = Extract<RuleResult['conditions'], { readonly all: unknown }>['all'][number]

function collect(node: Node, found: (boolean | undefined)[]): void {
  if ('all' in node) for (const each of node.all) collect(each, found)
  else if ('any' in node) for (const each of node.any) collect(each, found)
  else if ('not' in node) collect(node.not, found)
  else if ('operator' in node && node.operator !== 'absent') found.push(node.result)
}

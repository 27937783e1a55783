import type { Answer, FactContext } from '../model/fact.ts'
import type { Rule } from '../model/rule.ts'
import type { Subject, SubjectKind } from '../model/subject.ts'
import { fillTemplate } from '../model/template.ts'
import type { Verdict } from '../model/verdict.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { answerText } from './answer-text.ts'
import { Asker, type Sheet } from './ask.ts'
import { RuleEngine } from './engine.ts'
import { evidenceOf } from './evidence.ts'
import { compileGuard, type Guard } from './guard.ts'
import { outcomeOf } from './outcome.ts'
import { type Leaf, leavesOf, type Plan, planRule } from './plan.ts'
import { RuleIndex } from './rule-index.ts'

/** How much was judged. */
export interface Judged {
  readonly subjects: number
  /** Pairs of subject and rule that the guard looked at. */
  readonly pairs: number
  /** Verdicts that json-rules-engine was asked for. */
  readonly verdicts: number
  readonly unknown: number
}

interface Compiled {
  readonly plan: Plan
  readonly leaves: readonly Leaf[]
  readonly mayFail: Guard
  readonly engine: RuleEngine
}

/** The rules of a kind of subject. */
interface CompiledKind {
  readonly rules: readonly Rule[]
  readonly index: RuleIndex<Compiled>
}

const NONE: readonly Rule[] = []

/** Judges subjects by rules that were checked when they were loaded. Each fact is asked once of a subject. */
export class Judge {
  private readonly asker: Asker
  private readonly vocabulary: Vocabulary
  private readonly all: boolean
  private readonly rules: readonly Rule[]
  private readonly compiled = new Map<Rule, Compiled>()
  private readonly byKind = new Map<SubjectKind, CompiledKind>()
  private readonly count = { subjects: 0, pairs: 0, verdicts: 0, unknown: 0 }

  constructor(
    rules: readonly Rule[],
    vocabulary: Vocabulary,
    context: FactContext,
    options: { readonly all: boolean },
  ) {
    this.vocabulary = vocabulary
    this.all = options.all
    this.asker = new Asker(vocabulary, context)
    this.rules = rules
  }

  /** The rules that may fail on a subject or be unknown about it; with `all` every rule of its kind. */
  candidates(subject: Subject): readonly Rule[] {
    const known = this.byKind.get(subject.kind) ?? this.compileKind(subject.kind)
    this.count.subjects++
    this.count.pairs += known.rules.length
    if (known.rules.length === 0 || this.all) return known.rules
    const sheet = this.asker.sheet(subject)
    const rules: Rule[] = []
    known.index.forEach(sheet, ({ plan, mayFail }) => {
      if (mayFail(sheet)) rules.push(plan.rule)
    })
    return rules.length === 0 ? NONE : rules
  }

  /** What a rule concludes about a subject of its kind, with the evidence. */
  async judge(subject: Subject, rule: Rule): Promise<Verdict> {
    const { leaves, engine } = this.compiledOf(rule)
    const sheet = this.asker.sheet(subject)
    const decision = await engine.decide(name => this.answer(sheet, name))
    const evidence = evidenceOf(leaves, decision, sheet, this.asker)
    const outcome = outcomeOf(rule, evidence)
    this.count.verdicts++
    if (outcome === 'unknown') this.count.unknown++
    return { rule, subject, outcome, evidence }
  }

  ask(subject: Subject, fact: string): Answer {
    return this.answer(this.asker.sheet(subject), fact)
  }

  /** The message of a rule about a subject, with what its facts answer. Not yet safe for a terminal. */
  message({ rule, subject }: Pick<Verdict, 'rule' | 'subject'>): string {
    return fillTemplate(rule.message, name => answerText(this.ask(subject, name)))
  }

  get judged(): Judged {
    return { ...this.count }
  }

  /** Sentences about facts that threw or answered outside their type. */
  get faults(): readonly string[] {
    return [...this.asker.faults].sort()
  }

  private answer(sheet: Sheet, name: string): Answer {
    const fact = this.vocabulary.facts.get(name)
    return fact === undefined ? undefined : this.asker.question(fact)(sheet)
  }

  /** Only when a subject of the kind turns up: a hook that looks at one file needs few of the rules. */
  private compileKind(kind: SubjectKind): CompiledKind {
    const rules = this.rules.filter(({ subject }) => subject === kind)
    const index = new RuleIndex(
      rules.map(rule => this.compiledOf(rule)),
      this.asker,
    )
    this.byKind.set(kind, { rules, index })
    return { rules, index }
  }

  private compiledOf(rule: Rule): Compiled {
    const known = this.compiled.get(rule) ?? compile(rule, this.vocabulary, this.asker)
    this.compiled.set(rule, known)
    return known
  }
}

function compile(rule: Rule, vocabulary: Vocabulary, asker: Asker): Compiled {
  const plan = planRule(rule, vocabulary)
  return { plan, leaves: leavesOf(plan), mayFail: compileGuard(plan, asker), engine: new RuleEngine(plan) }
}

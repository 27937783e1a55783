import { type Answer, type Fact, type FactContext, Unknown } from '../model/fact.ts'
import type { Subject, SubjectKind } from '../model/subject.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { misanswered } from './misanswered.ts'

const UNASKED = Symbol('unasked')

/** The answers known about one subject, and the way to the one above it. */
export interface Sheet {
  readonly subject: Subject
  readonly answers: (Answer | typeof UNASKED)[]
  above: Sheet | undefined
}

/** Where the facts of a kind have their answer on a sheet. */
type Slots = ReadonlyMap<string, number>

/** Asks facts of subjects, each once. */
export class Asker {
  /** Facts of ours that threw or answered outside their type, as sentences. The same is told once. */
  readonly faults = new Set<string>()
  private readonly context: FactContext
  private readonly slots = new Map<SubjectKind, Map<string, number>>()
  private readonly sheets = new WeakMap<Subject, Sheet>()

  constructor(vocabulary: Vocabulary, context: FactContext) {
    this.context = context
    for (const { name, of } of vocabulary.facts.values()) {
      const slots = this.slots.get(of) ?? new Map<string, number>()
      this.slots.set(of, slots.set(name, slots.size))
    }
  }

  sheet(subject: Subject): Sheet {
    const known = this.sheets.get(subject)
    if (known !== undefined) return known
    const answers = new Array<typeof UNASKED>(this.slotsOf(subject.kind).size).fill(UNASKED)
    const sheet: Sheet = { subject, answers, above: undefined }
    this.sheets.set(subject, sheet)
    return sheet
  }

  /** A question that can be asked of any sheet below the fact's kind; prepared once, since it is asked very often. */
  question(fact: Fact): (sheet: Sheet) => Answer {
    const { of } = fact
    const slot = this.slotsOf(of).get(fact.name) ?? -1
    return sheet => {
      const own = sheet.subject.kind === of ? sheet : this.climb(sheet, of)
      if (own === undefined) return undefined
      const known = own.answers[slot]
      if (known !== undefined && typeof known !== 'symbol') return known
      return known === undefined ? undefined : this.read(fact, own, slot)
    }
  }

  /** The subject that a fact is asked of, from a subject below. */
  private climb(sheet: Sheet, kind: SubjectKind): Sheet | undefined {
    let each: Sheet | undefined = sheet
    while (each !== undefined && each.subject.kind !== kind) each = this.above(each)
    return each
  }

  private above(sheet: Sheet): Sheet | undefined {
    const { parent } = sheet.subject
    if (sheet.above === undefined && parent !== undefined) sheet.above = this.sheet(parent)
    return sheet.above
  }

  private read(fact: Fact, { subject, answers }: Sheet, slot: number): Answer {
    const answer = this.safely(fact, subject)
    answers[slot] = answer
    return answer
  }

  /** A fault in one fact must not end the run, and must not pass as an answer. */
  private safely(fact: Fact, subject: Subject): Answer {
    try {
      const answer = fact.read(subject, this.context)
      return misanswered(fact, answer) ? this.fault(fact, subject, 'answered outside its type') : answer
    } catch (error) {
      return this.fault(fact, subject, `threw ${error instanceof Error ? error.message : String(error)}`)
    }
  }

  fault(fact: Fact, { document, pointer }: Subject, what: string): Unknown {
    this.faults.add(`the fact ${fact.name} ${what}, at ${document.source.path}#${pointer}`)
    return new Unknown('a fault of ours kept it from being read')
  }

  private slotsOf(kind: SubjectKind): Slots {
    return this.slots.get(kind) ?? NO_SLOTS
  }
}

const NO_SLOTS: Slots = new Map()

import { type Answer, type Scalar, Unknown } from '../model/fact.ts'
import type { Asker, Sheet } from './ask.ts'
import type { Plan } from './plan.ts'

/** Entries that all begin with the same question, by the answers that they wait for. */
interface Group<Entry> {
  readonly ask: (sheet: Sheet) => Answer
  readonly all: Entry[]
  readonly waiting: Map<Scalar, Entry[]>
}

/**
 * Finds the rules that a subject can concern without a look at each: most rules of a kind begin with the same few
 * questions, so each is asked once, and only those that wait for its answer are left.
 */
export class RuleIndex<Entry extends { readonly plan: Plan }> {
  private readonly groups = new Map<string, Group<Entry>>()
  private readonly rest: Entry[] = []

  constructor(entries: readonly Entry[], asker: Asker) {
    for (const entry of entries) this.add(entry, asker)
  }

  private add(entry: Entry, asker: Asker): void {
    const first = entry.plan.when?.leaves[0]
    if (first?.comparison.word !== 'in') {
      this.rest.push(entry)
      return
    }
    const { fact, comparison } = first
    const group: Group<Entry> = this.groups.get(fact.name) ?? {
      ask: asker.question(fact),
      all: [],
      waiting: new Map(),
    }
    this.groups.set(fact.name, group)
    group.all.push(entry)
    for (const value of comparison.values) group.waiting.set(value, [...(group.waiting.get(value) ?? []), entry])
  }

  /** Calls back for every entry that may concern the subject; it still has to be asked the rest of its questions. */
  forEach(sheet: Sheet, visit: (entry: Entry) => void): void {
    for (const entry of this.rest) visit(entry)
    for (const group of this.groups.values()) {
      const answer = group.ask(sheet)
      if (answer === undefined) continue
      const concerned = answer instanceof Unknown || typeof answer === 'object' ? group.all : group.waiting.get(answer)
      if (concerned !== undefined) for (const entry of concerned) visit(entry)
    }
  }
}

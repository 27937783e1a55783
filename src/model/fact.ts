import type { Place } from './document.ts'
import type { OnlineKnowledge, Topic } from './online.ts'
import type { Subject, SubjectKind, Subjects } from './subject.ts'

/** A fact's answer when the evidence is missing: never a pass, never a failure. */
export class Unknown {
  /** What would have to be known, as half a sentence: "an expression decides". */
  readonly reason: string

  constructor(reason: string) {
    this.reason = reason
  }
}

/** A closed vocabulary, in which case the answer is one of its words, or an open type. `days` is a number of days. */
export type FactType = readonly string[] | 'text' | 'number' | 'boolean' | 'days'

export type Scalar = string | number | boolean

/** `undefined` means that the question does not apply here. */
export type Answer = Scalar | readonly Scalar[] | Unknown | undefined

/** A place, or an RFC 6901 pointer below the subject's own: `` is the subject, `/permissions` a child of it. */
export type Evidence = string | Place

/** What a fact may know beside its subject. It has no files, no clock and no network. */
export interface FactContext {
  /** The day the check is made for, as `YYYY-MM-DD`. */
  readonly today: string
  /** The moment the check is made for, in milliseconds of UTC; the beginning of `today` where it is not given. */
  readonly now?: number
  /** What GitHub answered before anything was judged; undefined where nothing was asked. */
  readonly online: OnlineKnowledge | undefined
}

interface Locators<Kind extends SubjectKind> {
  locate(subject: Subject<Kind>, answer: Answer): Evidence
}

/** Finds the place of an answer. A method's type, so that facts of any kind fit in one list; only `of` subjects are asked. */
export type Locator<Kind extends SubjectKind> = Locators<Kind>['locate']

/** A named, typed value that rules may ask of a subject, and that knows where it looked. */
export interface Fact<Kind extends SubjectKind = SubjectKind> {
  /** Lower-case words: the theme, a dot, what it tells, as `reference.pin`; one word for the subject's own name. */
  readonly name: string
  readonly of: Kind
  /** One sentence, for `docs/facts.md` and for "did you mean". */
  readonly about: string
  readonly type: FactType
  /** True where the answer is a list of that type. */
  readonly list?: boolean
  /** True where the words of a vocabulary stand from the least to the most; only then they can be compared by order. */
  readonly ordered?: boolean
  /** Where the answer is written: a pointer below the subject, or a function where it varies. Default: the subject. */
  readonly evidence?: Evidence | Locator<Kind>
  /**
   * Words, one of which the text of a script contains wherever the fact applies to a command of it; `value` where that
   * is the value that a rule compares with. Scripts that mention none are not parsed for that rule.
   */
  readonly mentions?: readonly string[] | 'value'
  /** What of `context.online` it looks at, so that it is asked. */
  readonly asks?: readonly Topic[]
  /** True where it cannot answer without that: rules that speak of it are left out where nothing is asked. */
  readonly online?: true
  read(subject: Subject<Kind>, context: FactContext): Answer
}

/** Lets the compiler check `read` against the value of the kind that `of` names. */
export function fact<Kind extends SubjectKind>(definition: Fact<Kind>): Fact<Kind> {
  return definition
}

export type SubjectValue<Kind extends SubjectKind> = Subjects[Kind]

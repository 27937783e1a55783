/** A GitHub Actions expression that was parsed, with offsets into the text that it stands in. */
export interface Expression {
  /** As written, without the fence. */
  readonly text: string
  /** True between `${{` and `}}`; false for a bare `if`. */
  readonly fenced: boolean
  /** Of the whole expression with its fence, in the decoded scalar. */
  readonly start: number
  readonly end: number
  /** Undefined where it does not parse; then `error` says why. */
  readonly root: ExpressionNode | undefined
  readonly error: string | undefined
}

/** Offsets of nodes count from the start of the decoded scalar that the expression stands in. */
export type ExpressionNode = Literal | Access | Call | Operation

interface Range {
  readonly start: number
  readonly end: number
}

export interface Literal extends Range {
  readonly kind: 'literal'
  readonly value: string | number | boolean | null
}

/** A context and the way into it. `github.event.issue.title` has the path `['github', 'event', 'issue', 'title']`. */
export interface Access extends Range {
  readonly kind: 'access'
  /** Lower-case names of contexts, keys as written; `*` for a filter, undefined where an index is computed. */
  readonly path: readonly (string | undefined)[]
  /** The computed indexes, in order, and the call that the path starts from, if any. */
  readonly computed: readonly ExpressionNode[]
  readonly base: Call | undefined
}

export interface Call extends Range {
  readonly kind: 'call'
  /** Lower case. */
  readonly name: string
  readonly arguments: readonly ExpressionNode[]
}

export interface Operation extends Range {
  readonly kind: 'operation'
  readonly operator: '!' | '&&' | '||' | '==' | '!=' | '<' | '<=' | '>' | '>='
  readonly operands: readonly ExpressionNode[]
}

/** An `if` as written: one bare expression, or text with fenced ones in it. */
export interface WrittenCondition {
  readonly text: string
  readonly expressions: readonly Expression[]
}

import type { Place } from '../model/document.ts'
import type { ExpressionNode } from '../model/expression.ts'
import { type Fact, fact } from '../model/fact.ts'
import { nearest, type Subject } from '../model/subject.ts'
import { botComparisons } from '../reading/bot-names.ts'
import { constantOf, isTruthy } from '../reading/constants.ts'
import { substringTests } from '../reading/membership.ts'

/** What `if` decides, and whom it trusts. */
export const facts: readonly Fact[] = [
  fact({
    name: 'condition.always-true',
    of: 'condition',
    about: 'Why the `if` always holds: text around an expression makes a text of it, or it is a text itself.',
    type: ['text-around-expression', 'text', 'no'],
    evidence: ({ document, pointer }) => ({ document, pointer, part: 'key' }),
    read({ value: { text, expressions } }) {
      const [first] = expressions
      if (first?.fenced)
        return first.end - first.start === text.length ? plainText(first.root) : 'text-around-expression'
      return plainText(first?.root)
    },
  }),
  fact({
    name: 'condition.substring-test',
    of: 'condition',
    about: 'Whose value a `contains` looks for inside of a text where a list was meant.',
    type: ['chosen-by-others', 'own', 'none'],
    evidence: subject => placeOf(subject, testsIn(subject)[0]?.call),
    read(subject) {
      const tests = testsIn(subject)
      if (tests.length === 0) return 'none'
      return tests.some(({ chosen }) => chosen) ? 'chosen-by-others' : 'own'
    },
  }),
  fact({
    name: 'condition.bot-exception',
    of: 'condition',
    about: 'Whether something happens because whoever started the run is called like a bot.',
    type: 'boolean',
    evidence: subject => placeOf(subject, botsIn(subject)[0]),
    read: subject => botsIn(subject).length > 0,
  }),
  fact({
    name: 'condition.trusted-bot',
    of: 'condition',
    about: 'Names or ids of bots that whoever started the run is compared with.',
    type: 'text',
    list: true,
    evidence: subject => placeOf(subject, botsIn(subject)[0]),
    read(subject) {
      const bots = botsIn(subject).flatMap(literalsOf)
      return bots.length === 0 ? undefined : [...new Set(bots)]
    },
  }),
]

function plainText(root: ExpressionNode | undefined): 'text' | 'no' {
  const constant = root && constantOf(root)
  return typeof constant?.value === 'string' && isTruthy(constant.value) ? 'text' : 'no'
}

/** Only of jobs and steps of workflows: an action does not know who calls it. */
function rootsIn(subject: Subject<'condition'>, mentioning: RegExp): readonly ExpressionNode[] {
  if (!mentioning.test(subject.value.text) || nearest(subject, 'workflow') === undefined) return []
  return subject.value.expressions.flatMap(({ root }) => root ?? [])
}

function testsIn(subject: Subject<'condition'>) {
  const calls = nearest(subject, 'job')?.value.reference !== undefined
  return calls ? [] : rootsIn(subject, /contains/i).flatMap(substringTests)
}

function botsIn(subject: Subject<'condition'>): readonly ExpressionNode[] {
  return rootsIn(subject, /actor/i).flatMap(root => botComparisons(root))
}

function literalsOf(node: ExpressionNode): string[] {
  const operands = node.kind === 'operation' ? node.operands : []
  return operands.flatMap(each => (each.kind === 'literal' ? [String(each.value)] : []))
}

function placeOf({ document, pointer, value }: Subject<'condition'>, node: ExpressionNode | undefined): Place {
  return { document, pointer, part: node ?? { start: 0, end: value.text.length } }
}

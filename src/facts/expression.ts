import type { Place } from '../model/document.ts'
import type { ExpressionNode } from '../model/expression.ts'
import { type Fact, fact } from '../model/fact.ts'
import type { Subject } from '../model/subject.ts'
import { constantOf } from '../reading/constants.ts'
import { computedIndexes, constantParts, lostValues, secretUses } from '../reading/expression-shape.ts'

/** How expressions are built. Most are one path; those are told by their letters and not taken apart. */
export const facts: readonly Fact[] = [
  fact({
    name: 'expression.constant',
    of: 'expression',
    about: 'What of the expression always has the same value, though something is computed.',
    type: ['whole', 'part', 'nothing'],
    evidence: subject => firstOf(subject, constantsIn(subject)),
    read(subject) {
      const [first] = constantsIn(subject)
      if (first === undefined) return 'nothing'
      return first === subject.value.root ? 'whole' : 'part'
    },
  }),
  fact({
    name: 'expression.computed-index',
    of: 'expression',
    about: 'Whether something computed chooses a key, as in `github[env.KEY]`.',
    type: 'boolean',
    evidence: subject => firstOf(subject, indexesIn(subject)),
    read: subject => indexesIn(subject).length > 0,
  }),
  fact({
    name: 'expression.lost-value',
    of: 'expression',
    about: "In `condition && '' || other` the value that is never chosen, since it counts as false.",
    type: 'text',
    evidence: subject => firstOf(subject, lostIn(subject)),
    read(subject) {
      const [first] = lostIn(subject)
      return first && written(first)
    },
  }),
  fact({
    name: 'expression.secrets',
    of: 'expression',
    about:
      'What the expression does with secrets beyond naming one: all of them, one by a computed name, a part of one.',
    type: ['all', 'computed', 'unpacked'],
    list: true,
    read({ value: { text, root } }) {
      if (root === undefined || !SECRETS.test(text)) return undefined
      const uses = secretUses(root)
      return uses.length === 0 ? undefined : uses
    },
  }),
]

const SECRETS = /secrets/i
const PATH = /^[a-z_][\w.*-]*$/i
const WORDS = new Set(['true', 'false', 'null'])
const LITERAL = /['\d]|true|false|null/i

function constantsIn({ value }: Subject<'expression'>): readonly ExpressionNode[] {
  const { text } = value
  if (!LITERAL.test(text) || (PATH.test(text) && !WORDS.has(text.toLowerCase()))) return []
  return value.root === undefined ? [] : constantParts(value.root)
}

function indexesIn({ value }: Subject<'expression'>): readonly ExpressionNode[] {
  return value.text.includes('[') && value.root !== undefined ? computedIndexes(value.root) : []
}

function lostIn({ value }: Subject<'expression'>): readonly ExpressionNode[] {
  const may = value.text.includes('&&') && value.text.includes('||')
  return may && value.root !== undefined ? lostValues(value.root) : []
}

function firstOf({ document, pointer, value }: Subject<'expression'>, nodes: readonly ExpressionNode[]): Place {
  return { document, pointer, part: nodes[0] ?? value }
}

function written(node: ExpressionNode): string {
  const value = constantOf(node)?.value
  return value === '' ? "''" : String(value)
}

import type { Fact } from '../model/fact.ts'
import { SUBJECT_KINDS } from '../model/lineage.ts'
import type { Word } from '../model/rule.ts'
import { CONFIDENCES, SEVERITIES } from '../model/severity.ts'
import type { SubjectKind } from '../model/subject.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { NEEDED_KEYS } from './rule-keys.ts'
import { wordsFor } from './word.ts'

/** A part of a JSON schema. */
export type Schema = Readonly<Record<string, unknown>>

const TEXT: Schema = { type: 'string', minLength: 1 }
const PARAMETER: Schema = { type: 'string', pattern: '^\\$[a-z][a-z0-9-]*$' }

/**
 * What an editor needs to help with a rule file: its keys, and for each kind of subject the facts that may be asked with
 * their words. Loading a rule checks more than a schema can say.
 */
export function ruleSchema(vocabulary: Vocabulary): Schema {
  const facts = [...vocabulary.facts.values()].map(fact => [fact.name, conditionSchema(fact)])
  const clauses = SUBJECT_KINDS.map(kind => [kind, clauseSchema([...vocabulary.askable(kind).keys()])])
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A rule of Runproof',
    type: 'object',
    required: NEEDED_KEYS,
    properties: properties(),
    additionalProperties: false,
    oneOf: [{ required: ['require'] }, { required: ['forbid'] }],
    allOf: SUBJECT_KINDS.map(clausesOf),
    definitions: { facts: Object.fromEntries(facts), clauses: Object.fromEntries(clauses) },
  }
}

function properties(): Schema {
  return {
    id: { ...TEXT, description: 'The path below rules/, without the ending.' },
    title: { ...TEXT, description: 'The good state, without a full stop.' },
    subject: { enum: SUBJECT_KINDS, description: 'What the rule speaks about, one at a time.' },
    severity: { enum: SEVERITIES, description: 'How bad it is if it is true.' },
    confidence: { enum: CONFIDENCES, description: 'How sure the check is.' },
    equivalents: { ...listOf(TEXT), description: 'The same check elsewhere, as zizmor/unpinned-uses.' },
    standards: { ...listOf(TEXT), description: 'Ids of standards, as OSPS-BR-05.01 or CWE-829.' },
    params: { type: 'object', description: 'Defaults of the $names in the clauses.' },
    when: { description: 'Where the rule applies; everywhere if it is missing.' },
    require: { description: 'All of this must hold.' },
    forbid: { description: 'This must not all hold.' },
    message: { ...TEXT, description: 'What is, not what it should be; facts in braces.' },
    why: { ...TEXT, description: 'The consequence, in a sentence or two.' },
    fix: { ...TEXT, description: 'What to do, in the imperative.' },
  }
}

function clausesOf(kind: SubjectKind): Schema {
  const clause = { $ref: `#/definitions/clauses/${kind}` }
  return {
    if: { properties: { subject: { const: kind } }, required: ['subject'] },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON schema is called so
    then: { properties: { when: clause, require: clause, forbid: clause } },
  }
}

function clauseSchema(facts: readonly string[]): Schema {
  const conditions = Object.fromEntries(facts.map(name => [name, { $ref: `#/definitions/facts/${name}` }]))
  const object = { type: 'object', minProperties: 1, additionalProperties: false }
  const group = { ...object, properties: conditions }
  return { ...object, properties: { ...conditions, any: group, all: group } }
}

function conditionSchema(fact: Fact): Schema {
  const value = { anyOf: [valueSchema(fact), PARAMETER] }
  const list = { ...listOf(value), minItems: 1, uniqueItems: true }
  const words = wordsFor(fact).map(word => [word, takes(word, value, list)])
  const worded = { type: 'object', minProperties: 1, maxProperties: 1, additionalProperties: false }
  const short = fact.list === true ? [] : fact.type === 'boolean' ? [value] : [value, list]
  return { description: fact.about, anyOf: [...short, { ...worded, properties: Object.fromEntries(words) }] }
}

function takes(word: Word, value: Schema, list: Schema): Schema {
  if (word === 'in' || word === 'notIn') return { anyOf: [list, PARAMETER] }
  return word === 'has' || word === 'lacks' ? { anyOf: [value, list] } : value
}

function valueSchema({ type }: Fact): Schema {
  if (typeof type === 'object') return { enum: type }
  if (type === 'days') return { type: 'number', minimum: 0 }
  return type === 'text' ? { type: 'string' } : { type }
}

function listOf(items: Schema): Schema {
  return { type: 'array', items }
}

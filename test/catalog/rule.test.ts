import { describe, expect, it } from 'vitest'
import type { ParameterValue } from '../../src/catalog/parameters.ts'
import { loadRule } from '../../src/catalog/rule.ts'
import { SUBJECT_KINDS } from '../../src/model/lineage.ts'
import { vocabulary } from './words.ts'

const PATH = 'rules/action/pinned.yml'

const WHOLE = `id: action/pinned
title: Actions are pinned to a commit
subject: action-reference
severity: high
confidence: high
equivalents: [zizmor/unpinned-uses, "checkov:CKV_GHA_1"]
standards: [OSPS-BR-05.01, CIS-SSC-3.1.7, CWE-829]
params:
  age: 7
when:
  reference.kind: remote
  workflow.triggers: { has: [push, release] }
  any:
    job.token: { atLeast: read }
    reference.age: { atMost: $age }
require:
  reference.pin: [commit, lockfile]
message: "\`{reference}\` is pinned by {reference.pin} for {$age} days, {{so}}"
why: |
  A tag can be moved.
fix: Write the commit.
`

function load(text: string, path = PATH, params?: ReadonlyMap<string, ParameterValue>) {
  return loadRule({ path, text }, vocabulary, params)
}

/** The whole rule with one stretch changed. */
function changed(from: string, to: string): string {
  expect(WHOLE).toContain(from)
  return WHOLE.replace(from, () => to)
}

function errorsOf(text: string): string[] {
  return load(text).errors.map(
    ({ line, column, message, suggestion }) => `${line}:${column} ${message}${suggestion ? ` (${suggestion})` : ''}`,
  )
}

describe('a rule without mistakes', () => {
  it('is read as written, in the words of the model', () => {
    const { rule, errors } = load(WHOLE)
    expect(errors).toEqual([])
    expect(rule).toEqual({
      id: 'action/pinned',
      title: 'Actions are pinned to a commit',
      subject: 'action-reference',
      severity: 'high',
      confidence: 'high',
      equivalents: ['zizmor/unpinned-uses', 'checkov:CKV_GHA_1'],
      standards: ['OSPS-BR-05.01', 'CIS-SSC-3.1.7', 'CWE-829'],
      params: new Map([['age', 7]]),
      when: {
        conditions: [
          { fact: 'reference.kind', word: 'is', value: 'remote' },
          { fact: 'workflow.triggers', word: 'has', value: ['push', 'release'] },
        ],
        group: {
          kind: 'any',
          conditions: [
            { fact: 'job.token', word: 'atLeast', value: 'read' },
            { fact: 'reference.age', word: 'atMost', value: 7 },
          ],
        },
      },
      verb: 'require',
      clause: { conditions: [{ fact: 'reference.pin', word: 'in', value: ['commit', 'lockfile'] }] },
      message: '`{reference}` is pinned by {reference.pin} for 7 days, {{so}}',
      why: 'A tag can be moved.',
      fix: 'Write the commit.',
    })
  })

  it('takes values of parameters from outside, and checks their type where they are used', () => {
    expect(load(WHOLE, PATH, new Map([['age', 30]])).rule?.when?.group?.conditions[1]?.value).toBe(30)
    const wrong = load(WHOLE, PATH, new Map([['age', 'old']]))
    expect(wrong.errors).toMatchObject([{ line: 15, message: '$age: "old" is no number of days' }])
    const unknown = load(WHOLE, PATH, new Map([['agr', 1]]))
    expect(unknown.errors).toMatchObject([{ line: 1, suggestion: 'did you mean "age"?' }])
  })

  it('may stand in a folder of rules anywhere, with forbid and a list parameter', () => {
    const text = changed('require:\n  reference.pin: [commit, lockfile]', 'forbid:\n  reference.pin: $pins').replace(
      'age: 7',
      'age: 7\n  pins: [tag, none]',
    )
    const { rule, errors } = load(text, '.github/rules/action/pinned.yml')
    expect(errors).toEqual([])
    expect(rule?.verb).toBe('forbid')
    expect(rule?.clause.conditions[0]).toEqual({ fact: 'reference.pin', word: 'in', value: ['tag', 'none'] })
  })
})

const MISTAKES: readonly (readonly [what: string, from: string, to: string, ...expected: string[]])[] = [
  [
    'unknown key',
    'severity: high',
    'severity: high\nseverty: low',
    '5:1 A rule has no key "severty" (did you mean "severity"?)',
  ],
  ['missing key', 'title: Actions are pinned to a commit\n', '', '1:1 The rule has no "title"'],
  [
    'order of keys',
    'severity: high\nconfidence: high',
    'confidence: high\nseverity: high',
    '5:1 "severity" stands too late; the order is id, title, subject, severity, confidence, equivalents, standards, params, when, require, message, why, fix',
  ],
  [
    'path',
    'id: action/pinned',
    'id: action/pined',
    '1:5 The id is "action/pined", and the file\'s path says "action/pinned" (did you mean "action/pinned"?)',
  ],
  [
    'unknown subject',
    'subject: action-reference',
    'subject: action-refrence',
    `3:10 "action-refrence" is no subject; there are ${SUBJECT_KINDS.join(', ')} (did you mean "action-reference"?)`,
  ],
  [
    'unknown severity',
    'severity: high',
    'severity: hihg',
    '4:11 "hihg" is no severity; there are info, low, medium, high, critical (did you mean "high"?)',
  ],
  [
    'unknown confidence',
    'confidence: high',
    'confidence: sure',
    '5:13 "sure" is no confidence; there are low, medium, high',
  ],
  ['text that is a list', 'title: Actions are pinned to a commit', 'title: [a]', '2:8 "title" is not a text'],
  ['empty text', 'title: Actions are pinned to a commit', 'title:', '2:1 "title" is empty'],
  [
    'unknown fact',
    'reference.kind: remote',
    'reference.knid: remote',
    '11:3 There is no fact "reference.knid" (did you mean "reference.kind"?)',
  ],
  [
    'fact of another subject',
    'reference.kind: remote',
    'command.program: cosign',
    '11:3 "command.program" is a fact of command, which never stands above action-reference',
  ],
  [
    'word outside the vocabulary',
    '[commit, lockfile]',
    '[comit, lockfile]',
    '17:19 "comit" is no word of "reference.pin", which are commit, lockfile, tag, branch, none (did you mean "commit"?)',
  ],
  [
    'number for a vocabulary',
    '[commit, lockfile]',
    '[1, lockfile]',
    '17:19 1 is no word of "reference.pin", which are commit, lockfile, tag, branch, none',
  ],
  ['number for a text', 'reference.kind: remote', 'reference: 1', '11:14 "reference" is a text; write 1 in quotes'],
  [
    'text for a boolean',
    'reference.kind: remote',
    'job.signs: "true"',
    '11:15 "true" is no boolean, and "job.signs" answers with one',
  ],
  [
    'text for a number',
    'reference.kind: remote',
    'step.number: one',
    '11:16 "one" is no number, and "step.number" answers with one',
  ],
  ['negative days', '{ atMost: $age }', '{ atMost: -1 }', '15:30 -1 is no number of days'],
  [
    'has on one answer',
    'reference.kind: remote',
    'reference.kind: { has: remote }',
    '11:19 "has" cannot be asked of "reference.kind", which is one of its own words (use is, isNot, in, notIn)',
  ],
  [
    'equality on a list',
    '{ has: [push, release] }',
    'push',
    '12:22 "is" cannot be asked of "workflow.triggers", which is a list of its own words (use has, lacks)',
  ],
  [
    'list on a list',
    '{ has: [push, release] }',
    '[push]',
    '12:22 "in" cannot be asked of "workflow.triggers", which is a list of its own words (use has, lacks)',
  ],
  [
    'order on an unordered vocabulary',
    'reference.kind: remote',
    'reference.kind: { atLeast: local }',
    '11:19 "atLeast" cannot be asked of "reference.kind", which is one of its own words (use is, isNot, in, notIn)',
  ],
  [
    'order on a text',
    'reference.kind: remote',
    'reference: { atMost: b }',
    '11:14 "atMost" cannot be asked of "reference", which is a text (use is, isNot, in, notIn)',
  ],
  [
    'in on a boolean',
    'reference.kind: remote',
    'job.signs: [true]',
    '11:14 "in" cannot be asked of "job.signs", which is true or false (use is, isNot)',
  ],
  [
    'unknown word',
    '{ has: [push, release] }',
    '{ lack: push }',
    '12:24 There is no word "lack" (did you mean "lacks"?)',
  ],
  [
    'foreign word',
    '{ has: [push, release] }',
    '{ matches: push }',
    '12:24 There is no word "matches" (the words are is, isNot, in, notIn, has, lacks, atLeast, atMost)',
  ],
  [
    'two words',
    '{ has: [push, release] }',
    '{ has: push, lacks: release }',
    '12:35 A condition has one word; "has" is already there',
  ],
  ['in with one value', 'reference.kind: remote', 'reference.kind: { in: remote }', '11:25 "in" takes a list'],
  [
    'is with a list',
    'reference.kind: remote',
    'reference.kind: { isNot: [remote] }',
    '11:28 "isNot" takes one value, not a list',
  ],
  ['empty list', '[commit, lockfile]', '[]', '17:18 The list is empty'],
  ['repeated value', '[commit, lockfile]', '[commit, commit]', '17:18 "commit" is listed twice'],
  ['no value', 'reference.kind: remote', 'reference.kind:', '11:3 "reference.kind" has no value to be compared with'],
  [
    'nested list',
    '[commit, lockfile]',
    '[[commit]]',
    '17:19 "reference.pin" is compared with values, not with lists of lists',
  ],
  ['empty condition', 'reference.kind: remote', 'reference.kind: {}', '11:3 The condition is empty'],
  ['empty clause', 'require:\n  reference.pin: [commit, lockfile]', 'require: {}', '16:1 "require" is empty'],
  ['clause without value', 'require:\n  reference.pin: [commit, lockfile]', 'require:', '16:1 "require" is empty'],
  [
    'clause that is a text',
    'require:\n  reference.pin: [commit, lockfile]',
    'require: pinned',
    '16:1 "require" maps facts to what they must answer',
  ],
  ['empty group', '[commit, lockfile]', '[commit, lockfile]\n  all: {}', '18:3 "all" is empty'],
  [
    'two groups',
    '[commit, lockfile]',
    '[commit]\n  all:\n    job.signs: true\n  any:\n    job.token: read',
    '20:3 A clause has one group at most; "all" is already there',
  ],
  [
    'nested groups',
    '[commit, lockfile]',
    '[commit]\n  all:\n    job.signs: true\n    any:\n      job.token: read',
    '20:5 Groups do not nest; "any" stands inside "all"',
  ],
  [
    'both verbs',
    'message:',
    'forbid:\n  job.signs: true\nmessage:',
    '18:1 A rule has one of "require" and "forbid"; this one has both',
  ],
  [
    'neither verb',
    'require:\n  reference.pin: [commit, lockfile]\n',
    '',
    '1:1 The rule says neither what it requires nor what it forbids',
  ],
  [
    'unknown placeholder',
    '{reference.pin} for',
    '{reference.pn} for',
    '18:38 There is no fact "reference.pn" to be shown for action-reference (did you mean "reference.pin"?)',
  ],
  [
    'placeholder of another subject',
    '{reference.pin} for',
    '{command.program} for',
    '18:38 There is no fact "command.program" to be shown for action-reference',
  ],
  ['stray brace', '{{so}}', '{so', '18:71 A brace alone means nothing; write it twice'],
  ['unknown parameter', '$age }', '$aeg }', '15:30 The rule has no parameter "aeg" (did you mean "age"?)'],
  [
    'unknown parameter in the message',
    '{$age}',
    '{$ages}',
    '18:58 The rule has no parameter "ages" (did you mean "age"?)',
  ],
  ['unused parameter', 'age: 7', 'age: 7\n  days: 1', '10:3 The parameter "days" is not used'],
  ['parameter of a wrong type', 'age: 7', 'age: week', '15:30 $age: "week" is no number of days'],
  [
    'parameter that is a mapping',
    'age: 7',
    'age: { a: 1 }',
    '9:8 The default of "age" is neither a value nor a list of values',
    '15:30 The rule has no parameter "age"',
    '18:58 The rule has no parameter "age"',
  ],
  [
    'name of a parameter',
    'age: 7',
    'age: 7\n  Days: 1',
    '10:3 "Days" is no name of a parameter; one looks like "max-age"',
    '10:3 The parameter "Days" is not used',
  ],
  [
    'unknown standard',
    'OSPS-BR-05.01',
    'OSPS-BR-5.01',
    '7:13 "OSPS-BR-5.01" is in none of the shipped standards (did you mean "OSPS-BR-05.01"?)',
  ],
  ['malformed weakness', 'CWE-829', 'CWE-0829', '7:43 "CWE-0829" is in none of the shipped standards'],
  ['repeated standard', 'CWE-829', 'OSPS-BR-05.01', '7:43 "OSPS-BR-05.01" is listed twice'],
  [
    'malformed equivalent',
    'zizmor/unpinned-uses',
    'unpinned-uses',
    '6:15 "unpinned-uses" does not name a check; write it as zizmor/unpinned-uses',
  ],
  [
    'unknown tool',
    'zizmor/unpinned-uses',
    'zizmr/unpinned-uses',
    '6:15 The tool "zizmr" is not known here (did you mean "zizmor"?)',
  ],
  [
    'standards that are no list',
    '[OSPS-BR-05.01, CIS-SSC-3.1.7, CWE-829]',
    'CWE-829',
    '7:12 "standards" is a list of ids',
  ],
  [
    'full stop in the title',
    'to a commit\n',
    'to a commit.\n',
    '2:8 The title ends with a full stop; titles have none',
  ],
  ['title in small letters', 'title: Actions', 'title: actions', '2:8 The title begins with a small letter'],
  ['demand in the message', 'is pinned by', 'must be pinned by', '18:25 A message says what is, not what it should be'],
  [
    'prose without a full stop',
    'fix: Write the commit.',
    'fix: Write the commit',
    '21:6 "fix" does not end with a full stop; it is read as sentences',
  ],
]

describe('every mistake is told with its line and column', () => {
  it.each(MISTAKES)('%s', (_what, from, to, ...expected) => {
    expect(errorsOf(changed(from, to))).toEqual(expected)
  })

  it('in the ids that are no properties', () => {
    const text = changed('id: action/pinned', 'id: action/no-tags')
    expect(load(text, 'rules/action/no-tags.yml').errors.map(({ message }) => message)).toEqual([
      'The id names the property that holds, so it does without "no"',
    ])
    expect(load(changed('id: action/pinned', 'id: Pinned'), 'rules/Pinned.yml').errors).toHaveLength(1)
  })

  it('all at once, in the order of the file', () => {
    const text = WHOLE.replace('severity: high', 'severity: hgih')
      .replace('remote', 'remot')
      .replace('CWE-829', 'CVE-829')
    const { rule, errors } = load(text)
    expect(rule).toBeUndefined()
    expect(errors.map(({ line }) => line)).toEqual([4, 7, 11])
  })

  it('also where the YAML itself is broken, or holds something else', () => {
    expect(load('id: a\ntitle: "open\n').errors).toMatchObject([{ path: PATH, line: expect.any(Number) }])
    expect(load('id: action/pinned\nid: action/pinned\n').errors.map(({ line }) => line)).toContain(2)
    expect(errorsOf('- a\n')).toEqual(['1:1 The file holds no rule'])
    expect(errorsOf('')).toEqual(['1:1 The file holds no rule'])
  })

  it('and names of prototypes are words like any other', () => {
    for (const key of ['__proto__', 'constructor', 'toString'])
      expect(errorsOf(changed('reference.kind: remote', `${key}: remote`))).toEqual([`11:3 There is no fact "${key}"`])
    expect(errorsOf(changed('age: 7', 'age: 7\n  __proto__: 7'))).toContain(
      '10:3 "__proto__" is no name of a parameter; one looks like "max-age"',
    )
  })
})

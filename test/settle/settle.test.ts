import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../src/documents/yaml.ts'
import type { Document } from '../../src/model/document.ts'
import type { Finding, Violation } from '../../src/model/finding.ts'
import type { Rule } from '../../src/model/rule.ts'
import { readWaivers } from '../../src/settle/read-waivers.ts'
import { settle } from '../../src/settle/settle.ts'

const TODAY = '2026-06-15'

const RULES = [rule('action/pinned', 'zizmor/unpinned-uses'), rule('job/timeout'), rule('command/pinned')]

function rule(id: string, ...equivalents: string[]): Rule {
  const clause = { conditions: [] }
  return {
    id,
    title: id,
    subject: 'step',
    severity: 'high',
    confidence: 'high',
    equivalents,
    standards: [],
    verb: 'require',
    clause,
    message: id,
    why: '',
    fix: '',
  }
}

function yaml(text: string, path = '.github/workflows/ci.yml'): Document {
  return parseYaml({ path, text })
}

function finding(document: Document, id: string, pointer: string, policy?: string): Finding {
  const asked = RULES.find(each => each.id === id) ?? rule(id)
  return {
    rule: asked,
    severity: 'high',
    outcome: 'fail',
    message: id,
    location: { path: document.source.path, region: document.locate(pointer) },
    related: [],
    violations: policy === undefined ? [] : [violation(policy)],
    fingerprint: '',
    verdict: undefined,
    subject: { kind: 'step', pointer },
    suppressedBy: undefined,
  }
}

function violation(policy: string): Violation {
  return { policy: { id: policy }, control: { id: 'X' }, triage: undefined } as Violation
}

function settled(document: Document, findings: readonly Finding[], asked = RULES) {
  return settle(findings, { documents: [document], waivers: [], asked, known: RULES, today: TODAY })
}

describe('ignores', () => {
  const STEP = '/jobs/build/steps/0'
  it.each([
    ['behind the value', '      - uses: a/b@v1 # runproof-ignore[action/pinned]: why', `${STEP}/uses`, true],
    ['above the value', '      # runproof-ignore[action/pinned]: why\n      - uses: a/b@v1', `${STEP}/uses`, true],
    [
      'above the step',
      '      # runproof-ignore[action/pinned]: why\n      - name: x\n        uses: a/b@v1',
      STEP,
      true,
    ],
    [
      'above the step, for a value of it',
      '      # runproof-ignore[action/pinned]: why\n      - name: x\n        uses: a/b@v1',
      `${STEP}/uses`,
      false,
    ],
    [
      'on the first line of a script',
      '      - run: | # runproof-ignore[action/pinned]: why\n          one\n          two',
      `${STEP}/run`,
      true,
    ],
    [
      'under another name of the rule',
      '      - uses: a/b@v1 # runproof-ignore[zizmor/unpinned-uses]: why',
      `${STEP}/uses`,
      true,
    ],
    ['for another rule', '      - uses: a/b@v1 # runproof-ignore[job/timeout]: why', `${STEP}/uses`, false],
    [
      'that has expired',
      '      - uses: a/b@v1 # runproof-ignore[action/pinned]: why (until 2026-06-14)',
      `${STEP}/uses`,
      false,
    ],
    [
      'that holds to the day',
      '      - uses: a/b@v1 # runproof-ignore[action/pinned]: why (until 2026-06-15)',
      `${STEP}/uses`,
      true,
    ],
    ['for the file', '      - uses: a/b@v1\n# runproof-ignore-file[action/pinned]: why', `${STEP}/uses`, true],
    [
      'for zizmor, within the step',
      '      - name: x # zizmor: ignore[unpinned-uses]\n        uses: a/b@v1',
      STEP,
      true,
    ],
    [
      'for zizmor, on another step',
      '      - uses: a/b@v1\n      - uses: c/d@v1 # zizmor: ignore[unpinned-uses]',
      STEP,
      false,
    ],
    ['for zizmor, of another check', '      - uses: a/b@v1 # zizmor: ignore[artipacked]', STEP, false],
  ])('%s: %s', (_, steps, pointer, suppressed) => {
    const document = yaml(`on: push\njobs:\n  build:\n    steps:\n${steps}\n`)
    const [result] = settled(document, [finding(document, 'action/pinned', pointer)]).findings
    expect(result?.suppressedBy !== undefined).toBe(suppressed)
  })

  it('speak of a job from above its name', () => {
    const document = yaml('jobs:\n  # runproof-ignore[job/timeout]: why\n  build:\n    runs-on: x\n')
    const [result] = settled(document, [finding(document, 'job/timeout', '/jobs/build')]).findings
    expect(result?.suppressedBy).toMatchObject({ kind: 'ignore', id: 'job/timeout', justification: 'why' })
  })

  it('leave other findings, and their order, as they are', () => {
    const document = yaml('a: 1\nb: 2 # runproof-ignore[action/pinned]: why\nc: 3\n')
    const findings = ['/a', '/b', '/c'].map(pointer => finding(document, 'action/pinned', pointer))
    const result = settled(document, findings).findings
    expect(result.map(each => each.suppressedBy !== undefined)).toEqual([false, true, false])
    expect(result[0]).toBe(findings[0])
  })
})

describe('ignores that are wrong', () => {
  it.each([
    [
      'unused',
      'a: 1 # runproof-ignore[action/pinned]: why\n',
      [['used', /`action\/pinned`, which reports nothing here/]],
    ],
    ['unknown', 'a: 1 # runproof-ignore[action/pined]: why\n', [['known', /did you mean "action\/pinned"/]]],
    ['unknown by far', 'a: 1 # runproof-ignore[nonsense]: why\n', [['known', /`nonsense`, which is no rule$/]]],
    ['expired', 'a: 1 # runproof-ignore[action/pinned]: why (until 2026-01-01)\n', [['current', /until 2026-01-01/]]],
    ['malformed', 'a: 1 # runproof-ignore[action/pinned]\n', [['well-formed', /no reason/]]],
    ['of a rule that was not asked', 'a: 1 # runproof-ignore[command/pinned]: why\n', []],
    ['unused, but of another tool', 'a: 1 # zizmor: ignore[nonsense]\n', []],
    ['half used', 'b: 1 # runproof-ignore[action/pinned, job/timeout]: why\n', [['used', /job\/timeout/]]],
  ])('%s', (_, text, expected) => {
    const document = yaml(text)
    const findings = text.startsWith('b') ? [finding(document, 'action/pinned', '/b')] : []
    const { problems } = settled(document, findings, RULES.slice(0, 2))
    expect(problems.map(({ kind }) => kind)).toEqual(expected.map(([kind]) => kind))
    for (const [index, [, message]] of expected.entries()) expect(problems[index]?.message).toMatch(message as RegExp)
  })

  it('does not blame one of two that mean the same', () => {
    const document = yaml('# runproof-ignore-file[action/pinned]: why\na: 1 # runproof-ignore[action/pinned]: why\n')
    expect(settled(document, [finding(document, 'action/pinned', '/a')]).problems).toEqual([])
  })
})

const WAIVER = {
  id: 'W1',
  type: 'signing',
  scope: '.github/workflows/ci.yml',
  justification: 'why',
  approver: 'security-lead',
  created: '2026-06-01',
  expires: '2026-08-30',
}

function waivers(...entries: object[]) {
  return readWaivers(yaml(JSON.stringify({ waivers: entries }), '.github/security-waivers.yml'), TODAY)
}

describe('waivers', () => {
  const document = yaml('a: 1\n')
  it.each([
    ['a file, for the policy of its type', {}, 'action/pinned', 'release-signing', true],
    ['a file, not for another policy', {}, 'action/pinned', 'workflow-hardening', false],
    ['a policy by its id', { type: 'workflow-hardening' }, 'action/pinned', 'workflow-hardening', true],
    ['a folder', { scope: '.github' }, 'action/pinned', 'release-signing', true],
    ['another file', { scope: 'release.yml' }, 'action/pinned', 'release-signing', false],
    ['a rule', { scope: 'action/pinned' }, 'action/pinned', undefined, true],
    ['a rule under another name', { scope: ['zizmor/unpinned-uses'] }, 'action/pinned', undefined, true],
    ['a rule in a file', { scope: ['action/pinned', 'docs'] }, 'action/pinned', undefined, false],
    ['another rule', { scope: 'job/timeout' }, 'action/pinned', 'release-signing', false],
    ['an unknown type', { type: 'constructor' }, 'action/pinned', 'release-signing', false],
  ])('cover %s', (_, change, id, policy, suppressed) => {
    const { valid } = waivers({ ...WAIVER, ...change })
    const result = settle([finding(document, id, '/a', policy)], {
      documents: [document],
      waivers: valid,
      asked: RULES,
      known: RULES,
      today: TODAY,
    })
    expect(result.findings[0]?.suppressedBy?.id).toBe(suppressed ? 'W1' : undefined)
  })

  it.each([
    ['expired', { created: '2026-03-01', expires: '2026-05-01' }, /expired on 2026-05-01/],
    ['too long', { created: '2026-06-01', expires: '2026-08-31' }, /longer than 90 days/],
    ['not begun', { created: '2026-06-16' }, /begins on 2026-06-16/],
    ['backwards', { created: '2026-06-10', expires: '2026-06-01' }, /ends before it begins/],
    ['without approver', { approver: '' }, /has no approver/],
    ['without anything', { type: null, scope: [], justification: undefined }, /has no type, scope, justification/],
    ['with a date in words', { expires: 'next month' }, /not written YYYY-MM-DD/],
  ])('%s are rejected', (_, change, message) => {
    const { valid, rejected } = waivers({ ...WAIVER, ...change })
    expect(valid).toEqual([])
    expect(rejected).toMatchObject([
      { message: expect.stringMatching(message), path: '.github/security-waivers.yml', line: 1 },
    ])
  })

  it.each(['waivers:\n', 'waivers: []\n', 'waivers: [a, 3]\n', '- a\n', '', 'allowed_failures: { signing: }\n'])(
    'none in %j',
    text => {
      expect(readWaivers(yaml(text), TODAY).valid).toEqual([])
    },
  )

  it('accept dates with and without quotes', () => {
    const text = `waivers:\n  - id: W1\n    type: signing\n    scope: a\n    justification: b\n    approver: c\n    created: 2026-06-01\n    expires: "2026-06-30"\n`
    expect(readWaivers(yaml(text), TODAY).valid).toMatchObject([
      { id: 'W1', until: '2026-06-30', region: { startLine: 2 } },
    ])
  })
})

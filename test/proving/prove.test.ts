import { describe, expect, it } from 'vitest'
import { loadRule } from '../../src/catalog/rule.ts'
import type { Rule } from '../../src/model/rule.ts'
import { vocabulary } from '../../src/pipeline/catalogue.ts'
import { checker } from '../../src/pipeline/checker.ts'
import { mutants } from '../../src/proving/mutants.ts'
import { orphans, proveRule } from '../../src/proving/proof.ts'
import { readFixtures } from '../../src/proving/read-fixtures.ts'

const RULE = `id: team/pinned
title: Actions are pinned
subject: action-reference
severity: high
confidence: high
when:
  reference.kind: remote
require:
  reference.pin: [commit, lockfile]
message: "\`{reference}\` is held by a {reference.pin}"
why: Tags move.
fix: Write the commit.
`

function ruleOf(text: string): Rule {
  const { rule, errors } = loadRule({ path: 'rules/team/pinned.yml', text }, vocabulary)
  expect(errors).toEqual([])
  return rule!
}

function workflow(...steps: readonly string[]): string {
  const lines = steps.map(step => `      - ${step}`)
  return ['on: push', 'jobs:', '  build:', '    runs-on: ubuntu-latest', '    steps:', ...lines, ''].join('\n')
}

function proofOf(files: Readonly<Record<string, string>>, text = RULE) {
  const { fixtures, mistakes } = readFixtures(new Map(Object.entries(files)))
  expect(mistakes).toEqual([])
  return proveRule(ruleOf(text), fixtures, checker, vocabulary)
}

const COMMIT = 'a'.repeat(40)
const MARK = '# expect: team/pinned'

describe('a proof', () => {
  it('finds nothing where marks and findings agree', async () => {
    const proof = await proofOf({
      'team/pinned/bad.workflow.yml': workflow(
        `uses: a/b@v1 ${MARK} \`a/b@v1\` is held by a tag`,
        'uses: ./here',
        `uses: a/b@${COMMIT}`,
      ),
      'team/pinned/good.workflow.yml': workflow(`uses: a/b@${COMMIT}`),
    })
    expect(proof.missing).toEqual([])
    expect(proof.results.flatMap(({ failures }) => failures)).toEqual([])
  })

  it('tells what was expected, what was not, and where', async () => {
    const { results, survivors } = await proofOf({
      'team/pinned/bad-a.workflow.yml': workflow(
        `uses: a/b@v1 ${MARK} branch`,
        `uses: a/b@${COMMIT} ${MARK}`,
        'uses: c/d@v2',
      ),
      'team/pinned/good.workflow.yml': workflow('uses: ./here'),
    })
    expect(
      results.flatMap(({ failures }) => failures.map(({ path, line, message }) => `${path}:${line} ${message}`)),
    ).toEqual([
      'team/pinned/bad-a.workflow.yml:6 Expected team/pinned with "branch" on line 6, got "`a/b@v1` is held by a tag"',
      'team/pinned/bad-a.workflow.yml:7 Expected team/pinned on line 7, got nothing',
      'team/pinned/bad-a.workflow.yml:6 Unexpected team/pinned on line 6: `a/b@v1` is held by a tag',
      'team/pinned/bad-a.workflow.yml:8 Unexpected team/pinned on line 8: `c/d@v2` is held by a tag',
    ])
    expect(survivors).toEqual([])
  })

  it('counts: a line with two findings has two marks', async () => {
    const line = `{ run: cosign sign-blob a && cosign sign-blob b } # expect: team/pinned`
    const text = RULE.replace('action-reference', 'command')
      .replace('reference.kind: remote', 'cosign.signs: keyless')
      .replace('reference.pin: [commit, lockfile]', 'cosign.outputs: { has: bundle }')
      .replace(/message:.*/, 'message: No bundle')
    const good = { 'team/pinned/good.workflow.yml': workflow('run: cosign sign-blob a --bundle b') }
    const once = await proofOf({ 'team/pinned/bad.workflow.yml': workflow(line), ...good }, text)
    expect(once.results.flatMap(({ failures }) => failures)).toHaveLength(1)
    const twice = await proofOf({ 'team/pinned/bad.workflow.yml': workflow(`${line}, team/pinned`), ...good }, text)
    expect(twice.results.flatMap(({ failures }) => failures)).toEqual([])
  })

  it('asks for a good and a bad fixture', async () => {
    const { missing } = await proofOf({ 'team/pinned/good.workflow.yml': workflow('uses: ./here') })
    expect(missing).toEqual(['bad'])
  })

  it('tells fixtures of no rule', () => {
    const { fixtures } = readFixtures(new Map([['team/pined/good.workflow.yml', 'on: push\n']]))
    expect(orphans(fixtures, [ruleOf(RULE)])).toMatchObject([{ message: 'There is no rule "team/pined"' }])
  })
})

describe('mutants', () => {
  it('are every change that the rule leaves room for', () => {
    const text = RULE.replace(
      'reference.kind: remote',
      'reference.kind: remote\n  any:\n    workflow.triggers: { has: [push, release] }\n    reference.major: { atLeast: 1 }',
    )
    expect(mutants(ruleOf(text), vocabulary, { messages: true }).map(({ change }) => change)).toEqual([
      'with isNot for is of reference.kind in when',
      'without reference.kind in when',
      'with lacks for has of workflow.triggers in when',
      'without push of workflow.triggers in when',
      'without release of workflow.triggers in when',
      'without workflow.triggers in when',
      'with atMost for atLeast of reference.major in when',
      'with reference.major atLeast 0 in when',
      'with reference.major atLeast 2 in when',
      'without reference.major in when',
      'without any in when',
      'with all for any in when',
      'with notIn for in of reference.pin in require',
      'without commit of reference.pin in require',
      'without lockfile of reference.pin in require',
      'without when',
      'with require and forbid swapped',
      'without {reference} in the message',
      'without {reference.pin} in the message',
    ])
  })

  it('survive where no fixture notices them', async () => {
    const { survivors } = await proofOf({
      'team/pinned/bad.workflow.yml': workflow(`uses: a/b@v1 ${MARK} held by a tag`),
      'team/pinned/good.workflow.yml': workflow(`uses: a/b@${COMMIT}`),
    })
    const changes = survivors.map(({ change }) => change)
    expect(changes).toContain('without lockfile of reference.pin in require')
    expect(changes).toContain('without {reference} in the message')
    expect(changes).not.toContain('without commit of reference.pin in require')
    expect(changes).not.toContain('without {reference.pin} in the message')
  })
})

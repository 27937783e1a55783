import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FakeGitHub, fakeGitHub, json } from '../sources/github/server.ts'
import { temporaryTree } from '../sources/hostile-tree.ts'
import { runIn } from './surroundings.ts'

const COMMIT = '1'.repeat(40)
const OTHER = '2'.repeat(40)
const TOKEN = ['not', 'a', 'token'].join('-')
const WORKFLOW = `on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: example/build@${COMMIT} # v1.0.0
      - uses: Example/Build/folder@${COMMIT} # v1.0.0
      - uses: example/silent@${COMMIT} # v1.0.0
`

let github: FakeGitHub
beforeEach(async () => {
  github = await fakeGitHub()
  github.on.set('/repos/example/build', json({ archived: true, default_branch: 'main' }))
  github.on.set('/repos/example/build/tags', json([{ name: 'v1.0.0', commit: { sha: OTHER } }]))
  github.on.set('/repos/example/build/branches', json([]))
  github.on.set('/advisories', json([]))
})
afterEach(() => github.close())

function check(...options: readonly string[]) {
  const root = temporaryTree({ '.git/HEAD': '', '.github/workflows/ci.yml': WORKFLOW })
  const environment = { GITHUB_API_URL: github.base, GITHUB_TOKEN: TOKEN, XDG_CACHE_HOME: join(root, 'cache') }
  return { root, environment, ran: runIn(root, ['check', '-f', 'json', ...options], { environment }) }
}

function rulesIn(report: string): readonly string[] {
  const { findings } = JSON.parse(report) as { findings: { rule: string; outcome: string }[] }
  return findings.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule)
}

describe('check --online', () => {
  it('says what only GitHub knows, asks each thing once, and never tells the token', async () => {
    const { code, out, err } = await check('--online').ran
    const expected = ['action/commit-belongs', 'action/maintained', 'action/version-comment-true']
    expect(rulesIn(out).toSorted()).toEqual(expected.flatMap(each => [each, each]))
    expect(err).toBe('runproof: Not all is known of 1 of 2 repositories: GitHub shows us no such repository\n')
    expect([code, new Set(github.asked).size]).toEqual([1, github.asked.length])
    expect(new Set(github.authorizations)).toEqual(new Set([`Bearer ${TOKEN}`]))
    expect(out + err).not.toContain(TOKEN)
  })

  it('goes on where nothing is answered', async () => {
    for (const name of ['build', 'silent']) github.on.set(`/repos/example/${name}`, json({}, { status: 401 }))
    const { code, out, err } = await check('--online').ran
    expect([code, rulesIn(out)]).toEqual([0, []])
    expect(err).toContain('2 of 2 repositories: GitHub did not answer (401: the token is not accepted)')
  })

  it('gives the same report from its cache', async () => {
    const { root, environment, ran } = check('--online')
    const first = await ran
    expect(existsSync(join(root, 'cache/runproof/github'))).toBe(true)
    expect(await runIn(root, ['check', '-f', 'json', '--online'], { environment })).toEqual(first)
  })

  it('keeps nothing with --no-cache', async () => {
    const { root, ran } = check('--online', '--no-cache')
    await ran
    expect(existsSync(join(root, 'cache'))).toBe(false)
  })

  it('refuses to send a token in the clear', async () => {
    const environment = { GITHUB_API_URL: 'http://forge.example', GITHUB_TOKEN: TOKEN }
    const { code, err } = await runIn(temporaryTree({ '.git/HEAD': '' }), ['check', '--online'], { environment })
    expect([code, err.includes('GITHUB_API_URL'), err.includes(TOKEN)]).toEqual([2, true, false])
  })
})

it('asks nobody without --online, and leaves out what only GitHub knows', async () => {
  const { code, out, err } = await check().ran
  expect([code, err, rulesIn(out), github.asked]).toEqual([0, '', [], []])
})

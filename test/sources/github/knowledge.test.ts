import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Unknown } from '../../../src/model/fact.ts'
import type { Question, RemoteRepository, Topic } from '../../../src/model/online.ts'
import { gitHubClient } from '../../../src/sources/github/client.ts'
import { gitHubKnowledge } from '../../../src/sources/github/knowledge.ts'
import { LIMITS } from '../../../src/sources/github/limits.ts'
import { type FakeGitHub, fakeGitHub, type Handler, json } from './server.ts'

const [TAGGED, MERGED, LOOSE, MAIN] = ['1', '2', '3', 'a'].map(digit => digit.repeat(40)) as [
  string,
  string,
  string,
  string,
]
const REPOSITORY = '/repos/example/build'
const ALL: ReadonlySet<Topic> = new Set<Topic>(['archived', 'refs', 'commits', 'tags', 'advisories'])

let github: FakeGitHub
beforeEach(async () => {
  github = await fakeGitHub()
  github.on.set(REPOSITORY, json({ archived: false, default_branch: 'main' }))
  github.on.set(`${REPOSITORY}/tags`, refs({ v2: MAIN, v1: TAGGED }))
  github.on.set(`${REPOSITORY}/branches`, refs({ next: LOOSE.replace('3', '4'), main: MAIN }))
  for (const commit of [MERGED, LOOSE]) github.on.set(`${REPOSITORY}/git/commits/${commit}`, json({ sha: commit }))
  github.on.set(`${REPOSITORY}/compare/${MAIN}...${MERGED}`, json({ status: 'behind' }))
  github.on.set(`${REPOSITORY}/compare/${MAIN}...${LOOSE}`, json({ status: 'diverged' }))
  github.on.set('/advisories', json([]))
})
afterEach(() => github.close())

function refs(names: Readonly<Record<string, string>>): Handler {
  return json(Object.entries(names).map(([name, sha]) => ({ name, commit: { sha } })))
}

async function learn(question: Partial<Question>, topics = ALL, limits = {}): Promise<RemoteRepository> {
  const client = gitHubClient({ base: github.base, token: undefined }, undefined, {
    ...LIMITS,
    firstPause: 1,
    ...limits,
  })
  const asked = { slug: 'example/build', refs: new Set<string>(), commits: new Set<string>(), ...question }
  const found = (await gitHubKnowledge(client).gather([asked], topics)).get('example/build')
  if (found === undefined) throw new Error('nothing was learned')
  return found
}

const paths = () => github.asked.map(each => each.split('?')[0]?.replace(REPOSITORY, ''))

describe('a commit', () => {
  const where = async (commit: string, limits = {}) =>
    (await learn({ commits: new Set([commit]) }, new Set(['commits']), limits)).commits.get(commit)

  it('belongs where a tag stands on it, which takes no comparison', async () => {
    expect(await where(TAGGED)).toBe(true)
    expect(paths()).toEqual(['', '/tags'])
  })

  it('belongs where the main branch leads to it, which is asked first', async () => {
    expect(await where(MERGED)).toBe(true)
    expect(paths()).toEqual(['', '/tags', `/git/commits/${MERGED}`, '/branches', `/compare/${MAIN}...${MERGED}`])
  })

  it('does not where it is in a fork only', async () => expect(await where(LOOSE)).toBe(false))

  it('does not where it is nowhere', async () => expect(await where('9'.repeat(40))).toBe(false))

  it.each([
    ['a comparison', `${REPOSITORY}/compare/${MAIN}...${LOOSE}`],
    ['the branches', `${REPOSITORY}/branches`],
    ['the tags', `${REPOSITORY}/tags`],
    ['the commit', `${REPOSITORY}/git/commits/${LOOSE}`],
    ['the repository', REPOSITORY],
  ])('is unknown where GitHub fails on %s', async (_name, path) => {
    github.on.set(path, json({}, { status: 500 }))
    expect(await where(LOOSE)).toEqual(new Unknown('GitHub did not answer (server error)'))
  })

  it('is unknown where not all branches were read', async () => {
    const link = `<${github.base}${REPOSITORY}/branches?page=2>; rel="next"`
    github.on.set(`${REPOSITORY}/branches`, json([], { headers: { link } }))
    expect(await where(LOOSE, { pages: 1 })).toBeInstanceOf(Unknown)
  })
})

describe('a ref', () => {
  it.each([
    ['both', ['heads', 'tags']],
    ['tag', ['tags']],
    ['branch', ['heads']],
    ['neither', []],
  ])('is %s', async (kind, stands) => {
    for (const each of stands) github.on.set(`${REPOSITORY}/git/ref/${each}%2Fa%2Fb`, json({ ref: `refs/${each}/a/b` }))
    expect((await learn({ refs: new Set(['a/b']) }, new Set(['refs']))).refs.get('a/b')).toBe(kind)
  })

  it('is not one that begins like it', async () => {
    github.on.set(`${REPOSITORY}/git/ref/tags%2Fv1`, json([{ ref: 'refs/tags/v1.0' }]))
    expect((await learn({ refs: new Set(['v1']) })).refs.get('v1')).toBe('neither')
  })

  it('is unknown where only one half is known', async () => {
    github.on.set(`${REPOSITORY}/git/ref/heads%2Fv1`, json({}, { status: 403 }))
    const reason = 'GitHub did not answer (403: access is forbidden)'
    expect((await learn({ refs: new Set(['v1']) })).refs.get('v1')).toEqual(new Unknown(reason))
  })
})

describe('a repository', () => {
  it('is asked for nothing that nobody wants to know', async () => {
    const question = { refs: new Set(['v1']), commits: new Set([TAGGED]) }
    await learn(question, new Set<Topic>(['archived']))
    expect(paths()).toEqual([''])
  })

  it('has tags', async () => {
    const { tags } = await learn({})
    expect(tags).toEqual({
      commits: new Map([
        ['v2', MAIN],
        ['v1', TAGGED],
      ]),
      complete: true,
    })
  })

  it.each([true, false])('is archived: %s', async archived => {
    github.on.set(REPOSITORY, json({ archived }))
    expect((await learn({})).archived).toBe(archived)
  })

  it.each([{}, [], null, 'text', { archived: 'yes' }, { archived: null }])('that answers %j is unknown', async data => {
    github.on.set(REPOSITORY, json(data))
    expect((await learn({})).archived).toBeInstanceOf(Unknown)
  })

  it('that we are not shown is unknown in all', async () => {
    github.on.delete(REPOSITORY)
    const learned = await learn({ refs: new Set(['v1']), commits: new Set([MERGED]) })
    const why = new Unknown('GitHub shows us no such repository')
    expect([learned.archived, learned.tags, learned.advisories]).toEqual([why, why, why])
    expect([learned.refs.get('v1'), learned.commits.get(MERGED)]).toEqual([why, why])
  })

  it('is asked about once, and others besides it', async () => {
    const client = gitHubClient({ base: github.base, token: undefined }, undefined)
    const slugs = Array.from({ length: 40 }, (_, index) => `example/r${index}`)
    for (const slug of slugs) github.on.set(`/repos/${slug}`, json({ archived: true }))
    const questions = slugs.map(slug => ({ slug, refs: new Set<string>(), commits: new Set<string>() }))
    const known = await gitHubKnowledge(client).gather(questions, new Set<Topic>(['archived']))
    expect(new Set(known.keys())).toEqual(new Set(slugs))
    expect(github.asked).toHaveLength(slugs.length)
  })
})

describe('advisories', () => {
  const advisory = (over: object, name = 'Example/Build') => ({
    ghsa_id: 'GHSA-1',
    severity: 'high',
    withdrawn_at: null,
    vulnerabilities: [
      { package: { ecosystem: 'actions', name }, vulnerable_version_range: '< 2', first_patched_version: '2.0.0' },
    ],
    ...over,
  })
  const FOUND = { id: 'GHSA-1', severity: 'high', range: '< 2', fixed: '2.0.0' }

  it.each([
    ['are found', [advisory({})], [FOUND]],
    ['are found for an action in a folder', [advisory({}, 'example/build/sub')], [FOUND]],
    ['of other repositories are not', [advisory({}, 'example/builder')], []],
    ['that were withdrawn are not', [advisory({ withdrawn_at: '2026-01-01' })], []],
    ['of no shape are not', [null, 1, {}, advisory({ vulnerabilities: null })], []],
    ['of an odd grade are medium', [advisory({ severity: 'unknown' })], [{ ...FOUND, severity: 'medium' }]],
  ])('%s', async (_name, data, expected) => {
    github.on.set('/advisories', json(data))
    expect((await learn({})).advisories).toEqual(expected)
    expect(github.asked).toContain('/advisories?per_page=100&ecosystem=actions&affects=example%2Fbuild')
  })
})

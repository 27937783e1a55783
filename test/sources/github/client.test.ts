import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answerCache } from '../../../src/sources/github/answer-cache.ts'
import { type GitHubClient, gitHubClient } from '../../../src/sources/github/client.ts'
import { LIMITS, type Limits } from '../../../src/sources/github/limits.ts'
import { type FakeGitHub, fakeGitHub, type Handler, inTurn, json } from './server.ts'

const TOKEN = ['not', 'a', 'token'].join('-')
const QUICK: Limits = {
  ...LIMITS,
  answer: 2000,
  download: 5000,
  idle: 800,
  firstPause: 2,
  longestPause: 1500,
  patience: 3000,
  bytes: 100_000,
  pages: 3,
}
const ROUTE = ['repos', 'o', 'r']
const PATH = '/repos/o/r'

let github: FakeGitHub
let other: FakeGitHub
beforeEach(async () => {
  github = await fakeGitHub()
  other = await fakeGitHub()
})
afterEach(async () => {
  await github.close()
  await other.close()
})

function client(limits: Partial<Limits> = {}, cache?: Parameters<typeof gitHubClient>[1]): GitHubClient {
  return gitHubClient({ base: github.base, token: TOKEN }, cache, { ...QUICK, ...limits })
}

describe('one answer', () => {
  it('is found', async () => {
    github.on.set(PATH, json({ archived: true }))
    expect(await client().one(ROUTE)).toEqual({ kind: 'found', value: { archived: true } })
    expect(github.authorizations).toEqual([`Bearer ${TOKEN}`])
  })

  it.each([
    [404, { kind: 'missing' }],
    [410, { kind: 'missing' }],
    [422, { kind: 'missing' }],
    [401, { kind: 'failed', reason: '401: the token is not accepted' }],
    [403, { kind: 'failed', reason: '403: access is forbidden' }],
    [451, { kind: 'failed', reason: '451: not available for legal reasons' }],
    [418, { kind: 'failed', reason: 'not understood' }],
  ])('of status %i is asked for once', async (status, expected) => {
    github.on.set(PATH, json({}, { status }))
    expect(await client().one(ROUTE)).toEqual(expected)
    expect(github.asked).toHaveLength(1)
  })

  it.each([
    ['500', json({}, { status: 500 })],
    ['503 with an odd date', json({}, { status: 503, headers: { 'retry-after': 'soon' } })],
    ['429', json({}, { status: 429, headers: { 'retry-after': '0' } })],
    ['secondary limit', json({}, { status: 403, headers: { 'retry-after': '0' } })],
    ['used up limit', json({}, { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' } })],
  ])('comes after a %s', async (_name, handler) => {
    github.on.set(PATH, inTurn(handler, handler, json([1])))
    expect(await client().one(ROUTE)).toEqual({ kind: 'found', value: [1] })
    expect(github.asked).toHaveLength(3)
  })

  it('comes after a body that broke off', async () => {
    const broken = (response: ServerResponse) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('{"a":')
      setTimeout(() => response.destroy(), 10)
    }
    github.on.set(PATH, inTurn(broken, json({ a: 1 })))
    expect(await client().one(ROUTE)).toEqual({ kind: 'found', value: { a: 1 } })
    github.on.set('/cut', broken)
    expect(await client({ attempts: 2 }).one(['cut'])).toEqual({ kind: 'failed', reason: 'broken off' })
  })

  it('is given up after all attempts', async () => {
    github.on.set(PATH, json({}, { status: 502 }))
    expect(await client().one(ROUTE)).toEqual({ kind: 'failed', reason: 'server error' })
    expect(github.asked).toHaveLength(QUICK.attempts)
  })

  it('waits for as long as it is told', async () => {
    github.on.set(PATH, inTurn(json({}, { status: 429, headers: { 'retry-after': '1' } }), json({})))
    const start = performance.now()
    expect((await client().one(ROUTE)).kind).toBe('found')
    expect(performance.now() - start).toBeGreaterThan(950)
  })

  it('of no JSON is not understood', async () => {
    github.on.set(PATH, response => response.end('<html>'))
    expect(await client().one(ROUTE)).toEqual({ kind: 'failed', reason: 'not understood' })
  })

  it('that never ends is not read to its end', async () => {
    let sent = 0
    github.on.set(PATH, response => {
      const more = () => {
        if (response.destroyed) return
        sent += 20_000
        response.write('x'.repeat(20_000), () => setTimeout(more, 1))
      }
      more()
    })
    expect(await client().one(ROUTE)).toEqual({ kind: 'failed', reason: 'more bytes than allowed' })
    expect(sent).toBeLessThan(2_000_000)
  })

  it('that does not come, stalls or drips is a time-out', async () => {
    github.on.set('/silent', () => undefined)
    github.on.set('/stalled', response => void response.write('['))
    github.on.set('/drips', response => {
      const timer = setInterval(() => response.write(' '), 100)
      response.on('close', () => clearInterval(timer))
    })
    for (const name of ['silent', 'stalled', 'drips'])
      expect(await client().one([name])).toEqual({ kind: 'failed', reason: 'time-out' })
  })
})

describe('a failure that lasts', () => {
  it.each([
    ['a limit that resets too late', json({}, { status: 429, headers: { 'retry-after': '3600' } }), 'rate limit', 1],
    ['a token that is refused', json({}, { status: 401 }), '401: the token is not accepted', 1],
    ['silence', () => undefined, 'time-out', 3],
  ] as const)('is not asked about again: %s', async (_name, handler, reason, times) => {
    github.on.set(PATH, handler)
    const one = client()
    for (let each = 0; each < 5; each++) expect(await one.one(ROUTE)).toEqual({ kind: 'failed', reason })
    expect(github.asked).toHaveLength(times)
  })

  it('is a server that is not there', async () => {
    const { base } = other
    await other.close()
    const one = gitHubClient({ base, token: undefined }, undefined, { ...QUICK, attempts: 2 })
    expect(await one.one(ROUTE)).toEqual({ kind: 'failed', reason: 'unreachable' })
  })
})

describe('a route', () => {
  it.each([['..'], ['.'], [''], ['\ud800'], ['x'.repeat(501)]])('of %j leads nowhere', async name => {
    expect(await client().one(['repos', name, 'r'])).toEqual({ kind: 'missing' })
    expect(github.asked).toEqual([])
  })

  it('is encoded', async () => {
    await client().one(['repos', 'a/../b', '%2e%2e', 'x?y#z'], { ref: 'a&b=c' })
    expect(github.asked).toEqual(['/repos/a%2F..%2Fb/%252e%252e/x%3Fy%23z?ref=a%26b%3Dc'])
  })
})

describe('a redirect', () => {
  const to = (location: string) => json({}, { status: 302, headers: { location } })

  it('is followed with the token to the same host', async () => {
    github.on.set(PATH, to('/repositories/7'))
    github.on.set('/repositories/7', json({ id: 7 }))
    expect(await client().one(ROUTE)).toEqual({ kind: 'found', value: { id: 7 } })
    expect(github.authorizations).toEqual([`Bearer ${TOKEN}`, `Bearer ${TOKEN}`])
  })

  it('is followed without the token to another host', async () => {
    github.on.set(PATH, to(`${other.base}/store`))
    other.on.set('/store', response => response.end('bytes'))
    const answer = await client().bytes(ROUTE, 10)
    expect(answer.kind === 'found' && Buffer.from(answer.value).toString()).toBe('bytes')
    expect(other.authorizations).toEqual([undefined])
  })

  it.each(['file:///etc/hostname', 'http://192.0.2.1/', 'ftp://x/', 'http://[bad'])(
    'to %s is refused',
    async location => {
      github.on.set(PATH, to(location))
      const reason = 'redirected where it may not lead'
      expect(await client().one(ROUTE)).toEqual({ kind: 'failed', reason })
    },
  )

  it('in a circle ends', async () => {
    github.on.set(PATH, to(PATH))
    expect((await client().one(ROUTE)).kind).toBe('failed')
    expect(github.asked).toHaveLength(QUICK.redirects + 1)
  })
})

describe('a list', () => {
  const page = (items: readonly number[], next?: number) =>
    json(items, {
      headers: next === undefined ? {} : { link: `<${github.base}${PATH}?page=${next}>; rel="next", <x>; rel="last"` },
    })

  it('has all pages', async () => {
    github.on.set(`${PATH}?per_page=100`, page([1], 2))
    github.on.set(`${PATH}?page=2`, page([2, 3]))
    expect(await client().list(ROUTE)).toEqual({ kind: 'found', value: { items: [1, 2, 3], complete: true } })
  })

  it('that never ends is not complete', async () => {
    github.on.set(PATH, page([1], 2))
    expect(await client().list(ROUTE)).toEqual({ kind: 'found', value: { items: [1, 1, 1], complete: false } })
  })

  it('whose second page fails has failed', async () => {
    github.on.set(`${PATH}?per_page=100`, page([1], 2))
    github.on.set(`${PATH}?page=2`, json({}, { status: 500 }))
    expect(await client().list(ROUTE)).toEqual({ kind: 'failed', reason: 'server error' })
  })
})

describe('a stream', () => {
  async function sizeOf(chunks: AsyncIterable<Uint8Array>): Promise<number> {
    let size = 0
    for await (const chunk of chunks) size += chunk.length
    return size
  }

  it('hands on a large file', async () => {
    github.on.set(PATH, response => void response.end(Buffer.alloc(5_000_000)))
    const answer = await client().stream(ROUTE, 6_000_000)
    expect(answer.kind === 'found' && (await sizeOf(answer.value))).toBe(5_000_000)
  })

  it.each<[string, Handler, string]>([
    ['too large', (response: ServerResponse) => void response.end(Buffer.alloc(20)), 'more bytes than allowed'],
    [
      'broken off',
      (response: ServerResponse) => {
        response.writeHead(200, { 'content-length': '9' })
        response.write('abc')
        setTimeout(() => response.destroy(), 20)
      },
      'broken off',
    ],
    ['stalled', (response: ServerResponse) => void response.write('abc'), 'time-out'],
  ])('that is %s throws', async (_name, handler, reason) => {
    github.on.set(PATH, handler)
    const answer = await client().stream(ROUTE, 10)
    if (answer.kind !== 'found') throw new Error('no stream')
    await expect(sizeOf(answer.value)).rejects.toMatchObject({ name: 'Interrupted', reason })
  })
})

describe('the cache', () => {
  let folder: string
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'cache-')), 'runproof', 'github')
  })
  afterEach(() => rmSync(join(folder, '..', '..'), { recursive: true }))

  const tagged: Handler = (response, request) => {
    const same = request.headers['if-none-match'] === '"v1"'
    response.writeHead(same ? 304 : 200, { etag: '"v1"' })
    response.end(same ? undefined : '{"sent":true}')
  }
  const ask = () => client({}, answerCache(folder, 10_000)).one(ROUTE)
  const FOUND = { kind: 'found', value: { sent: true } }

  it('is asked to be confirmed, and is for nobody else', async () => {
    let sent = 0
    github.on.set(PATH, (response, request, seen) => {
      if (request.headers['if-none-match'] === undefined) sent++
      tagged(response, request, seen)
    })
    expect([await ask(), await ask()]).toEqual([FOUND, FOUND])
    expect([github.asked.length, sent]).toEqual([2, 1])
    const [name = ''] = readdirSync(folder)
    expect(name).toMatch(/^[0-9a-f]{64}\.json$/)
    expect([statSync(folder).mode & 0o777, statSync(join(folder, name)).mode & 0o777]).toEqual([0o700, 0o600])
    expect(readFileSync(join(folder, name), 'utf8')).not.toContain(TOKEN)
  })

  it.each([
    ['cut', (text: string) => text.slice(0, 40)],
    ['changed', (text: string) => text.replace('true', 'false')],
    ['empty', () => ''],
    ['null', () => 'null'],
    ['endless', (text: string) => text + ' '.repeat(30_000)],
  ])('is not believed where it is %s', async (_name, change) => {
    github.on.set(PATH, tagged)
    await ask()
    const path = join(folder, readdirSync(folder)[0] ?? '')
    writeFileSync(path, change(readFileSync(path, 'utf8')))
    expect(await ask()).toEqual(FOUND)
  })

  it('is not kept in a folder of others', async () => {
    const loose = mkdtempSync(join(tmpdir(), 'loose-'))
    symlinkSync(loose, `${loose}-link`)
    expect(answerCache(`${loose}-link`, 1000)).toBeUndefined()
    rmSync(`${loose}-link`)
    rmSync(loose, { recursive: true })
  })
})

import { createHash, randomBytes } from 'node:crypto'
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir, userInfo } from 'node:os'
import { join } from 'node:path'
import { parseJson } from './body.ts'

/** An answer that GitHub may confirm instead of sending it again. */
export interface CachedAnswer {
  readonly url: string
  readonly etag: string
  readonly link: string | null
  readonly body: string
}

/** Answers of earlier runs, by URL. What cannot be read, or was changed, is as if it had never been. */
export interface AnswerCache {
  read(url: URL): CachedAnswer | undefined
  write(answer: CachedAnswer): void
}

/** Where a system's caches stand. */
export function cacheFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const { XDG_CACHE_HOME: named } = environment
  return join(named?.startsWith('/') ? named : join(homedir(), '.cache'), 'runproof', 'github')
}

/** A cache in a folder that is nobody else's; undefined where there can be none. A full disk is no reason to fail. */
export function answerCache(folder: string, cap: number): AnswerCache | undefined {
  if (!quietly(() => makePrivate(folder))) return undefined
  quietly(() => thinOut(folder))
  return {
    read(url) {
      const path = join(folder, nameOf(url.href))
      return quietly(() => (statSync(path).size > 2 * cap ? undefined : checked(readFileSync(path), url.href)))
    },
    write(answer) {
      const path = join(folder, nameOf(answer.url))
      const draft = `${path}.${randomBytes(6).toString('hex')}`
      const text = JSON.stringify({ ...answer, digest: digestOf(answer) })
      const written = quietly(() => {
        writeFileSync(draft, text, { mode: 0o600, flag: 'wx' })
        renameSync(draft, path)
        return true
      })
      if (!written) quietly(() => rmSync(draft, { force: true }))
    },
  }
}

/** Answers about private repositories lie there, and what lies there is believed. Windows has no such owners. */
function makePrivate(folder: string): boolean {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const stats = lstatSync(folder)
  const { uid } = userInfo()
  return stats.isDirectory() && (uid < 0 || (stats.uid === uid && (stats.mode & 0o077) === 0))
}

/** Drops the older half where there are too many. */
function thinOut(folder: string): void {
  const names = readdirSync(folder)
  if (names.length <= MOST) return
  const ages = names.map(name => ({ name, age: statSync(join(folder, name)).mtimeMs }))
  ages.sort((one, other) => one.age - other.age)
  for (const { name } of ages.slice(0, names.length / 2)) rmSync(join(folder, name), { force: true })
}

const MOST = 5_000

function checked(bytes: Uint8Array, url: string): CachedAnswer | undefined {
  const written = parseJson(bytes) as Partial<CachedAnswer & { digest: string }> | null | undefined
  if (typeof written?.etag !== 'string' || typeof written.body !== 'string' || written.url !== url) return undefined
  const answer = { url, etag: written.etag, link: written.link ?? null, body: written.body }
  return written.digest === digestOf(answer) ? answer : undefined
}

function digestOf({ url, etag, link, body }: CachedAnswer): string {
  return sha256(JSON.stringify([url, etag, link, body]))
}

function nameOf(url: string): string {
  return `${sha256(url)}.json`
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function quietly<Result>(act: () => Result): Result | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}

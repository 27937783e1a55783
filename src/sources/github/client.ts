import { failed, found, type GitHubAnswer, MISSING } from './answer.ts'
import type { AnswerCache, CachedAnswer } from './answer-cache.ts'
import { parseJson, readBody } from './body.ts'
import type { Deadline } from './deadline.ts'
import type { Endpoint } from './endpoint.ts'
import { type Connection, exchange } from './exchange.ts'
import { LIMITS, type Limits } from './limits.ts'
import { Patience } from './patience.ts'
import { nextPage, type Route, urlOf } from './route.ts'
import { chunksOf } from './stream.ts'

type Query = Readonly<Record<string, string>>

/** A list of several pages. It is not complete where there were more pages than are read. */
export interface Listing {
  readonly items: readonly unknown[]
  readonly complete: boolean
}

/** Asks GitHub's REST API, and changes nothing there. Answers are values; only a stream can throw, while it is read. */
export interface GitHubClient {
  /** One JSON answer, parsed but not understood. */
  one(route: Route, query?: Query): Promise<GitHubAnswer<unknown>>
  /** A list, page after page. */
  list(route: Route, query?: Query): Promise<GitHubAnswer<Listing>>
  /** A small file, as it is stored; at most `cap` bytes. */
  bytes(route: Route, cap: number): Promise<GitHubAnswer<Uint8Array>>
  /** A large file in chunks; at most `cap` bytes. Reading throws an `Interrupted` where it breaks off. */
  stream(route: Route, cap: number): Promise<GitHubAnswer<AsyncIterable<Uint8Array>>>
}

const JSON_TYPE = 'application/vnd.github+json'
const BYTES_TYPE = 'application/octet-stream'

export function gitHubClient(
  endpoint: Endpoint,
  cache: AnswerCache | undefined,
  limits: Limits = LIMITS,
): GitHubClient {
  const connection: Connection = { endpoint, limits, patience: new Patience(limits) }
  return {
    async one(route, query) {
      const url = urlOf(endpoint.base, route, query)
      if (url === undefined) return MISSING
      const page = await readPage(url)
      return page.kind === 'found' ? found(page.value.data) : page
    },

    async list(route, query) {
      const items: unknown[] = []
      let url = urlOf(endpoint.base, route, { per_page: '100', ...query })
      if (url === undefined) return MISSING
      for (let page = 0; page < limits.pages; page++) {
        const answer = await readPage(url)
        if (answer.kind !== 'found') return answer
        const { data, next } = answer.value
        if (!Array.isArray(data)) return failed('not understood')
        items.push(...data)
        if (next === undefined) return found({ items, complete: true })
        url = next
      }
      return found({ items, complete: false })
    },

    async bytes(route, cap) {
      const url = urlOf(endpoint.base, route)
      if (url === undefined) return MISSING
      return exchange({ url, accept: BYTES_TYPE }, limits.answer, connection, (response, deadline) =>
        whole(response, cap, deadline),
      )
    },

    async stream(route, cap) {
      const url = urlOf(endpoint.base, route)
      if (url === undefined) return MISSING
      return exchange({ url, accept: BYTES_TYPE }, limits.download, connection, async (response, deadline) =>
        found(chunksOf(response, cap, deadline)),
      )
    },
  }

  async function readPage(url: URL) {
    const known = cache?.read(url)
    const request = { url, accept: JSON_TYPE, etag: known?.etag }
    return exchange(request, limits.answer, connection, async (response, deadline) => {
      const answer = response.status === 304 ? confirmed(known, deadline) : await fresh(response, url, deadline)
      if (answer.kind !== 'found') return answer
      const data = parseJson(Buffer.from(answer.value.body))
      if (data === undefined) return failed('not understood')
      return found({ data, next: nextPage(answer.value.link, url) })
    })
  }

  async function fresh(response: Response, url: URL, deadline: Deadline): Promise<GitHubAnswer<CachedAnswer>> {
    const bytes = await whole(response, limits.bytes, deadline)
    if (bytes.kind !== 'found') return bytes
    const { headers } = response
    const etag = headers.get('etag') ?? ''
    const answer = { url: url.href, etag, link: headers.get('link'), body: Buffer.from(bytes.value).toString() }
    if (etag !== '' && parseJson(bytes.value) !== undefined) cache?.write(answer)
    return found(answer)
  }
}

function confirmed(known: CachedAnswer | undefined, deadline: Deadline): GitHubAnswer<CachedAnswer> {
  deadline.clear()
  return known === undefined ? failed('not understood') : found(known)
}

async function whole(response: Response, cap: number, deadline: Deadline): Promise<GitHubAnswer<Uint8Array>> {
  const bytes = await readBody(response, cap, deadline)
  deadline.clear()
  return bytes === undefined ? failed('more bytes than allowed') : found(bytes)
}

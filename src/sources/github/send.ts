import type { Failure } from './answer.ts'
import type { Deadline } from './deadline.ts'
import { type Endpoint, isSafe } from './endpoint.ts'

/** One GET, without its token. */
export interface Request {
  readonly url: URL
  readonly accept: string
  readonly etag?: string | undefined
}

const VERSION = '2022-11-28'
const REDIRECTS = new Set([301, 302, 303, 307, 308])

/**
 * Sends one GET and follows its redirects by hand: the token goes to the origin of the endpoint only, and no redirect
 * may lead to an address that is not encrypted. The body of the response is not yet read. Throws what `fetch` throws.
 */
export async function send(
  { url, accept, etag }: Request,
  { base, token }: Endpoint,
  { signal, touch }: Deadline,
  redirects: number,
): Promise<Response | Failure> {
  const { origin } = new URL(base)
  let target = url
  for (let left = redirects; left >= 0; left--) {
    if (!isSafe(target)) return 'redirected where it may not lead'
    const own = target.origin === origin
    const headers = new Headers({ accept, 'user-agent': 'runproof' })
    if (own) headers.set('x-github-api-version', VERSION)
    if (own && token !== undefined) headers.set('authorization', `Bearer ${token}`)
    if (own && etag !== undefined) headers.set('if-none-match', etag)
    const response = await fetch(target, { headers, redirect: 'manual', signal })
    touch()
    const location = response.headers.get('location')
    if (!REDIRECTS.has(response.status) || location === null) return response
    await response.body?.cancel()
    if (!URL.canParse(location, target.href)) return 'redirected where it may not lead'
    target = new URL(location, target)
  }
  return 'redirected where it may not lead'
}

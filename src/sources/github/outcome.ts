import { type Failure, failed, type GitHubAnswer, MISSING } from './answer.ts'

/** Another attempt may do better, after `after` milliseconds where GitHub said how long. */
export interface Postponed {
  readonly kind: 'postponed'
  readonly reason: Failure
  readonly after: number | undefined
}

/** What the status and the headers of a response tell; undefined where its body is the answer. */
export function outcomeOf({ status, headers }: Response): GitHubAnswer<never> | Postponed | undefined {
  if (status === 200 || status === 304) return undefined
  if (status === 429 || (status === 403 && isLimited(headers)))
    return { kind: 'postponed', reason: 'rate limit', after: pauseOf(headers) }
  if (status === 408 || status >= 500) return { kind: 'postponed', reason: 'server error', after: retryAfter(headers) }
  if (status === 401) return failed('401: the token is not accepted')
  if (status === 403) return failed('403: access is forbidden')
  if (status === 451) return failed('451: not available for legal reasons')
  return ABSENT.has(status) ? MISSING : failed('not understood')
}

/** Not there, gone, in an empty repository, or nothing that could exist. */
const ABSENT = new Set([404, 409, 410, 422])

function isLimited(headers: Headers): boolean {
  return headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0'
}

function pauseOf(headers: Headers): number | undefined {
  const asked = retryAfter(headers)
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN)
  if (asked !== undefined || headers.get('x-ratelimit-remaining') !== '0' || !Number.isFinite(reset)) return asked
  return untilTime(reset * 1000, headers)
}

/** Seconds, or a date. */
function retryAfter(headers: Headers): number | undefined {
  const text = headers.get('retry-after')
  if (text === null) return undefined
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  return untilTime(Date.parse(text), headers)
}

/** By the server's own clock, since ours may be wrong; undefined where one of the two times is none. */
function untilTime(time: number, headers: Headers): number | undefined {
  const left = time - Date.parse(headers.get('date') ?? '')
  return Number.isNaN(left) ? undefined : Math.max(0, left)
}

/** What an exception of `fetch`, or of reading a body, means. */
export function failureOf(error: unknown, sent: boolean): Failure {
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'time-out'
  return sent ? 'broken off' : 'unreachable'
}

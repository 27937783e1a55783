/**
 * Why GitHub could not be asked, in words that can stand behind "unknown: ". None of them says anything about what was
 * asked for, so none may become a finding.
 */
export type Failure =
  | '401: the token is not accepted'
  | '403: access is forbidden'
  | '451: not available for legal reasons'
  | 'rate limit'
  | 'more requests than allowed'
  | 'server error'
  | 'time-out'
  | 'unreachable'
  | 'broken off'
  | 'more bytes than allowed'
  | 'redirected where it may not lead'
  | 'not understood'

/** What GitHub answered: the thing, that there is none (or none for us), or that it could not be asked. */
export type GitHubAnswer<Value> =
  | { readonly kind: 'found'; readonly value: Value }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly reason: Failure }

export const MISSING = { kind: 'missing' } as const

export function found<Value>(value: Value): GitHubAnswer<Value> {
  return { kind: 'found', value }
}

export function failed(reason: Failure): { readonly kind: 'failed'; readonly reason: Failure } {
  return { kind: 'failed', reason }
}

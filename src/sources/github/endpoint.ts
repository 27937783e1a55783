/** Which GitHub is asked, and as whom. */
export interface Endpoint {
  /** Without a slash at its end: `https://api.github.com`, or `https://HOST/api/v3` of an Enterprise Server. */
  readonly base: string
  /** Sent to the origin of `base` only, and never printed. */
  readonly token: string | undefined
}

const PUBLIC = 'https://api.github.com'
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** What the environment says: `GITHUB_API_URL`, `GITHUB_TOKEN` or `GH_TOKEN`. A sentence where it cannot be used. */
export function endpointOf(environment: Readonly<Record<string, string | undefined>>): Endpoint | string {
  const written = environment.GITHUB_API_URL || PUBLIC
  const token = (environment.GITHUB_TOKEN || environment.GH_TOKEN)?.trim() || undefined
  if (!URL.canParse(written)) return 'GITHUB_API_URL is no URL'
  const url = new URL(written)
  if (!isSafe(url)) return 'GITHUB_API_URL does not begin with https://, so that a token would be sent in the clear'
  if (url.username !== '' || url.password !== '') return 'GITHUB_API_URL holds a name or a password'
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) return 'The token holds what no token holds, as a space'
  return { base: url.origin + url.pathname.replace(/\/+$/, ''), token }
}

/** Encrypted, or not leaving this machine. */
export function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname))
}

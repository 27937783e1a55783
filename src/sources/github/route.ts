/**
 * The segments of an API path, as `['repos', owner, name, 'releases', 'tags', tag]`, not yet encoded: they come from
 * files that nobody trusts. A URL is something that GitHub itself named.
 */
export type Route = readonly string[] | URL

/** Undefined where a segment can be no name of anything, as `..`, which would lead to another resource. */
export function urlOf(base: string, route: Route, query: Readonly<Record<string, string>> = {}): URL | undefined {
  if (route instanceof URL) return route
  if (!route.every(isName)) return undefined
  const url = new URL(`${base}/${route.map(encodeURIComponent).join('/')}`)
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  return url
}

function isName(segment: string): boolean {
  return (
    segment !== '' && segment !== '.' && segment !== '..' && segment.length <= 500 && !/\p{Surrogate}/u.test(segment)
  )
}

/** The next page that a `Link` header names. */
export function nextPage(link: string | null, from: URL): URL | undefined {
  for (const part of (link ?? '').slice(0, 10_000).split(',')) {
    const [target = '', ...parameters] = part.split(';').map(each => each.trim())
    if (!parameters.includes('rel="next"') || !target.startsWith('<') || !target.endsWith('>')) continue
    const text = target.slice(1, -1)
    return URL.canParse(text, from.href) ? new URL(text, from) : undefined
  }
  return undefined
}

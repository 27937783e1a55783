/**
 * What somebody who may write a scope can do. High: change what others run, read or trust. Low: hardly more than noise.
 * Unknown scopes are taken for medium. From GitHub, "Permissions for the GITHUB_TOKEN", as of 2026-11-24.
 */
const HIGH: ReadonlySet<string> = new Set([
  'actions',
  'attestations',
  'contents',
  'deployments',
  'id-token',
  'issues',
  'packages',
  'pages',
  'pull-requests',
])

const LOW: ReadonlySet<string> = new Set(['models', 'statuses'])

export const POWERS = ['low', 'medium', 'high'] as const

export function powerOf(scope: string): (typeof POWERS)[number] {
  if (HIGH.has(scope)) return 'high'
  return LOW.has(scope) ? 'low' : 'medium'
}

/**
 * Actions that install a tool in whatever version is newest, unless an input names one. By slug, with that input. As of
 * 2026-11-24, from the actions' metadata files.
 */
export const TOOL_INSTALLERS: ReadonlyMap<string, string> = new Map([
  ['aquasecurity/setup-trivy', 'version'],
  ['1password/load-secrets-action', 'version'],
])

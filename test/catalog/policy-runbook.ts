import { loadPolicy, type PolicyOptions } from '../../src/catalog/policy.ts'

/** Rules and controls that the runbooks of these tests may name. */
export const CATALOGUE = {
  rules: new Set(['action/pinned', 'signing/verified', 'signing/identity-anchored']),
  controls: new Set(['WF-01', 'WF-11', 'WF-13', 'REL-01']),
}

/** Loads a runbook from its lines. */
export function load(lines: readonly string[], options?: PolicyOptions) {
  return loadPolicy({ path: 'docs/runbooks/On Call.md', text: lines.join('\n') }, CATALOGUE, options)
}

/** Loads one that must have no errors. */
export async function policyOf(lines: readonly string[], options?: PolicyOptions) {
  const { policy, errors } = await load(lines, options)
  if (policy === undefined || errors.length > 0) throw new Error(JSON.stringify(errors))
  return policy
}

/** Its errors as `line:column message (suggestion)`. */
export async function errorsOf(lines: readonly string[]) {
  const { errors } = await load(lines)
  return errors.map(({ line, column, message, suggestion }) =>
    `${line}:${column} ${message} ${suggestion === undefined ? '' : `(${suggestion})`}`.trim(),
  )
}

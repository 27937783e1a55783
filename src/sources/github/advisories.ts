import type { Unknown } from '../../model/fact.ts'
import type { PublishedAdvisory } from '../../model/online.ts'
import type { GitHubClient } from './client.ts'
import { field, textField } from './fields.ts'
import { unanswered } from './unanswered.ts'

/** Reviewed advisories for an action, in GitHub's order; those that were withdrawn are left out. */
export async function advisoriesOf(
  client: GitHubClient,
  slug: string,
): Promise<readonly PublishedAdvisory[] | Unknown> {
  const answer = await client.list(['advisories'], { ecosystem: 'actions', affects: slug })
  if (answer.kind !== 'found') return unanswered(answer)
  return answer.value.items.flatMap(item => entriesOf(item, slug))
}

function entriesOf(item: unknown, slug: string): readonly PublishedAdvisory[] {
  const id = textField(item, 'ghsa_id')
  const severity = severityOf(textField(item, 'severity'))
  const affected = field(item, 'vulnerabilities')
  if (id === undefined || typeof field(item, 'withdrawn_at') === 'string' || !Array.isArray(affected)) return []
  return affected.flatMap((each: unknown) => {
    const range = textField(each, 'vulnerable_version_range')
    const name = textField(field(each, 'package'), 'name')?.toLowerCase()
    if (range === undefined || name === undefined || !isOf(name, slug)) return []
    return [{ id, severity, range, fixed: textField(each, 'first_patched_version') }]
  })
}

/** The package is the repository, or an action in a folder of it. */
function isOf(name: string, slug: string): boolean {
  return name === slug || name.startsWith(`${slug}/`)
}

function severityOf(text: string | undefined): PublishedAdvisory['severity'] {
  return text === 'low' || text === 'high' || text === 'critical' ? text : 'medium'
}

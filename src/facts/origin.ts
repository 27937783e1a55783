import { ARCHIVED_REPOSITORIES } from '../knowledge/archived-repositories.ts'
import { REPLACEABLE_ACTIONS } from '../knowledge/replaceable-actions.ts'
import { type Fact, fact } from '../model/fact.ts'
import type { ActionReference } from '../model/workflow.ts'
import { lookalikeOf } from '../reading/lookalikes.ts'
import { patternsOf } from '../reading/reference.ts'
import { isArchived } from '../reading/remote.ts'

/** Where an action comes from, as far as names tell. */
export const facts: readonly Fact[] = [
  fact({
    name: 'reference.archived',
    of: 'action-reference',
    about:
      'Whether the owner has archived the repository; from GitHub, or offline from a dated list of well-known ones.',
    type: 'boolean',
    asks: ['archived'],
    read: ({ value }, { online }) => value.slug !== undefined && isArchived(value.slug, ARCHIVED_REPOSITORIES, online),
  }),
  fact({
    name: 'reference.origin',
    of: 'action-reference',
    about: 'Whether owner and name are one slip away from those of a popular action that somebody else owns.',
    type: ['look-alike', 'plain'],
    read: ({ value }) => (value.slug === undefined ? undefined : originOf(value.slug)),
  }),
  fact({
    name: 'reference.resembles',
    of: 'action-reference',
    about: 'The popular action that it looks like.',
    type: 'text',
    read: ({ value }) => (value.slug === undefined ? undefined : lookalikeOf(value.slug)),
  }),
  fact({
    name: 'reference.replaceable',
    of: 'action-reference',
    about: 'How far a program that every hosted runner has does the work of the action.',
    type: ['wholly', 'partly', 'not'],
    read: ({ value }) => (value.kind === 'remote' ? (replacement(value)?.grade ?? 'not') : undefined),
  }),
  fact({
    name: 'reference.replacement',
    of: 'action-reference',
    about: 'The command that does the work of the action.',
    type: 'text',
    read: ({ value }) => replacement(value)?.by,
  }),
  fact({
    name: 'reference.patterns',
    of: 'action-reference',
    about:
      'Every pattern that covers the reference, in lower case but for the ref: `*`, `owner/*`, `owner/name`, `owner/name/*`, `owner/name/path`, each with `@ref` too.',
    type: 'text',
    list: true,
    read: ({ value }) => (value.kind === 'remote' ? patternsOf(value) : undefined),
  }),
]

export function originOf(slug: string): 'look-alike' | 'plain' {
  return lookalikeOf(slug) === undefined ? 'plain' : 'look-alike'
}

function replacement(reference: ActionReference) {
  const { slug, path, reusable } = reference
  return slug === undefined || path !== '' || reusable ? undefined : REPLACEABLE_ACTIONS.get(slug)
}

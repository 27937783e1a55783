import type { MappingShape, Shape } from '../model/shape.ts'
import { boolean, choice, filled, list, naming, nothing, number, oneOf, record, table, text } from './shapes.ts'

/** Activity types by event (GitHub's published schema, `@actions/workflow-parser` 0.3.61). As of 2026-11-24. */
const ACTIVITIES: Readonly<Record<string, string>> = {
  branch_protection_rule: 'created edited deleted',
  check_run: 'completed created rerequested requested_action',
  check_suite: 'completed',
  discussion:
    'created edited deleted transferred pinned unpinned labeled unlabeled locked unlocked category_changed answered unanswered',
  discussion_comment: 'created edited deleted',
  image_version: 'created ready deleted',
  issue_comment: 'created edited deleted',
  issues:
    'opened edited deleted transferred pinned unpinned closed reopened assigned unassigned labeled unlabeled locked unlocked milestoned demilestoned field_added field_removed typed untyped',
  label: 'created edited deleted',
  merge_group: 'checks_requested',
  milestone: 'created closed opened edited deleted',
  project: 'created closed reopened edited deleted',
  project_card: 'created moved converted edited deleted',
  project_column: 'created updated moved deleted',
  pull_request_comment: 'created edited deleted',
  pull_request_review: 'submitted edited dismissed',
  pull_request_review_comment: 'created edited deleted',
  registry_package: 'published updated',
  release: 'published unpublished created edited deleted prereleased released',
  watch: 'started',
  workflow_run: 'requested completed in_progress',
}

const PULL_REQUEST =
  'assigned unassigned labeled unlabeled opened edited closed reopened synchronize converted_to_draft locked unlocked enqueued dequeued milestoned demilestoned ready_for_review review_requested review_request_removed auto_merge_enabled auto_merge_disabled stacked'

const BARE = ['create', 'delete', 'deployment', 'deployment_status', 'fork', 'gollum', 'page_build', 'public', 'status']

const names = choice('names', filled, list(filled))
const types = (words: string) => choice('types', oneOf(words, 'activity'), list(oneOf(words, 'activity')))

function event(name: string, keys: Readonly<Record<string, Shape>>): Shape {
  const pairs = ['branches', 'tags', 'paths'].map(key => [key, `${key}-ignore`] as const)
  return choice(name, nothing, record(name, keys, { exclusive: pairs }))
}

const branches = { branches: names, 'branches-ignore': names }
const paths = { paths: names, 'paths-ignore': names }
const scalar = choice('a default', text, boolean, number)
const schedule = list(record('a schedule', { 'cron!': filled, timezone: text }))

const input = (kinds: string, more: Readonly<Record<string, Shape>> = {}) =>
  record('an input', { description: text, required: boolean, default: scalar, type: oneOf(kinds), ...more })

const dispatch = event('`workflow_dispatch`', {
  inputs: table(
    'the inputs',
    choice('an input', nothing, input('string boolean number environment choice', { options: list(text) })),
  ),
})

const call = event('`workflow_call`', {
  inputs: table(
    'the inputs',
    record('an input', {
      description: text,
      required: boolean,
      default: naming('github inputs vars', scalar),
      'type!': oneOf('string boolean number'),
      deprecationMessage: text,
    }),
  ),
  secrets: table(
    'the secrets',
    choice('a secret', nothing, record('a secret', { description: text, required: boolean })),
  ),
  outputs: table(
    'the outputs',
    record('an output', { description: text, 'value!': naming('github inputs vars jobs', text) }),
  ),
})

const EVENTS: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ...Object.entries(ACTIVITIES).map(([name, words]) => [name, event(`\`${name}\``, { types: types(words) })] as const),
  ...BARE.map(name => [name, choice(name, nothing, record(`\`${name}\``, {}))] as const),
  ['image_version', event('`image_version`', { types: types(ACTIVITIES.image_version ?? ''), names, versions: names })],
  ['merge_group', event('`merge_group`', { types: types(ACTIVITIES.merge_group ?? ''), ...branches })],
  ['pull_request', event('`pull_request`', { types: types(PULL_REQUEST), ...branches, ...paths })],
  ['pull_request_target', event('`pull_request_target`', { types: types(PULL_REQUEST), ...branches, ...paths })],
  ['push', event('`push`', { ...branches, tags: names, 'tags-ignore': names, ...paths })],
  ['repository_dispatch', event('`repository_dispatch`', { types: names })],
  ['schedule', schedule],
  ['workflow_call', call],
  ['workflow_dispatch', dispatch],
  [
    'workflow_run',
    event('`workflow_run`', { types: types(ACTIVITIES.workflow_run ?? ''), workflows: names, ...branches }),
  ],
])

const bare = oneOf([...EVENTS.keys()].join(' '), 'event')

const configured: MappingShape = { ...record('`on`', {}), topic: 'event', keys: EVENTS }

/** What may stand behind `on`. */
export const ON: Shape = choice('`on`', bare, list(bare), configured)

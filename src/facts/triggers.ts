import { type Evidence, type Fact, fact } from '../model/fact.ts'
import type { Subject } from '../model/subject.ts'
import { LIMITS, limitsOf } from '../reading/concurrency.ts'
import { onlyLabels } from '../reading/exposure.ts'

/** What starts a workflow, and what happens where it starts twice. */
export const facts: readonly Fact[] = [
  fact({
    name: 'trigger',
    of: 'trigger',
    about: 'The event that starts the workflow.',
    type: 'text',
    evidence: ({ document, value }) => ({ document, pointer: value.pointer, part: value.part }),
    read: ({ value }) => value.event,
  }),
  fact({
    name: 'workflow.only-labels',
    of: 'workflow',
    about: 'Whether the workflow is one job with one step that sets labels.',
    type: 'boolean',
    read: ({ value }) => onlyLabels(value),
  }),
  fact({
    name: 'workflow.concurrency',
    of: 'workflow',
    about:
      'What the workflow, else each of its jobs, says about two runs at once: `undecided` is a group without more.',
    type: LIMITS,
    list: true,
    evidence: subject => limitPlace(subject),
    read: ({ value }) => limitsOf(value),
  }),
  fact({
    name: 'workflow.named',
    of: 'workflow',
    about: 'Whether the workflow has a name of its own.',
    type: 'boolean',
    evidence: '/name',
    read: ({ value: { data } }) => (data.size === 0 ? undefined : (data.get('name') ?? null) !== null),
  }),
  fact({
    name: 'job.named',
    of: 'job',
    about: 'Whether the job has a name beside its id; it does not apply to a job that calls a workflow.',
    type: 'boolean',
    evidence: ({ document, pointer }) => ({ document, pointer, part: 'key' }),
    read: ({ value: { data, reference } }) =>
      reference === undefined ? (data.get('name') ?? null) !== null : undefined,
  }),
]

function limitPlace({ value, document }: Subject<'workflow'>): Evidence {
  if ((value.data.get('concurrency') ?? null) !== null) return '/concurrency'
  return { document, pointer: '/on', part: 'key' }
}

import { POWERS, powerOf } from '../knowledge/permission-scopes.ts'
import { type Fact, fact } from '../model/fact.ts'
import { nearest } from '../model/subject.ts'
import { isReachable } from '../reading/reachable.ts'
import { needsScope } from '../reading/scope-need.ts'

/** One scope of a `permissions` block. */
export const facts: readonly Fact[] = [
  fact({
    name: 'permission',
    of: 'permission',
    about: 'The scope as written, as `contents`.',
    type: 'text',
    read: ({ value }) => value.scope,
  }),
  fact({
    name: 'permission.access',
    of: 'permission',
    about: 'What the scope is granted for.',
    type: ['none', 'read', 'write', 'other'],
    read: ({ value: { access } }) => (access === 'none' || access === 'read' || access === 'write' ? access : 'other'),
  }),
  fact({
    name: 'permission.holder',
    of: 'permission',
    about: 'Whether the block stands on the workflow or on a job.',
    type: ['workflow', 'job'],
    read: ({ parent }) => (parent?.kind === 'job' ? 'job' : 'workflow'),
  }),
  fact({
    name: 'permission.reachable',
    of: 'permission',
    about: 'Whether the job that the block stands on can run at all; always so for a workflow.',
    type: 'boolean',
    read(subject) {
      const job = nearest(subject, 'job')?.value
      return job === undefined || isReachable(job)
    },
  }),
  fact({
    name: 'permission.power',
    of: 'permission',
    about: 'What somebody could do who may write the scope.',
    type: POWERS,
    ordered: true,
    read: ({ value }) => powerOf(value.scope),
  }),
  fact({
    name: 'permission.needed',
    of: 'permission',
    about: 'Whether some step of the job needs the scope; it does not apply where that cannot be told.',
    type: 'boolean',
    read(subject) {
      const job = subject.parent?.kind === 'job' ? nearest(subject, 'job')?.value : undefined
      return job && needsScope(job, subject.value.scope)
    },
  }),
  fact({
    name: 'permission.explained',
    of: 'permission',
    about: 'Whether a comment behind the scope says what it is for; reading contents needs no explanation.',
    type: 'boolean',
    read: ({ value }) => Boolean(value.comment) || (value.scope === 'contents' && value.access === 'read'),
  }),
]

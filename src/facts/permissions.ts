import { type Fact, fact, Unknown } from '../model/fact.ts'

import type { Permissions } from '../model/workflow.ts'
import {
  effectiveAccess,
  effectivePermissions,
  HEIRS,
  heirsOf,
  isCallableOnly,
  writeScopes,
} from '../reading/permissions.ts'

const BLOCK = ['declared', 'inherited', 'missing'] as const

/** What the workflow's token may do, by GitHub's rules (actions/runner, `src/Sdk/WorkflowParser`). */
export const facts: readonly Fact[] = [
  fact({
    name: 'job.permissions',
    of: 'job',
    about: 'Whether the job has a block of its own, takes the one of the workflow, or has none.',
    type: BLOCK,
    evidence: '/permissions',
    read: ({ value }) => (value.permissions ? 'declared' : value.workflow.permissions ? 'inherited' : 'missing'),
  }),
  fact({
    name: 'job.permissions-shape',
    of: 'job',
    about: 'How the block of the job is written; it does not apply where the job has none.',
    type: ['read-all', 'write-all', 'scopes', 'none', 'expression', 'invalid'],
    evidence: '/permissions',
    read: ({ value }) => value.permissions?.shape,
  }),
  fact({
    name: 'workflow.permissions-shape',
    of: 'workflow',
    about: 'How the block of the workflow is written; it does not apply where the workflow has none.',
    type: ['read-all', 'write-all', 'scopes', 'none', 'expression', 'invalid'],
    evidence: '/permissions',
    read: ({ value }) => value.permissions?.shape,
  }),
  fact({
    name: 'workflow.permissions',
    of: 'workflow',
    about: 'Whether the workflow has a block of its own.',
    type: ['declared', 'missing'],
    evidence: '/permissions',
    read: ({ value }) => (value.data.size === 0 ? undefined : value.permissions ? 'declared' : 'missing'),
  }),
  fact({
    name: 'workflow.permissions-heirs',
    of: 'workflow',
    about: 'Who takes the block of the workflow, or the default in its place: jobs without a block of their own.',
    type: HEIRS,
    read: ({ value }) => heirsOf(value),
  }),
  fact({
    name: 'workflow.write-scopes',
    of: 'workflow',
    about: 'Scopes that the block of the workflow grants for writing.',
    type: 'text',
    list: true,
    evidence: subject => firstWrite(subject.value.permissions),
    read: ({ value }) => (value.permissions ? writeScopes(value.permissions) : undefined),
  }),
  fact({
    name: 'workflow.callable-only',
    of: 'workflow',
    about: 'Whether other workflows calling it is all that starts it.',
    type: 'boolean',
    read: ({ value }) => isCallableOnly(value),
  }),
  fact({
    name: 'job.granted-by',
    of: 'job',
    about: 'Who decides what the job may get at most: the job itself, or the workflows that call the one it stands in.',
    type: ['itself', 'callers'],
    read: ({ value }) => (isCallableOnly(value.workflow) && value.reference === undefined ? 'callers' : 'itself'),
  }),
  accessFact('id-token'),
  accessFact('contents'),
]

function accessFact(scope: string): Fact {
  return fact({
    name: `job.${scope}`,
    of: 'job',
    about: `What the token of the job may do with \`${scope}\`.`,
    type: ['none', 'read', 'write'],
    evidence: subject => {
      const block = effectivePermissions(subject.value)
      return block === undefined ? '' : { document: subject.document, pointer: block.pointer, part: 'key' }
    },
    read: ({ value }) => effectiveAccess(value, scope) ?? new Unknown('the default of the repository decides'),
  })
}

function firstWrite(permissions: Permissions | undefined): string {
  const [scope] = permissions ? writeScopes(permissions) : []
  return scope === undefined ? '/permissions' : `/permissions/${scope}`
}

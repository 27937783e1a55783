import type { Access, Job, Permissions, Workflow } from '../model/workflow.ts'
import { isReachable } from './reachable.ts'

/** The block that counts for a job: its own replaces the one of the workflow, they are never merged. */
export function effectivePermissions(job: Job): Permissions | undefined {
  return job.permissions ?? job.workflow.permissions
}

/**
 * What a job's token may do with a scope. An explicit block sets every unnamed scope to none; `read-all` and `write-all`
 * set them all. Undefined where the repository's default, the calling workflow or an expression decides. No default
 * grants `id-token` (GitHub, "Automatic token authentication"), so a job that is not called has none without a block.
 */
export function effectiveAccess(job: Job, scope: string): Access | undefined {
  const block = effectivePermissions(job)
  if (block === undefined) return scope === 'id-token' && !isCallable(job.workflow) ? 'none' : undefined
  if (block.shape === 'expression' || block.shape === 'invalid') return undefined
  if (block.shape === 'write-all') return 'write'
  if (block.shape === 'read-all') return 'read'
  return accessOf(block.scopes.get(scope))
}

function accessOf(written: string | undefined): Access {
  return written === 'write' || written === 'read' ? written : 'none'
}

export function writeScopes(permissions: Permissions): string[] {
  return [...permissions.scopes].filter(([, access]) => access === 'write').map(([scope]) => scope)
}

export function isCallable(workflow: Workflow): boolean {
  return workflow.triggers.some(({ event }) => event === 'workflow_call')
}

export function isCallableOnly(workflow: Workflow): boolean {
  return workflow.triggers.length === 1 && isCallable(workflow)
}

/** Who takes the block of a workflow; the words of the fact `workflow.permissions-heirs`. */
export const HEIRS = ['several-jobs', 'one-job', 'no-job', 'callers'] as const

/**
 * Who takes the block of a workflow, or the default in its place. Where other workflows only call it, they decide first;
 * with one job it does not matter whether a scope stands on the job or above it.
 */
export function heirsOf(workflow: Workflow): (typeof HEIRS)[number] {
  if (isCallableOnly(workflow)) return 'callers'
  if (workflow.jobs.length === 1) return 'one-job'
  const bare = workflow.jobs.some(job => job.permissions === undefined && isReachable(job))
  return bare ? 'several-jobs' : 'no-job'
}

import { type Mapping, mapping } from '../model/data.ts'
import type { Place } from '../model/document.ts'
import { child } from '../model/pointer.ts'
import type { Repository } from '../model/repository.ts'
import type { Job, Permissions, Workflow } from '../model/workflow.ts'
import { effectivePermissions } from './permissions.ts'
import { triggerOf } from './triggers.ts'

/** The workflow of this repository that a job calls; undefined where it calls none, or one that is not here. */
export function calledWorkflow({ reference }: Job, repository: Repository | undefined): Workflow | undefined {
  if (reference?.kind !== 'local' && reference?.kind !== 'self-repository') return undefined
  const called = repository?.workflow(reference.path)
  return called !== undefined && triggerOf(called, 'workflow_call') !== undefined ? called : undefined
}

/** A scope that a called workflow asks for and its caller does not grant. GitHub then refuses the whole run. */
export interface Excess {
  readonly scope: string
  readonly asked: string
  readonly granted: string
  readonly place: Place
}

const LEVELS = ['none', 'read', 'write'] as const

/** The block at the called root and that of each of its jobs are held against what the caller grants (actions/runner). */
export function excessOf(job: Job, called: Workflow): Excess | undefined {
  const ceiling = effectivePermissions(job)
  if (ceiling === undefined || ceiling.shape === 'expression' || ceiling.shape === 'invalid') return undefined
  const blocks = [called.permissions, ...called.jobs.map(each => each.permissions)]
  for (const block of blocks) {
    const found = block && excessIn(block, ceiling, called)
    if (found !== undefined) return found
  }
  return undefined
}

function excessIn(block: Permissions, ceiling: Permissions, { document }: Workflow): Excess | undefined {
  if (block.shape === 'write-all' || block.shape === 'read-all') {
    const covered = ceiling.shape === 'write-all' || ceiling.shape === block.shape
    const place = { document, pointer: block.pointer }
    return covered ? undefined : { scope: 'everything', asked: block.shape, granted: ceiling.shape, place }
  }
  for (const [scope, asked] of block.scopes) {
    const granted = grantedBy(ceiling, scope)
    if (levelOf(asked) > levelOf(granted))
      return { scope, asked, granted, place: { document, pointer: child(block.pointer, scope) } }
  }
  return undefined
}

function grantedBy({ shape, scopes }: Permissions, scope: string): string {
  if (shape === 'write-all') return 'write'
  return shape === 'read-all' ? 'read' : (scopes.get(scope) ?? 'none')
}

function levelOf(access: string): number {
  return LEVELS.findIndex(level => level === access)
}

/** Secrets that a job hands over and the called workflow does not take, and that it demands and does not get, as half sentences. */
export function secretMismatches(job: Job, called: Workflow): readonly string[] {
  const given = job.data.get('secrets')
  if (given === 'inherit') return []
  const handed = lowered(mapping(given))
  const declared = mapping(triggerOf(called, 'workflow_call')?.settings.get('secrets'))
  const known = lowered(declared)
  const extra = [...mapping(given).keys()].filter(name => !known.has(name.toLowerCase()) && !isToken(name))
  const missing = [...declared].filter(([name, data]) => isDemanded(mapping(data)) && !handed.has(name.toLowerCase()))
  return [
    ...extra.map(name => `${name} is not declared there`),
    ...missing.map(([name]) => `${name} is demanded there and not given`),
  ]
}

function lowered(names: Mapping): ReadonlySet<string> {
  return new Set([...names.keys()].map(name => name.toLowerCase()))
}

/** Called workflows have the token without being handed it. */
function isToken(name: string): boolean {
  return name.toLowerCase() === 'github_token'
}

function isDemanded(declaration: Mapping): boolean {
  return declaration.get('required') === true
}

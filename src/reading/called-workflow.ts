import { type Mapping, mapping } from '../model/data.ts'
import type { Place } from '../model/document.ts'
import { child } from '../model/pointer.ts'
import type { Repository } from '../model/repository.ts'
import type { Job, Permissions, Workflow } from '../model/workflow.ts'
import { effectivePermissions, writeScopes } from './permissions.ts'
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
  readonly place: Place
}

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

/** Only rights to write: workflows in use ask for `contents: read` under a caller with none, and start. */
function excessIn(block: Permissions, ceiling: Permissions, { document }: Workflow): Excess | undefined {
  if (ceiling.shape === 'write-all') return undefined
  if (block.shape === 'write-all')
    return { scope: 'everything', asked: 'write', place: { document, pointer: block.pointer } }
  const scope = writeScopes(block).find(each => ceiling.scopes.get(each) !== 'write')
  return scope === undefined
    ? undefined
    : { scope, asked: 'write', place: { document, pointer: child(block.pointer, scope) } }
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

import { type Data, isMapping, isSequence } from '../model/data.ts'
import type { Job } from '../model/workflow.ts'
import { effectivePermissions, writeScopes } from './permissions.ts'

/**
 * Whether code in a job could do harm with what the job has: a right to write, or a secret that somebody stored. Without
 * a block the default of the repository decides, which may be everything.
 */
export function isPrivileged(job: Job): boolean {
  const block = effectivePermissions(job)
  if (block === undefined || block.shape === 'write-all' || block.shape === 'expression') return true
  return (
    writeScopes(block).length > 0 || mentionsSecret(job.data) || mentionsSecret(job.workflow.data.get('env') ?? null)
  )
}

const STORED = /\bsecrets\b(?!\.GITHUB_TOKEN\b)/i

function mentionsSecret(data: Data): boolean {
  if (typeof data === 'string') return data.includes('${{') && STORED.test(data)
  if (isMapping(data)) return [...data.values()].some(mentionsSecret)
  return isSequence(data) && data.some(mentionsSecret)
}

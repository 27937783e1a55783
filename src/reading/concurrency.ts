import { type Data, isMapping } from '../model/data.ts'
import type { Workflow } from '../model/workflow.ts'
import { isReachable } from './reachable.ts'

export const LIMITS = ['decided', 'undecided', 'missing'] as const

export type Limit = (typeof LIMITS)[number]

/** What is said about two runs at once: by the workflow, else by each of its jobs. A bare group does not say who gives way. */
export function limitsOf({ data, jobs }: Workflow): readonly Limit[] {
  const whole = limitOf(data.get('concurrency'))
  if (whole !== 'missing') return [whole]
  const own = jobs.filter(job => job.reference === undefined && isReachable(job))
  const found = new Set(own.map(job => limitOf(job.data.get('concurrency'))))
  return LIMITS.filter(limit => found.has(limit))
}

function limitOf(data: Data | undefined): Limit {
  if (data === undefined || data === null) return 'missing'
  return isMapping(data) ? 'decided' : 'undecided'
}

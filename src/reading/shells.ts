import type { Job, Step } from '../model/workflow.ts'

const READABLE = new Set(['bash', 'sh', 'pwsh', 'powershell', 'python'])

/** How readable the shell is that is set for a script: for other tools, or only for people who know cmd. A default counts at its first step. */
export function shellUse(step: Step): 'readable' | 'cmd' | 'other' | 'unknown' | undefined {
  const { name, pointer } = step.shell
  if (step.run === undefined || name === undefined || !isFirst(step, pointer)) return undefined
  if (name.includes('${{')) return 'unknown'
  const base =
    name
      .trim()
      .split(/\s/, 1)[0]
      ?.split(/[/\\]/)
      .at(-1)
      ?.replace(/\.exe$/i, '')
      .toLowerCase() ?? ''
  if (base === 'cmd') return 'cmd'
  return READABLE.has(base) ? 'readable' : 'other'
}

/** A default is one decision, however many steps follow it. */
function isFirst(step: Step, pointer: string | undefined): boolean {
  if (pointer === undefined || pointer.startsWith(step.pointer)) return true
  const jobs: readonly Job[] = pointer.startsWith('/defaults') ? (step.job?.workflow.jobs ?? []) : []
  const steps = jobs.length > 0 ? jobs.flatMap(job => job.steps) : (step.job?.steps ?? [])
  return steps.find(each => each.run !== undefined && each.shell.pointer === pointer) === step
}

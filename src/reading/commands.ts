import type { Command } from '../model/shell.ts'
import type { Job, Step, Workflow } from '../model/workflow.ts'

/** A command and the step that runs it. */
export interface Placed {
  readonly command: Command
  readonly step: Step
}

/**
 * Commands of steps whose script mentions one of the words, in order. The words keep scripts that cannot matter from being
 * parsed at all; the caller still has to look at each command.
 */
export function commandsOf(steps: readonly Step[], mentioning: readonly string[]): readonly Placed[] {
  if (steps.length > 1 && !mentionedIn(steps, mentioning)) return NONE
  return steps.flatMap(step =>
    mentioning.some(word => step.run?.includes(word))
      ? (step.script?.commands ?? []).map(command => ({ command, step }))
      : [],
  )
}

/** One look at the whole file spares many at its steps. */
function mentionedIn([first]: readonly Step[], words: readonly string[]): boolean {
  return first !== undefined && words.some(word => first.document.source.text.includes(word))
}

const NONE: readonly Placed[] = []

export function stepsOf(workflow: Workflow): readonly Step[] {
  return workflow.jobs.flatMap(job => job.steps)
}

/** The jobs that a job waits for, directly or through others; cycles, which GitHub refuses, end the walk. */
export function neededBy(job: Job): readonly Job[] {
  const found = new Set<Job>()
  const follow = (each: Job) => {
    for (const id of each.needs) {
      const needed = job.workflow.jobs.find(other => other.id === id)
      if (needed === undefined || found.has(needed) || needed === job) continue
      found.add(needed)
      follow(needed)
    }
  }
  follow(job)
  return [...found]
}

/** Steps that have run before this one: earlier in its job, and in every job that its job waits for. */
export function stepsBefore(step: Step): readonly Step[] {
  const { job } = step
  const siblings = job?.steps ?? step.action?.steps ?? []
  const earlier = siblings.slice(0, siblings.indexOf(step))
  return job === undefined ? earlier : [...neededBy(job).flatMap(needed => needed.steps), ...earlier]
}

/** Steps that run after this one: later in its job, and in every job that waits for its job. */
export function stepsAfter(step: Step): readonly Step[] {
  const { job } = step
  const siblings = job?.steps ?? step.action?.steps ?? []
  const later = siblings.slice(siblings.indexOf(step) + 1)
  if (job === undefined) return later
  const waiting = job.workflow.jobs.filter(other => neededBy(other).includes(job))
  return [...later, ...waiting.flatMap(other => other.steps)]
}

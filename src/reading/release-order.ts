import { scalarText } from '../model/data.ts'
import type { Step } from '../model/workflow.ts'
import { stepsBefore } from './commands.ts'
import { runsOnEvent } from './conditions.ts'
import { uploadOf } from './release.ts'
import { choosesTag, manualInputs, releaseTypes } from './triggers.ts'

/** Activities after which a release is public, so that an immutable one takes no more files. */
const PUBLIC = /^(published|released|prereleased|edited)$/

/** Undefined where the step uploads nothing, or no release starts it. */
export function timingOf(step: Step): 'before-publication' | 'after-publication' | undefined {
  const types = step.job && releaseTypes(step.job.workflow)
  if (types === undefined || uploadOf(step) === undefined || !runsOnEvent(step, 'release')) return undefined
  return types.some(type => PUBLIC.test(type)) ? 'after-publication' : 'before-publication'
}

/**
 * Undefined where no person types the tag. An upload that refuses a missing release looks the tag up itself; a checkout
 * of the tag, `git rev-parse`, `gh release view` and their like do so before it.
 */
export function lookedUpBefore(step: Step): 'looked-up' | 'trusted' | undefined {
  const inputs = step.job && manualInputs(step.job.workflow)
  const upload = uploadOf(step)
  if (inputs === undefined || upload === undefined || !choosesTag(inputs) || !runsOnEvent(step, 'workflow_dispatch'))
    return undefined
  if (!upload.createsRelease) return 'looked-up'
  return stepsBefore(step).some(looksUpTag) ? 'looked-up' : 'trusted'
}

function looksUpTag(step: Step): boolean {
  if (step.reference?.repository === 'checkout') return /inputs\./.test(scalarText(step.with.get('ref')) ?? '')
  const { run } = step
  if (run === undefined || !/\bgit\b|\bgh\b/.test(run)) return false
  return (step.script?.commands ?? []).some(({ program, arguments: words, failure }) => {
    const line = words.map(({ value }) => value).join(' ')
    if (failure === 'swallowed') return false
    if (program === 'gh') return /^(release (view|download)|api .*releases\/tags)/.test(line)
    return (
      program === 'git' &&
      /^(rev-parse|show-ref|ls-remote .*--exit-code|checkout|verify-tag|describe|fetch .*tag)/.test(line)
    )
  })
}

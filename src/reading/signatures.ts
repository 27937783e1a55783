import type { Command } from '../model/shell.ts'
import type { Step, Workflow } from '../model/workflow.ts'
import { commandsOf, type Placed, stepsOf } from './commands.ts'
import { cosign, signs, verifies } from './cosign.ts'
import { overlaps, type Target, targetOf } from './target.ts'

/** Every cosign command that signs in a workflow, in order. */
export function signaturesIn(workflow: Workflow): readonly Placed[] {
  if (!workflow.document.source.text.includes('cosign')) return []
  return commandsOf(stepsOf(workflow), ['cosign']).filter(({ command }) => signs(command))
}

/** What a cosign command works on. */
export function targetsOf({ command, step }: Placed): readonly Target[] {
  return (cosign(command)?.targets ?? []).map(word => targetOf(word, command, step))
}

/** What a workflow signs: release files, nothing but SBOMs and lists of their digests, or container images. */
export function signedKind(workflow: Workflow): 'files' | 'sboms' | 'images' | 'nothing' {
  const signatures = signaturesIn(workflow)
  if (signatures.length === 0) return 'nothing'
  const files = signatures.filter(({ command }) => /blob$/.test(cosign(command)?.operation ?? ''))
  if (files.length === 0) return 'images'
  const names = files.flatMap(targetsOf).flatMap(({ patterns }) => patterns)
  return names.length > 0 && names.every(name => SBOM_NAME.test(name)) ? 'sboms' : 'files'
}

/** File names that an SBOM usually has. */
export const SBOM_NAME = /sbom|spdx|cyclonedx|\.cdx\.|\bbom\b/i

/** What becomes of a signature: verified, never verified, or not decidable because a variable names the file. */
export function verificationOf(signed: Placed): 'verified' | 'never' | 'unknown' {
  const targets = targetsOf(signed)
  const checks = verificationsAround(signed.step).filter(each => cosign(each.command)?.operation === 'verify-blob')
  if (checks.some(check => sameFiles(targets, targetsOf(check)))) return 'verified'
  const undecided = [...targets, ...checks.flatMap(targetsOf)].some(target => !target.known)
  return undecided && checks.length > 0 ? 'unknown' : 'never'
}

function verificationsAround(step: Step): readonly Placed[] {
  const steps = step.job ? stepsOf(step.job.workflow) : (step.action?.steps ?? [])
  return commandsOf(steps, ['cosign']).filter(({ command }) => verifies(command))
}

function sameFiles(left: readonly Target[], right: readonly Target[]): boolean {
  return left.some(one => right.some(other => overlaps(one, other)))
}

/** True where a verification checks what the same workflow has signed. */
export function signedHere(command: Command, step: Step): boolean {
  if (step.job === undefined || !verifies(command)) return false
  const targets = targetsOf({ command, step })
  return signaturesIn(step.job.workflow).some(signed => sameFiles(targets, targetsOf(signed)))
}

import type { Command } from '../model/shell.ts'
import type { Step } from '../model/workflow.ts'
import { stepsBefore } from './commands.ts'
import { INSTALL_WORDS, installBy, installByAction, type ToolInstall } from './tool-install.ts'

/** What brought the scanner that a command runs: an install before it, something that may have, or nothing. */
export function scannerInstall(command: Command, step: Step): ToolInstall | 'unknown' | 'nothing' {
  const { program } = command
  const installed = [...ownInstalls(command, step), ...installsIn(jobStepsBefore(step))]
  const found = installed.find(({ tool }) => tool === program)
  if (found !== undefined) return found
  return mayBeThere(step, program ?? '') ? 'unknown' : 'nothing'
}

function jobStepsBefore(step: Step): readonly Step[] {
  return stepsBefore(step).filter(({ job }) => job === step.job)
}

function ownInstalls(command: Command, step: Step): readonly ToolInstall[] {
  const earlier = (step.script?.commands ?? []).filter(({ index }) => index < command.index)
  return earlier.map(installBy).filter(each => each !== undefined)
}

function installsIn(steps: readonly Step[]): readonly ToolInstall[] {
  return steps.flatMap(step => {
    const byAction = installByAction(step)
    if (byAction !== undefined) return [byAction]
    if (!INSTALL_WORDS.some(word => step.run?.includes(word))) return []
    return (step.script?.commands ?? []).map(installBy).filter(each => each !== undefined)
  })
}

/** In a container or on a machine of one's own the tool may be there; an action or a script may bring it by its name. */
function mayBeThere(step: Step, program: string): boolean {
  const { job } = step
  if (job === undefined || job.data.has('container') || !isHosted(job.data.get('runs-on'))) return true
  return jobStepsBefore(step).some(before => brings(before, program))
}

function brings({ reference, run, script }: Step, program: string): boolean {
  if (reference !== undefined)
    return reference.kind !== 'remote' || MANAGERS.test(reference.text) || reference.text.includes(program)
  if (run === undefined || !/install|setup|mise|asdf|nix|grype/.test(run)) return false
  return (script?.commands ?? []).some(command => mayInstall(command, program))
}

/** A command that names the scanner and is neither it nor one that prints, or a script that sets a machine up. */
function mayInstall({ program, name, arguments: words }: Command, scanner: string): boolean {
  if (/^(mise|asdf|nix|aqua|devbox)$/.test(program ?? '')) return true
  if (/(install|setup|bootstrap)[\w-]*\.sh$/.test(name?.value ?? '')) return true
  return !IDLE.test(program ?? '') && program !== scanner && words.some(({ value }) => value.includes(scanner))
}

const IDLE = /^(|echo|printf|cat|command|which|type|cosign|syft|jq|cp|mv|rm|test|\[|\[\[)$/

/** Actions that install what a file of the repository lists. */
const MANAGERS = /\/(mise-action|asdf|setup-aqua|aqua-installer|install-nix-action|setup-devbox|setup-binary)/i

function isHosted(runsOn: unknown): boolean {
  return typeof runsOn === 'string' && /^(ubuntu|macos|windows)-/.test(runsOn)
}

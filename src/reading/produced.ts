import type { Command } from '../model/shell.ts'
import type { Step } from '../model/workflow.ts'
import { stepsBefore } from './commands.ts'

/** Programs that neither build, fetch nor write a file worth signing. */
const IDLE: ReadonlySet<string> = new Set([
  'echo',
  'printf',
  'cd',
  'ls',
  'set',
  'export',
  'test',
  '[',
  '[[',
  'true',
  'false',
  ':',
  'pwd',
  'which',
  'command',
  'env',
  'cosign',
  'sleep',
  'exit',
  'date',
  'whoami',
  'uname',
  'id',
  'read',
  'local',
  'shopt',
  'source',
  'mkdir',
  'rm',
])

/** Actions that prepare a job and leave no artifacts behind, as `owner/` or `owner/name`. */
const PREPARING =
  /^(actions\/(checkout|setup-[\w-]+|cache|labeler)|sigstore\/cosign-installer|anchore\/sbom-action\/download-syft|step-security\/harden-runner)$/i

/** True where something before the command may have made or fetched the files it works on. */
export function somethingProducedBefore(command: Command, step: Step): boolean {
  return stepsBefore(step).some(produces) || producesBefore(command, step)
}

function produces(step: Step): boolean {
  const { reference } = step
  if (reference !== undefined) return !PREPARING.test(reference.slug ?? '')
  return (step.script?.commands ?? []).some(isBusy)
}

function producesBefore(command: Command, step: Step): boolean {
  return (step.script?.commands ?? []).some(each => each.index < command.index && isBusy(each))
}

function isBusy({ program, redirects }: Command): boolean {
  return (
    program === undefined ||
    !(program === '' || IDLE.has(program)) ||
    redirects.some(({ operator }) => operator.includes('>'))
  )
}

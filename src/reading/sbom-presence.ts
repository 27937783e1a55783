import type { Command } from '../model/shell.ts'
import type { Step } from '../model/workflow.ts'
import { stepsBefore } from './commands.ts'
import { signsBlob } from './cosign.ts'
import { presenceAssertedBefore, skipsMissingFiles } from './presence.ts'
import { sbomUse } from './sbom.ts'
import { SBOM_NAME, targetsOf } from './signatures.ts'

/** What happens when there is no SBOM to sign: the job fails before, nothing looks, or the signature is left out. */
export const PRESENCES = ['asserted', 'unchecked', 'skipped'] as const

/** Undefined where the command signs no SBOM, and where the workflow makes none. */
export function presenceOf(command: Command, step: Step): (typeof PRESENCES)[number] | undefined {
  if (!signsBlob(command) || step.job === undefined || sbomUse(step.job.workflow) === 'none') return undefined
  const names = targetsOf({ command, step }).flatMap(({ patterns }) => patterns)
  if (!names.some(name => SBOM_NAME.test(name) && !/checksum|sha\d*sum/i.test(name))) return undefined
  if (presenceAssertedBefore(command, step) || readBefore(command, step)) return 'asserted'
  return skipsMissingFiles(command) ? 'skipped' : 'unchecked'
}

/** `jq` and the validators of SBOMs end with an error where there is no file, or no JSON in it. */
function readBefore(command: Command, step: Step): boolean {
  const earlier = (step.script?.commands ?? []).filter(({ index }) => index < command.index)
  return [...earlier, ...stepsBefore(step).flatMap(commandsOf)].some(reads)
}

function commandsOf(step: Step): readonly Command[] {
  return /\bjq\b|cyclonedx|sbom-utility|pyspdxtools/.test(step.run ?? '') ? (step.script?.commands ?? []) : []
}

function reads({ program, failure, place, arguments: words }: Command): boolean {
  if (failure !== 'counts' || place !== 'script') return false
  return (
    /^(jq|sbom-utility|pyspdxtools|cyclonedx)$/.test(program ?? '') && words.some(({ value }) => SBOM_NAME.test(value))
  )
}

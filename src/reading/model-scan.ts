import type { Repository } from '../model/repository.ts'
import type { Command } from '../model/shell.ts'
import type { Job, Step, Workflow } from '../model/workflow.ts'
import { commandsOf } from './commands.ts'
import { triggerOf } from './triggers.ts'
import { type Bypass, bypassOf } from './verification.ts'

/** Programs that look into model files. */
export const MODEL_SCANNERS = ['modelscan', 'picklescan', 'fickling'] as const

/** Words of which a script that scans models contains one. */
export const MODEL_SCAN_WORDS: readonly string[] = [...MODEL_SCANNERS, 'scan']

const SCANNER = /^(modelscan|picklescan|fickling)$/
const SCRIPT = /^(?=.*scan)(?=.*(model|pickle|pkl|ml[_-])).*\.py$/i

/** True where a command scans model files: a scanner, Python that runs one, or a script that is called after it. */
export function scansModels(command: Command): boolean {
  const { program, arguments: words } = command
  const values = words.map(({ value }) => value)
  if (SCANNER.test(program ?? '')) return !values.some(value => /^(--version|--help|-h|-v)$/.test(value))
  if (/^python(\d(\.\d+)?)?$/.test(program ?? '')) return runsScanner(values)
  return ranBy(command) !== undefined
}

function runsScanner(values: readonly string[]): boolean {
  const [first, second] = values
  if (first === '-m') return SCANNER.test(second ?? '')
  return first !== undefined && SCRIPT.test(baseName(first))
}

/** `find … -exec modelscan …`, `xargs modelscan`, `uvx modelscan`, `pipx run modelscan`, `./scan_models.py`. */
function ranBy({ program, name, arguments: words }: Command): 'find' | 'other' | undefined {
  const values = words.map(({ value }) => value)
  if (program === 'find')
    return values.some((value, at) => SCANNER.test(value) && /^-exec(dir)?$/.test(values[at - 1] ?? ''))
      ? 'find'
      : undefined
  if (/^(xargs|uvx|parallel)$/.test(program ?? '') && values.some(value => SCANNER.test(value))) return 'other'
  if (
    /^(pipx|uv|poetry|pdm|hatch)$/.test(program ?? '') &&
    values[0] === 'run' &&
    values.some(value => SCANNER.test(value) || SCRIPT.test(baseName(value)))
  )
    return 'other'
  return name !== undefined && SCRIPT.test(baseName(name.value)) ? 'other' : undefined
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

export function stepScansModels(step: Step): boolean {
  return commandsOf([step], MODEL_SCAN_WORDS).some(({ command }) => scansModels(command))
}

export function jobScansModels(job: Job): boolean {
  return job.steps.some(stepScansModels)
}

const KNOWN = new WeakMap<Workflow, boolean>()

export function workflowScansModels(workflow: Workflow): boolean {
  const known =
    KNOWN.get(workflow) ?? (MENTIONED.test(workflow.document.source.text) && workflow.jobs.some(jobScansModels))
  KNOWN.set(workflow, known)
  return known
}

const MENTIONED = /modelscan|picklescan|fickling|scan[\w-]{0,40}\.py|(?:model|pickle|ml)[\w-]{0,40}scan/i

/** The workflows of the repository that scan models, this one left out. */
export function otherModelScans(own: Workflow | undefined, repository: Repository | undefined): readonly Workflow[] {
  const others = (repository?.workflowPaths() ?? []).filter(path => path !== own?.path)
  return others
    .filter(path => MENTIONED.test(repository?.text(path) ?? ''))
    .map(path => repository?.workflow(path))
    .filter(workflow => workflow !== undefined)
    .filter(workflowScansModels)
}

/** Which pull requests wait for the scan: those of this workflow, of another one, or none. */
export function modelGate(
  workflow: Workflow,
  repository: Repository | undefined,
): 'pull-request' | 'other-workflow' | 'none' {
  if (startsOnPullRequest(workflow)) return 'pull-request'
  return otherModelScans(workflow, repository).some(startsOnPullRequest) ? 'other-workflow' : 'none'
}

function startsOnPullRequest(workflow: Workflow): boolean {
  return ['pull_request', 'pull_request_target', 'merge_group'].some(event => triggerOf(workflow, event) !== undefined)
}

/** How the result of a model scan is kept from failing the job, the words of the fact `model-scan.bypass`. */
export const SCAN_BYPASSES = [
  'none',
  'swallowed-failure',
  'find-ignores-failure',
  'step-continues-on-error',
  'job-continues-on-error',
  'step-never-runs',
] as const

export interface ScanBypass extends Omit<Bypass, 'kind'> {
  readonly kind: (typeof SCAN_BYPASSES)[number]
}

export function scanBypass(command: Command, step: Step): ScanBypass {
  const { kind, ...rest } = bypassOf(command, step)
  const known = SCAN_BYPASSES.find(each => each === kind) ?? 'none'
  if (known !== 'none' || ranBy(command) !== 'find') return { ...rest, kind: known }
  const end = command.arguments.findLast(({ value }) => value === ';' || value === '\\;')
  return end === undefined
    ? { ...rest, kind: known }
    : { kind: 'find-ignores-failure', token: '-exec … \\;', span: end }
}

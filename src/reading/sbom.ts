import { SBOM_ACTIONS, SBOM_COMMANDS, SBOM_FORMATS, SBOM_PROGRAMS, SYFT_WITHOUT_SCAN } from '../knowledge/sbom-tools.ts'
import { scalarText } from '../model/data.ts'
import type { Command } from '../model/shell.ts'
import type { ActionReference, Step, Workflow } from '../model/workflow.ts'
import { commandsOf, type Placed, stepsOf } from './commands.ts'
import { readCommandLine } from './options.ts'
import { uploadOf } from './release.ts'
import { SBOM_NAME, signaturesIn, targetsOf } from './signatures.ts'

/** Words of which a script that writes an SBOM contains one. */
export const SBOM_WORDS = ['syft', 'trivy', 'cdx', 'cyclonedx', 'CycloneDX', 'sbom', 'bom generate', 'tern ']

/** One thing that writes an SBOM: a command of a script, or an action. */
export interface Generation {
  readonly step: Step
  readonly command: Command | undefined
}

const GENERATIONS = new WeakMap<Workflow, readonly Generation[]>()

/** Everything in a workflow that writes an SBOM, in order. */
export function generationsIn(workflow: Workflow): readonly Generation[] {
  const known = GENERATIONS.get(workflow) ?? find(workflow)
  GENERATIONS.set(workflow, known)
  return known
}

function find(workflow: Workflow): readonly Generation[] {
  if (!/syft|trivy|bom|cdx|cyclonedx|tern /i.test(workflow.document.source.text)) return []
  return stepsOf(workflow).flatMap(step => generationsOf(step))
}

export function generationsOf(step: Step): readonly Generation[] {
  if (step.reference !== undefined) return actionGenerates(step) ? [{ step, command: undefined }] : []
  const commands = commandsOf([step], SBOM_WORDS).filter(({ command }) => generatesSbom(command))
  return commands.map(({ command }) => ({ step, command }))
}

export function slugOf(reference: ActionReference | undefined): string {
  if (reference?.owner === undefined) return ''
  const path = reference.path === '' ? '' : `/${reference.path}`
  return `${reference.owner}/${reference.repository}${path}`.toLowerCase()
}

function actionGenerates({ reference, with: inputs }: Step): boolean {
  const slug = slugOf(reference)
  if (SBOM_ACTIONS.has(slug)) return true
  return slug === 'aquasecurity/trivy-action' && SBOM_FORMATS.has(scalarText(inputs.get('format')) ?? '')
}

/** True where a command writes an SBOM: Syft on something, Trivy in an SBOM's format, or one of the other tools. */
export function generatesSbom(command: Command): boolean {
  const { program, arguments: words } = command
  if (program === undefined || program === '') return false
  if (program === 'syft') return syftSource(command) !== undefined
  if (program === 'trivy') return writesSbomFormat(command)
  if (SBOM_PROGRAMS.has(program)) return !words.some(({ value }) => /^(--help|--version|-h|version)$/.test(value))
  return SBOM_COMMANDS.some(([name, wanted]) => name === program && wanted.every(word => says(words, word)))
}

function says(words: Command['arguments'], wanted: string): boolean {
  return words.some(({ value }) => value === wanted || value.startsWith(`${wanted}@`))
}

function writesSbomFormat(command: Command): boolean {
  const { options } = readCommandLine(command, TRIVY_SWITCHES)
  const format = options.get('format') ?? options.get('f')
  return format !== undefined && SBOM_FORMATS.has(format.text)
}

const TRIVY_SWITCHES: ReadonlySet<string> = new Set(['quiet', 'q', 'debug', 'd', 'ignore-unfixed', 'no-progress'])

/** Switches of `syft scan`, which take no word behind them. */
export const SYFT_SWITCHES: ReadonlySet<string> = new Set(['quiet', 'q', 'v', 'vv', 'vvv', 'verbose'])

/** What Syft scans; undefined where the command is not Syft, or scans nothing. */
export function syftSource(
  command: Command,
): { readonly text: string; readonly start: number; readonly end: number } | undefined {
  if (command.program !== 'syft') return undefined
  const [first, second] = readCommandLine(command, SYFT_SWITCHES).positional
  if (first === undefined || SYFT_WITHOUT_SCAN.has(first.value)) return undefined
  const source = first.value === 'scan' || first.value === 'packages' ? second : first
  return source && { text: source.value, start: source.start, end: source.end }
}

export function syftOptions(command: Command): ReturnType<typeof readCommandLine>['options'] {
  return readCommandLine(command, SYFT_SWITCHES).options
}

/** What becomes of the SBOMs of a workflow: given to others, kept to itself, or there are none. */
export const SBOM_USES = ['published', 'kept', 'none'] as const

const USES = new WeakMap<Workflow, (typeof SBOM_USES)[number]>()

export function sbomUse(workflow: Workflow): (typeof SBOM_USES)[number] {
  const known = USES.get(workflow) ?? readUse(workflow)
  USES.set(workflow, known)
  return known
}

function readUse(workflow: Workflow): (typeof SBOM_USES)[number] {
  const generations = generationsIn(workflow)
  if (generations.length === 0) return 'none'
  if (generations.some(publishesItself)) return 'published'
  const names = new Set(generations.flatMap(outputsOf))
  const known = (name: string) => SBOM_NAME.test(name) || names.has(name)
  const signed = signaturesIn(workflow).flatMap(targetsOf)
  if (signed.some(({ patterns }) => patterns.some(known))) return 'published'
  return stepsOf(workflow).some(step => hands(step, known)) ? 'published' : 'kept'
}

/** Attaches what it writes to the run and to the release unless it is told not to. */
const SELF_PUBLISHING = 'anchore/sbom-action'

function publishesItself({ command, step: { reference, with: inputs } }: Generation): boolean {
  if (command !== undefined || slugOf(reference) !== SELF_PUBLISHING) return false
  const submitted = scalarText(inputs.get('dependency-snapshot')) === 'true'
  const kept = ['upload-artifact', 'upload-release-assets'].every(name => scalarText(inputs.get(name)) === 'false')
  return !submitted && !kept
}

function outputsOf({ command }: Generation): string[] {
  if (command === undefined) return []
  const { options } = readCommandLine(command, SYFT_SWITCHES)
  const written = ['file', 'output', 'o', 'output-file', 'of'].map(name => options.get(name)?.text)
  const redirected = command.redirects.map(({ target }) => target?.value)
  const texts = [...written, ...redirected].filter(text => text !== undefined)
  return texts.map(text => text.slice(text.indexOf('=') + 1).replace(/^\.\//, ''))
}

function hands(step: Step, isSbom: (name: string) => boolean): boolean {
  const slug = slugOf(step.reference)
  if (/^actions\/(upload-artifact|attest-sbom|attest)$/.test(slug))
    return step.with.has('sbom-path') || linesOf(step.with.get('path')).some(isSbom)
  const upload = uploadOf(step)
  if (upload !== undefined) return upload.files === undefined || upload.files.some(isSbom)
  return commandsOf([step], ['git push', 'gh attestation', 'curl', 'cosign', 'oras']).some(each => sends(each, isSbom))
}

function sends({ command: { program, arguments: words } }: Placed, isSbom: (name: string) => boolean): boolean {
  if (program === 'git') return words[0]?.value === 'push'
  return /^(curl|oras|cosign)$/.test(program ?? '') && words.some(({ value }) => isSbom(value))
}

function linesOf(value: Parameters<typeof scalarText>[0]): string[] {
  return (scalarText(value) ?? '').split('\n').map(line => line.trim().replace(/^\.\//, ''))
}

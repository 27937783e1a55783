import { scalarText } from '../model/data.ts'
import type { Command } from '../model/shell.ts'
import type { Step } from '../model/workflow.ts'
import { commandsOf, type Placed } from './commands.ts'
import { cosign, signsBlob } from './cosign.ts'
import { uploadOf } from './release.ts'
import { covers } from './target.ts'

/** A kind of release file, a name that stands for it, and the commands that make it. */
interface FileClass {
  readonly name: 'signatures' | 'certificates' | 'bundles' | 'checksums' | 'sboms'
  readonly looksLike: RegExp
  readonly made: (command: Command) => boolean
}

const CLASSES: readonly FileClass[] = [
  { name: 'signatures', looksLike: /\.(sig|asc)\b/, made: command => hasOption(command, 'output-signature') },
  { name: 'certificates', looksLike: /\.(pem|crt|cert)\b/, made: command => hasOption(command, 'output-certificate') },
  { name: 'bundles', looksLike: /\.(bundle|sigstore)\b/, made: command => hasOption(command, 'bundle') },
  { name: 'checksums', looksLike: /sums|checksum|sha\d{3}/i, made: isChecksum },
  { name: 'sboms', looksLike: /sbom|spdx|cyclonedx|\bbom\b|\.cdx\./i, made: ({ program }) => program === 'syft' },
]

/** Kinds of files that earlier steps of the job make and that no upload of the job names; undefined where that cannot be told. */
export function missingClasses(step: Step): readonly FileClass['name'][] | undefined {
  const own = uploadOf(step)
  if (step.job === undefined || own === undefined) return undefined
  const uploads = step.job.steps.map(uploadOf).filter(upload => upload !== undefined)
  if (uploads.some(({ files }) => files === undefined)) return undefined
  const files = uploads.flatMap(upload => upload.files ?? [])
  const made = commandsOf(step.job.steps, ['cosign', 'sum', 'syft'])
  return CLASSES.filter(
    each => made.some(({ command }) => each.made(command)) && !files.some(file => names(file, each, made)),
  ).map(({ name }) => name)
}

/** A pattern names a kind by its spelling, or by matching everything. */
function names(file: string, { looksLike }: FileClass, made: readonly Placed[]): boolean {
  return (
    looksLike.test(file) ||
    /(^|\/)\*(\*|\.\*)?$/.test(file) ||
    (made.length > 0 && covers(file, 'SHA256SUMS') && looksLike.test('SHA256SUMS'))
  )
}

function hasOption(command: Command, option: string): boolean {
  return signsBlob(command) && cosign(command)?.options.has(option) === true
}

function isChecksum({ program, arguments: words, redirects }: Command): boolean {
  if (program === undefined || !/^(sha\d+sum|shasum|b2sum)$/.test(program)) return false
  if (words.some(({ value }) => value === '-c' || value === '--check')) return false
  return redirects.some(
    ({ operator, target }) => operator.includes('>') && target !== undefined && !/GITHUB_|\/dev\//.test(target.value),
  )
}

/** What an upload action does about patterns that match nothing; undefined where it has no such switch. */
export function silentlyPartial(step: Step): 'fail' | 'ignored' | undefined {
  const upload = uploadOf(step)
  if (upload?.by === 'command') return 'fail'
  if (upload === undefined || step.reference?.repository !== 'action-gh-release') return undefined
  return scalarText(step.with.get('fail_on_unmatched_files')) === 'true' ? 'fail' : 'ignored'
}

export { isChecksum }

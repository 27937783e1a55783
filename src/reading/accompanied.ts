import type { Step } from '../model/workflow.ts'
import { commandsOf, type Placed } from './commands.ts'
import { cosign, signsBlob } from './cosign.ts'
import { uploadOf } from './release.ts'
import { covers, targetOf } from './target.ts'

const SUFFIXES = ['output-signature', 'output-certificate', 'bundle'] as const

/**
 * Files that the step's job uploads without the signature that it makes for them; undefined where a variable or an
 * expression decides about the files.
 */
export function unaccompanied(step: Step): readonly string[] | undefined {
  const own = uploadOf(step)
  if (step.job === undefined || own?.files === undefined) return undefined
  const uploads = step.job.steps.map(uploadOf).filter(upload => upload !== undefined)
  if (uploads.some(({ files }) => files === undefined)) return undefined
  const all = uploads.flatMap(({ files }) => files ?? [])
  const signed = commandsOf(step.job.steps, ['cosign']).filter(({ command }) => signsBlob(command))
  return own.files.filter(file => isPlain(file) && signed.some(each => leftBehind(file, each, all)))
}

function isPlain(file: string): boolean {
  return !/[*?[{$]/.test(file)
}

/** True where the command writes a signature for this file by its name, and no upload takes it along. */
function leftBehind(file: string, { command, step }: Placed, uploaded: readonly string[]): boolean {
  const [word] = cosign(command)?.targets ?? []
  const target = word && targetOf(word, command, step)
  if (word === undefined || !target?.patterns.some(pattern => covers(pattern, file))) return false
  const written = SUFFIXES.map(name => cosign(command)?.options.get(name)?.text).filter(text => text !== undefined)
  const suffixes = written.map(text => suffixOf(text, word.text)).filter(text => text !== undefined)
  return suffixes.some(suffix => !uploaded.some(pattern => covers(pattern, `${file}${suffix}`)))
}

/** What is written behind the file's own name: `$sbom` is continued as `${sbom}.sig` or as `$sbom.sig`. */
function suffixOf(output: string, target: string): string | undefined {
  const name = /^\$\{?(\w+)\}?$/.exec(target)?.[1]
  const forms = name === undefined ? [target] : [`\${${name}}`, `$${name}`]
  const form = forms.find(each => output.startsWith(each))
  return form === undefined || output.length === form.length ? undefined : output.slice(form.length)
}

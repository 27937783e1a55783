import { scalarText } from '../model/data.ts'
import type { Span } from '../model/document.ts'
import { child, type Pointer } from '../model/pointer.ts'
import type { Step } from '../model/workflow.ts'
import { type Generation, generationsIn, slugOf, syftSource } from './sbom.ts'
import { resolve } from './variables.ts'

/** Where a scan of files starts. */
export const STARTS = ['root', 'beside-root', 'elsewhere'] as const

/** What is scanned, as written, and where that is written. */
export interface ScanSource {
  readonly text: string
  readonly pointer: Pointer
  readonly span: Span | undefined
}

const ROOT = /^(?:\.\/?|\$PWD|\$\(pwd\)|`pwd`|\$\{?GITHUB_WORKSPACE\}?|\$\{\{\s*github\.workspace\s*\}\})\/?\.?$/

/** What Syft scans in a step, if that is a folder; undefined for images, archives and other tools. */
export function folderSource({ command, step }: Generation): ScanSource | undefined {
  if (command === undefined) return actionSource(step)
  const source = syftSource(command)
  if (source === undefined) return undefined
  const text = resolve(source.text, step) ?? source.text
  const folder = folderOf(text)
  return folder === undefined ? undefined : { text: folder, pointer: child(step.pointer, 'run'), span: source }
}

function actionSource(step: Step): ScanSource | undefined {
  const { with: inputs, pointer } = step
  if (slugOf(step.reference) !== 'anchore/sbom-action' || inputs.has('image') || inputs.has('file')) return undefined
  const text = scalarText(inputs.get('path')) ?? '.'
  return { text, pointer: child(pointer, 'with', 'path'), span: undefined }
}

/** `dir:src` and `./src` are folders, `docker:app` and `alpine:3.20` are not; a bare word may be either. */
function folderOf(text: string): string | undefined {
  if (/^dir:/.test(text)) return text.slice('dir:'.length)
  if (/^(\.|\/|\$PWD|\$\(pwd\)|\$\{?GITHUB_WORKSPACE|\$\{\{\s*github\.workspace)/.test(text)) return text
  return undefined
}

/** Where a scan starts; `unknown` where a variable or a change of folder decides. */
export function startOf(generation: Generation): (typeof STARTS)[number] | 'unknown' | undefined {
  const own = placeOf(generation)
  if (own !== 'elsewhere' || generation.step.job === undefined) return own
  const others = generationsIn(generation.step.job.workflow)
  return others.some(other => placeOf(other) === 'root') ? 'beside-root' : 'elsewhere'
}

function placeOf(generation: Generation): 'root' | 'elsewhere' | 'unknown' | undefined {
  const source = folderSource(generation)
  if (source === undefined) return undefined
  const { step, command } = generation
  const folder = scalarText(step.data.get('working-directory')) ?? '.'
  const moved =
    command !== undefined &&
    step.script?.commands.some(({ program, index }) => program === 'cd' && index < command.index)
  if (moved && !source.text.includes('WORKSPACE')) return 'unknown'
  if (isRoot(source.text, step) && isRoot(folder, step)) return 'root'
  return /\$/.test(source.text.replace(ROOT, '')) || /\$/.test(folder.replace(ROOT, '')) ? 'unknown' : 'elsewhere'
}

/** The root of the tree, or the folder into which this job checks the repository out. */
function isRoot(folder: string, step: Step): boolean {
  if (ROOT.test(folder)) return true
  const checkouts = (step.job?.steps ?? []).filter(({ reference }) => slugOf(reference) === 'actions/checkout')
  return checkouts.some(({ with: inputs }) => plain(scalarText(inputs.get('path')) ?? '.') === plain(folder))
}

function plain(path: string): string {
  return path.replace(/^\.\//, '').replace(/\/+$/, '')
}

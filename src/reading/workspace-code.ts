import { BUILD_ACTIONS, BUILD_PROGRAMS, BUILD_VERBS, INTERPRETERS } from '../knowledge/workspace-code.ts'
import { scalarText } from '../model/data.ts'
import type { Span } from '../model/document.ts'
import type { Command } from '../model/shell.ts'
import type { Step } from '../model/workflow.ts'
import { isReachable } from './reachable.ts'

/** A step that runs code of the workspace, and what does it. */
export interface WorkspaceRun {
  readonly step: Step
  readonly span: Span | undefined
  readonly what: string
}

/** The first thing behind a step, in its job, that runs code which stands in a folder of the workspace. */
export function workspaceRunAfter(step: Step, folder: string, behind?: Command): WorkspaceRun | undefined {
  const siblings = step.job?.steps ?? []
  if (behind !== undefined) {
    const rest = step.script?.commands.filter(({ index }) => index > behind.index) ?? []
    const found = rest.find(each => runsWorkspace(each))
    if (found !== undefined) return byCommand(step, found)
  }
  for (const each of siblings.slice(siblings.indexOf(step) + 1)) {
    const found = isReachable(each) ? runIn(each, folder) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

function runIn(step: Step, folder: string): WorkspaceRun | undefined {
  return step.reference === undefined ? inScript(step, folder) : byAction(step, folder)
}

function byAction(step: Step, folder: string): WorkspaceRun | undefined {
  const { reference, with: inputs } = step
  if (reference === undefined) return undefined
  const local = reference.kind === 'local' && isBelow(reference.path, folder)
  const known = reference.slug !== undefined && BUILD_ACTIONS.has(reference.slug)
  if (!local && !known) return undefined
  if (known && folder !== '' && ![...inputs.values()].some(value => scalarText(value)?.includes(folder)))
    return undefined
  return { step, span: undefined, what: reference.text }
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}

/** Where the code stands in a folder of its own, a script has to go there, or name it. */
function inScript(step: Step, folder: string): WorkspaceRun | undefined {
  const { run } = step
  if (run === undefined) return undefined
  const place = scalarText(step.data.get('working-directory'))?.replace(/^\.\//, '') ?? ''
  if (folder !== '' && !isBelow(place, folder) && !run.includes(folder)) return undefined
  const found = step.script?.commands.find(each => runsWorkspace(each))
  return found && byCommand(step, found)
}

function byCommand(step: Step, command: Command): WorkspaceRun {
  const words = [command.name?.text ?? command.program ?? '', command.arguments[0]?.text ?? '']
  return { step, span: command.name ?? command, what: words.join(' ').trim() }
}

/** True for a command that reads its instructions from files of the workspace. */
export function runsWorkspace({ program = '', name, arguments: words }: Command): boolean {
  const values = words.map(({ value }) => value)
  const written = name?.value ?? ''
  if (written.startsWith('./') || written.startsWith('../')) return true
  if (BUILD_PROGRAMS.has(program)) return !values.every(isQuestion) || values.length === 0
  const verb = values.find(value => !value.startsWith('-')) ?? ''
  if (program === 'pip' || program === 'pip3') return verb === 'install' && values.some(isWorkspaceFile)
  if (BUILD_VERBS.get(program)?.has(verb)) return true
  return INTERPRETERS.has(program) && runsFile(values)
}

function isQuestion(value: string): boolean {
  return value === '--version' || value === '-v' || value === 'version' || value === '--help'
}

/** `-r file`, `.`, `./x`, `-e .` */
function isWorkspaceFile(value: string): boolean {
  return /^-r|^--requirement|^\.|^-e$|^--editable/.test(value)
}

/** `python f.py`, `bash f`, `python -m x`; not `bash -c '…'`, `python -c '…'` and `python -m pip`. */
function runsFile(values: readonly string[]): boolean {
  if (values.includes('-c') || values.includes('-e')) return false
  const module = values.indexOf('-m')
  if (module >= 0) return !/^(?:pip|venv|ensurepip)$/.test(values[module + 1] ?? '')
  const file = values.find(value => !value.startsWith('-'))
  return file !== undefined && !file.startsWith('/') && !file.startsWith('<')
}

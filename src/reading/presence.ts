import { scalarText } from '../model/data.ts'
import type { Command } from '../model/shell.ts'
import type { Step } from '../model/workflow.ts'
import { stepsBefore } from './commands.ts'

/** Actions that move artifacts and can be told to fail where there are none. */
const ARTIFACT_ACTIONS: ReadonlySet<string> = new Set(['actions/upload-artifact', 'actions/download-artifact'])

/** True where a command skips its work, instead of failing, when the files are missing. */
export function skipsMissingFiles(command: Command): boolean {
  const guarded = command.guards.some(({ kind, text }) => (kind === 'if' || kind === 'and') && isFileTest(text))
  return (
    guarded && command.loops.some(({ words }) => words.some(({ value }) => /[*?[]/.test(value) || value.includes('/')))
  )
}

function isFileTest(condition: string): boolean {
  return /(?:^|\s)(?:\[\[?|test)\s+(?:!\s+)?-[aefrs]\s/.test(condition)
}

/** True where something before the command fails the job when no file matches. */
export function presenceAssertedBefore(command: Command, step: Step): boolean {
  const earlier = (step.script?.commands ?? []).filter(({ index }) => index < command.index)
  return earlier.some(assertsPresence) || stepsBefore(step).some(stepAsserts)
}

function stepAsserts(step: Step): boolean {
  const { reference } = step
  if (reference === undefined) return (step.script?.commands ?? []).some(assertsPresence)
  if (!ARTIFACT_ACTIONS.has(reference.slug ?? '')) return false
  return (
    scalarText(step.with.get('if-no-files-found')) === 'error' ||
    (reference.repository === 'download-artifact' && step.with.has('name'))
  )
}

/**
 * `test -s dist/app.whl`, `ls dist/*.whl`, `stat`, `compgen -G`, `[ -n "$(ls …)" ]`: each ends with an error where nothing
 * matches. A command whose own failure is swallowed or tested asserts nothing.
 */
function assertsPresence(command: Command): boolean {
  if (command.failure === 'swallowed' || command.place !== 'script') return false
  const words = command.arguments.map(({ value }) => value)
  switch (command.program) {
    case 'ls':
    case 'stat':
      return words.some(word => /[*?]/.test(word) || /\.\w+$/.test(word))
    case 'compgen':
      return words.includes('-G')
    case 'test':
    case '[':
    case '[[':
      return command.failure === 'counts' && words.some(word => /^-[efsnr]$/.test(word))
    case 'exit':
      return (
        words[0] !== '0' &&
        command.guards.some(({ text }) => /-[efsnrz]\s|ls\s|find\s|compgen|shopt|-eq 0|#\w*/.test(text))
      )
    default:
      return false
  }
}

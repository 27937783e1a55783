import type { Command, ShellWord } from '../model/shell.ts'
import type { Shell, Step } from '../model/workflow.ts'

/** A file with which a script speaks to the runner: variables and search path of later steps, outputs, saved state. */
export type RunnerFile = 'environment' | 'path' | 'output' | 'state'

/** One write of a script to such a file. */
export interface RunnerWrite {
  readonly file: RunnerFile
  readonly command: Command
  /** The word that names the file. */
  readonly target: ShellWord
  /** True where the command only prints what is written in the workflow. */
  readonly literal: boolean
}

const FILES: ReadonlyMap<string, RunnerFile> = new Map([
  ['GITHUB_ENV', 'environment'],
  ['GITHUB_PATH', 'path'],
  ['GITHUB_OUTPUT', 'output'],
  ['GITHUB_STATE', 'state'],
])

/** Names of variables matter by their letters only where the shell is one of Windows. */
const NAMED: Readonly<Partial<Record<Shell['kind'], RegExp>>> = {
  powershell: /^\$\{?env:(GITHUB_[A-Z]+)\}?$/i,
  cmd: /^[%!](GITHUB_[A-Z]+)[%!]$/i,
}

const NAMED_POSIX = /^\$\{?(GITHUB_[A-Z]+)(?:\}|:?[-=?].*\})?$/

/** What a command writes to the runner; undefined where it writes nothing there. */
export function runnerWrite(command: Command, { shell }: Step): RunnerWrite | undefined {
  if (command.program === '' && shell.kind !== 'powershell') return undefined
  const target = targetOf(command, shell)
  const file = target && fileOf(target, shell)
  return (
    target &&
    file && {
      file,
      command,
      target,
      literal: shell.kind !== 'powershell' && shell.kind !== 'cmd' && isLiteral(command),
    }
  )
}

const MENTIONS = /github_/i

const writes = new WeakMap<Step, readonly RunnerWrite[]>()

/** All writes of a step's script, in order. Scripts that do not mention such a file are not parsed. */
export function runnerWrites(step: Step): readonly RunnerWrite[] {
  let found = writes.get(step)
  if (found === undefined) {
    const commands = MENTIONS.test(step.run ?? '') ? (step.script?.commands ?? []) : []
    found = commands.flatMap(command => runnerWrite(command, step) ?? [])
    writes.set(step, found)
  }
  return found
}

/** Single quotes would keep the shell from looking the file up. */
function fileOf({ text }: ShellWord, { kind }: Shell): RunnerFile | undefined {
  const [, name = ''] = (NAMED[kind] ?? NAMED_POSIX).exec(text.replaceAll('"', '')) ?? []
  return FILES.get(name.toUpperCase())
}

function targetOf(command: Command, shell: Shell): ShellWord | undefined {
  const redirected = command.redirects.find(({ operator, target }) => {
    return operator.includes('>') && target !== undefined && fileOf(target, shell) !== undefined
  })
  if (redirected !== undefined) return redirected.target
  const writers = shell.kind === 'powershell' ? CMDLETS : TEES
  const writer = writers.has(command.program?.toLowerCase() ?? '')
  return writer ? command.arguments.find(word => fileOf(word, shell) !== undefined) : undefined
}

const TEES: ReadonlySet<string> = new Set(['tee'])

/** The cmdlets and their aliases. */
const CMDLETS: ReadonlySet<string> = new Set([
  'out-file',
  'add-content',
  'ac',
  'set-content',
  'sc',
  'tee-object',
  'tee',
])

const PRINTERS: ReadonlySet<string> = new Set(['echo', 'printf'])

function isLiteral({ program, arguments: words }: Command): boolean {
  return PRINTERS.has(program ?? '') && words.every(word => !word.dynamic || !COMPUTES.test(word.text))
}

/** A glob finds names of files, which is little compared with what an expansion can bring in. */
const COMPUTES = /[$`{]/

import { isMapping } from '../model/data.ts'
import type { Access } from '../model/expression.ts'
import type { Command, ShellWord } from '../model/shell.ts'
import type { Step } from '../model/workflow.ts'
import { commandsOf } from './commands.ts'
import { environmentsOf } from './environment.ts'
import { expanded, printedBy } from './printed.ts'
import { inVariable } from './provenance.ts'
import { type RunnerFile, runnerWrites } from './runner-writes.ts'

const NOTHING: ReadonlyMap<string, Access> = new Map()
const known = new WeakMap<Step, ReadonlyMap<string, Access>>()

/** Variables that a step sees whose text comes from outside, by name, and the contexts that it comes from. */
export function outsideVariables(step: Step): ReadonlyMap<string, Access> {
  if (!step.document.source.text.includes('github.')) return NOTHING
  let found = known.get(step)
  if (found === undefined) {
    found = collect(step)
    known.set(step, found)
  }
  return found
}

function collect(step: Step): ReadonlyMap<string, Access> {
  const blocks = environmentsOf(step)
  if (blocks.length === 0) return NOTHING
  const found = new Map<string, Access>()
  for (const { data } of blocks) {
    if (!isMapping(data)) continue
    for (const [name, value] of data) {
      const source = typeof value === 'string' && value.includes('${{') ? inVariable(name, step) : undefined
      if (source !== undefined) found.set(name, source)
    }
  }
  return found
}

/** A word of a script that expands a variable with text from outside. */
export interface OutsideWord {
  readonly command: Command
  readonly word: ShellWord
  readonly source: Access
}

const VARIABLE = /\$(?:\{(\w+)|env:(\w+)|(\w+))|%(\w+)%/g

function sourcesIn(text: string, variables: ReadonlyMap<string, Access>): readonly Access[] {
  if (!text.includes('$') && !text.includes('%')) return []
  return [...text.matchAll(VARIABLE)].flatMap(([, ...names]) => {
    return variables.get(names.find(name => name !== undefined) ?? '') ?? []
  })
}

/** Programs whose first word is a program of its own: any text in it is executed. */
const INTERPRETERS: ReadonlySet<string> = new Set(['awk', 'gawk', 'mawk', 'sed'])

/** Programs that can be made to run others by an option, which a text that begins with a hyphen is. */
const OPTIONED: ReadonlySet<string> = new Set(['find', 'git', 'tar', 'wget', 'zip'])

const TAKERS = new RegExp(`\\b(?:${[...INTERPRETERS, ...OPTIONED].join('|')})\\b`)

/** An argument that hands text from outside to a program that may execute it. */
export function outsideArgument(step: Step): OutsideWord | undefined {
  if (step.run === undefined || !TAKERS.test(step.run)) return undefined
  const variables = outsideVariables(step)
  if (variables.size === 0) return undefined
  for (const { command } of commandsOf([step], [...INTERPRETERS, ...OPTIONED])) {
    const found = argumentIn(command, variables)
    if (found !== undefined) return found
  }
  return undefined
}

function argumentIn(command: Command, variables: ReadonlyMap<string, Access>): OutsideWord | undefined {
  const { program = '', arguments: words } = command
  const interprets = INTERPRETERS.has(program)
  if (!interprets && !OPTIONED.has(program)) return undefined
  if (program === 'git' && words[0]?.value !== 'clone') return undefined
  const end = words.findIndex(({ value }) => value === '--')
  for (const word of end < 0 ? words : words.slice(0, end)) {
    const text = word.text.replaceAll('"', '')
    const [source] = sourcesIn(interprets ? expanded(word) : leading(text), variables)
    if (source !== undefined) return { command, word, source }
  }
  return undefined
}

/** The variable that a word begins with. */
function leading(text: string): string {
  return /^\$(?:\{\w+|\w+)/.exec(text)?.[0] ?? ''
}

/** Texts that can have several lines, by the last key of their way. */
const SEVERAL_LINES: ReadonlySet<string> = new Set(['body', 'message', 'description', 'event', 'summary', 'text'])

/** A write of text from outside to a file of the runner, where a line break or a folder is all an attack needs. */
export function outsideWrite(step: Step, files: ReadonlySet<RunnerFile>): OutsideWord | undefined {
  const variables = outsideVariables(step)
  if (variables.size === 0) return undefined
  for (const { file, command, target } of runnerWrites(step)) {
    const source = files.has(file)
      ? sourcesIn(printedBy(command), variables).find(each => breaksOut(each, file))
      : undefined
    if (source !== undefined) return { command, word: target, source }
  }
  return undefined
}

function breaksOut({ path }: Access, file: RunnerFile): boolean {
  return file === 'path' || SEVERAL_LINES.has(path.at(-1)?.toLowerCase() ?? '')
}

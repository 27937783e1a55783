import type { Command, ShellWord } from '../model/shell.ts'
import type { Publication } from '../model/supply.ts'
import { optionValue } from './words.ts'

/** True where a script may upload something that is looked at here, by its words. */
export function mayPublish(script: string): boolean {
  return /\b(?:publish|upload|push)\b/.test(script) && TOOLS.test(script)
}

const TOOLS = /\b(?:cargo|uvx?|pipx|hatch|pdm|poetry|twine|gem|p?npm|npx|bunx?|yarn|nuget)\b/

type Reader = (words: readonly ShellWord[]) => boolean

/** Undefined where the command uploads nothing to a public registry. */
export function publicationOf(command: Command): Publication | undefined {
  const program = command.program?.replace(/^python\d[\d.]*$/, 'python') ?? ''
  const words = command.arguments
  const uploads = READERS.get(program)?.(words) ?? false
  if (!uploads || namesOtherRegistry(command)) return undefined
  return { command, tool: toolOf(program, words), rehearsal: isRehearsal(command) }
}

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['cargo', words => has(words, 'publish')],
  ['uv', words => has(words, 'publish') || runsTwine(words)],
  ['uvx', runsTwine],
  ['pipx', runsTwine],
  ['hatch', words => has(words, 'publish')],
  ['pdm', words => has(words, 'publish')],
  ['poetry', words => has(words, 'publish')],
  ['twine', words => has(words, 'upload')],
  ['python', words => moduleOf(words) === 'twine' && has(words, 'upload')],
  ['gem', words => has(words, 'push')],
  ['npm', publishesPackage],
  ['pnpm', publishesPackage],
  ['bun', publishesPackage],
  ['yarn', publishesPackage],
  ['bunx', words => /^npm(?:@|$)/.test(words[0]?.value ?? '') && has(words, 'publish')],
  ['npx', words => /^npm(?:@|$)/.test(firstOperand(words) ?? '') && has(words, 'publish')],
  ['nuget', words => has(words, 'push')],
  ['dotnet', words => words[0]?.value === 'nuget' && words[1]?.value === 'push'],
])

/** `npm run publish` runs a script of the project, which may do anything. */
function publishesPackage(words: readonly ShellWord[]): boolean {
  return has(words, 'publish') && firstOperand(words) !== 'run'
}

function runsTwine(words: readonly ShellWord[]): boolean {
  const at = words.findIndex(({ value }) => /^twine(?:[@=~<>!].*)?$/.test(value))
  return at >= 0 && has(words.slice(at), 'upload')
}

function moduleOf(words: readonly ShellWord[]): string | undefined {
  return words[words.findIndex(({ value }) => value === '-m') + 1]?.value
}

function firstOperand(words: readonly ShellWord[]): string | undefined {
  return words.find(({ value }) => !value.startsWith('-'))?.value
}

function has(words: readonly ShellWord[], word: string): boolean {
  return words.some(({ value }) => value === word)
}

function isRehearsal(command: Command): boolean {
  const option = command.arguments.find(({ value }) => /^(?:--dry-run|-n$)/.test(value))?.value
  return option !== undefined && option !== '--dry-run=false'
}

/** A registry that is written down and is not one that offers trusted publishing. */
function namesOtherRegistry(command: Command): boolean {
  const registry = optionValue(command, '--registry', '--repository-url', '--publish-url', '--host', '--source', '-s')
  const text = registry === undefined || registry.dynamic ? undefined : registry.value
  return text !== undefined && /^https?:/.test(text) && !OWN_REGISTRIES.test(text)
}

const OWN_REGISTRIES =
  /^https:\/\/(?:(?:upload|test)\.pypi\.org|pypi\.org|registry\.npmjs\.org|rubygems\.org|crates\.io|api\.nuget\.org|www\.nuget\.org)(?:\/|$)/

function toolOf(program: string, words: readonly ShellWord[]): string {
  if (program === 'python' || runsTwine(words)) return 'twine'
  return program === 'bunx' || program === 'npx' ? 'npm' : program
}

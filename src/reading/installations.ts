import type { Command, ShellWord } from '../model/shell.ts'
import type { Installation } from '../model/supply.ts'
import { hasOption, operandsOf } from './words.ts'

/** A script without one of these words installs nothing that is looked at here. */
export const INSTALLING = /\b(?:install|add|i|ins|inst|insta|instal|isnt|isnta|isntal|isntall|in)\b/

/** The programs that install. */
export const MANAGERS = ['npm', 'yarn', 'pnpm', 'bun', 'bundle', 'gem', 'pip', 'pip3', 'uv'] as const

/** `npm install` under all its names (npm, `lib/utils/cmd-list.js`). */
const NPM_INSTALL = new Set('install i in ins inst insta instal isnt isnta isntal isntall add'.split(' '))

const NPM_VALUED = new Set(
  '--prefix --registry --workspace -w --loglevel --cache --userconfig --tag --omit --include --before -C'.split(' '),
)
const YARN_VALUED = new Set('--cwd --registry --cache-folder --modules-folder --mutex --network-timeout'.split(' '))
const PNPM_VALUED = new Set('-C --dir --filter -F --registry --reporter --store-dir --workspace-concurrency'.split(' '))
const GEM_VALUED = new Set(
  '-v --version -i --install-dir -n --bindir -s --source -P --trust-policy --platform -p --http-proxy'.split(' '),
)
const PIP_VALUED = new Set(
  '-r --requirement -c --constraint -i --index-url --extra-index-url -f --find-links -t --target --prefix --root --python --platform --python-version --abi --implementation --progress-bar --cache-dir --timeout --retries --proxy --cert --log --trusted-host --upgrade-strategy --only-binary --no-binary --config-settings -C --src -p --group --report'.split(
    ' ',
  ),
)

type Reader = (command: Command) => Pick<Installation, 'held' | 'packages'> | undefined

/** Undefined where the command installs nothing. */
export function installationOf(command: Command): Installation | undefined {
  const program = command.program?.replace(/^(pip3|python)[\d.]*$/, '$1').replace(/\.cmd$/, '') ?? ''
  const found = READERS.get(program)?.(command)
  return found && { command, manager: program === 'python' ? 'pip' : program, ...found }
}

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['npm', readNpm],
  ['yarn', command => added(operandsOf(command, YARN_VALUED), 'add')],
  ['pnpm', readPnpm],
  ['bun', command => added(operandsOf(command, YARN_VALUED), 'add')],
  ['bundle', command => added(operandsOf(command, NOTHING), 'add')],
  ['gem', readGem],
  ['pip', command => readPip(command, operandsOf(command, PIP_VALUED))],
  ['pip3', command => readPip(command, operandsOf(command, PIP_VALUED))],
  ['python', command => (hasOption(command, '-m') ? readSubPip(command) : undefined)],
  ['uv', readSubPip],
])

const NOTHING: ReadonlySet<string> = new Set()

function readNpm(command: Command): ReturnType<Reader> {
  const [verb, ...packages] = operandsOf(command, NPM_VALUED)
  if (verb === undefined || !NPM_INSTALL.has(verb.value)) return undefined
  return packages.length === 0 ? undefined : named(packages)
}

/** The verb may stand behind others, as in `yarn global add` and `yarn workspace web add`. */
function added(operands: readonly ShellWord[], verb: string): ReturnType<Reader> {
  const at = operands.findIndex(({ value }) => value === verb)
  if (at < 0 || operands[0]?.value === 'run') return undefined
  const packages = operands.slice(at + 1)
  return packages.length === 0 ? undefined : named(packages)
}

function readPnpm(command: Command): ReturnType<Reader> {
  const operands = operandsOf(command, PNPM_VALUED)
  const [verb, ...packages] = operands
  if ((verb?.value === 'install' || verb?.value === 'i') && packages.length > 0) return named(packages)
  return added(operands, 'add')
}

function readGem(command: Command): ReturnType<Reader> {
  const [verb, ...packages] = operandsOf(command, GEM_VALUED)
  if ((verb?.value !== 'install' && verb?.value !== 'i') || packages.length === 0) return undefined
  return hasOption(command, '-v', '--version') ? { held: 'version', packages: texts(packages) } : named(packages)
}

/** `uv pip install …` and `python -m pip install …`. */
function readSubPip(command: Command): ReturnType<Reader> {
  const operands = operandsOf(command, PIP_VALUED)
  return operands[0]?.value === 'pip' ? readPip(command, operands.slice(1)) : undefined
}

/** pip takes digests from requirement files only; they are demanded for all packages as soon as one has them. */
function readPip(command: Command, [verb, ...packages]: readonly ShellWord[]): ReturnType<Reader> {
  if (verb?.value !== 'install') return undefined
  const names = texts(packages)
  if (hasOption(command, '--require-hashes')) return { held: 'digest', packages: names }
  const local = names.filter(isLocal)
  if (hasOption(command, '-e', '--editable') || local.length === names.length)
    return { held: hasOption(command, '--no-deps') ? 'digest' : 'project', packages: names }
  return named(packages)
}

function isLocal(name: string): boolean {
  return /^\.{0,2}\/|^\.{1,2}(?:$|\[)|\.whl$|\.tar\.gz$/.test(name)
}

function named(packages: readonly ShellWord[]): ReturnType<Reader> {
  const names = texts(packages)
  return { held: names.every(isVersioned) ? 'version' : 'name', packages: names }
}

/** An exact version behind the name, in the spellings of npm, RubyGems and pip. */
function isVersioned(name: string): boolean {
  return /^.+(?:@|==|===|:)v?\d+(?:\.\d+)+[\w.+-]*$/.test(name) || /@[0-9a-f]{40}$/.test(name)
}

function texts(words: readonly ShellWord[]): readonly string[] {
  return words.map(({ value }) => value)
}

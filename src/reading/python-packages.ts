import type { Span } from '../model/document.ts'
import type { Command } from '../model/shell.ts'

/** One package that a command installs. */
export interface PythonPackage extends Span {
  /** Normalised as PEP 503 says. */
  readonly name: string
  /** Behind the name: `==1.2.3`, `~=1.2`, ''. */
  readonly constraint: string
  readonly dynamic: boolean
}

/** What a command installs for Python. */
export interface PythonInstall {
  readonly packages: readonly PythonPackage[]
  /** Files given with `-r` or `-c`. */
  readonly files: readonly string[]
  /** True where a folder, a project or a lock file decides what is installed as well. */
  readonly open: boolean
}

/** Words of which a script that installs packages for Python contains one. */
export const PIP_WORDS = ['pip', 'uv', 'poetry', 'pdm', 'conda']

/** Options of pip, pipx and uv that take a word behind them. */
const WITH_VALUE =
  /^(-i|--index-url|--extra-index-url|-f|--find-links|-t|--target|--python|-p|--prefix|--root|--src|--timeout|--retries|--with|--from|--cache-dir|--trusted-host|--platform|--python-version)$/

export function pythonInstall(command: Command): PythonInstall | undefined {
  const words = installWords(command)
  if (words === undefined) return undefined
  const packages: PythonPackage[] = []
  const files: string[] = []
  let open = false
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]
    if (word === undefined) break
    if (/^(-r|--requirement|-c|--constraint|--requirements)$/.test(word.value)) files.push(words[++index]?.value ?? '')
    else if (/^(-r|--requirement=|-c|--constraint=)\S/.test(word.value))
      files.push(word.value.replace(/^(-[rc]|--\w+=)/, ''))
    else if (/^(-e|--editable)$/.test(word.value)) open = true
    else if (WITH_VALUE.test(word.value)) index += 1
    else if (word.value.startsWith('-')) continue
    else {
      const found = packageOf(word)
      if (found === undefined) open = true
      else packages.push(found)
    }
  }
  return { packages, files, open }
}

/** `pip install …`, `python -m pip install …`, `pipx install …`, `uv pip install …`, `uv tool install …`, `uvx …`. */
function installWords({ program, arguments: words }: Command): Command['arguments'] | undefined {
  const values = words.map(({ value }) => value)
  if (program === 'uvx') return words.slice(0, 1)
  if (program === 'pipx' && values[0] === 'run') return words.slice(1, 2)
  const from = verbAt(program ?? '', values)
  return from === undefined ? undefined : words.slice(from)
}

function verbAt(program: string, values: readonly string[]): number | undefined {
  const before = /^pip(\d(\.\d+)?)?$/.test(program) || program === 'pipx' ? [] : prefixOf(program, values)
  if (before === undefined || before.some((word, index) => values[index] !== word)) return undefined
  const at = values.indexOf('install', before.length)
  return at < 0 || values.slice(before.length, at).some(word => !word.startsWith('-')) ? undefined : at + 1
}

function prefixOf(program: string, values: readonly string[]): readonly string[] | undefined {
  if (/^python(\d(\.\d+)?)?$/.test(program)) return ['-m', values[1] === 'pipx' ? 'pipx' : 'pip']
  if (program === 'uv') return values[0] === 'tool' ? ['tool'] : ['pip']
  return undefined
}

function packageOf({ value, dynamic, start, end }: Command['arguments'][number]): PythonPackage | undefined {
  const match = /^([A-Za-z0-9][\w.-]*?)(?:\[[\w,.-]*\])?\s*((?:[=<>!~]=?|@|===)\s*.*)?$/s.exec(value)
  const name = match?.[1]
  if (name === undefined || /[/\\]|\.whl$|\.tar\.gz$/.test(name)) return undefined
  const normalised = name.toLowerCase().replace(/[-_.]+/g, '-')
  return { name: normalised, constraint: match?.[2] ?? '', dynamic, start, end }
}

/** `==1.2.3` names one version; `==1.2.*`, `~=1.2` and `>=1` do not. */
export function isExact(constraint: string): boolean {
  const [first = ''] = constraint.split(',')
  return /^={2,3}\s*[\w.!+-]+$|^@\d[\w.]*$/.test(first.trim()) || /^@\s*\S+[@#]\S*[0-9a-f]{40}/.test(constraint)
}

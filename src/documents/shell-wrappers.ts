import type { ShellAssignment, ShellWord } from '../model/shell.ts'

/** A program that runs the program behind it, with its options that take the next word as their value. */
interface Wrapper {
  readonly valued: ReadonlySet<string>
  /** Words that stand between its options and the program, as the seconds of `timeout`. */
  readonly operands: number
  /** Options with which it runs nothing, as `command -v`. */
  readonly refuses: ReadonlySet<string>
}

function wrapper(valued: string, operands = 0, refuses = ''): Wrapper {
  return { valued: new Set(valued.split(' ')), operands, refuses: new Set(refuses.split(' ')) }
}

const RUN = wrapper(
  '--with --with-requirements --python -p --extra --group --env-file --project --directory --package',
  0,
  '-m --module',
)

const WRAPPERS: ReadonlyMap<string, Wrapper> = new Map([
  ['sudo', wrapper('-u --user -g --group -h --host -p --prompt -C -D -R -T', 0, '-v -l -k -K --validate --list')],
  ['doas', wrapper('-u -C')],
  ['env', wrapper('-u --unset -C --chdir')],
  ['timeout', wrapper('-k --kill-after -s --signal', 1)],
  ['time', wrapper('-f --format -o --output')],
  ['nice', wrapper('-n --adjustment')],
  ['ionice', wrapper('-c --class -n --classdata -p --pid')],
  ['exec', wrapper('-a')],
  ['command', wrapper('', 0, '-v -V')],
  ['builtin', wrapper('')],
  ['nohup', wrapper('')],
  ['setsid', wrapper('')],
  ['stdbuf', wrapper('-i -o -e --input --output --error')],
  ['xargs', wrapper('-I -n -P -L -d -s -a -E --max-args --max-procs --max-lines --delimiter --arg-file')],
  ['uv run', RUN],
  ['poetry run', RUN],
  ['pipenv run', RUN],
  ['pdm run', RUN],
  ['hatch run', RUN],
  ['rye run', RUN],
  ['bundle exec', wrapper('--gemfile')],
])

/** Programs that are a wrapper only together with their first word. */
const RUNNERS: ReadonlySet<string> = new Set(
  [...WRAPPERS.keys()].filter(name => name.includes(' ')).map(name => name.slice(0, name.indexOf(' '))),
)

/** The words of a command behind its wrappers, the wrappers' names, and the variables that they set. */
export interface Unwrapped {
  readonly wrappers: readonly string[]
  readonly words: readonly ShellWord[]
  readonly assignments: readonly ShellAssignment[]
}

/** Takes the wrappers off. One that runs nothing, as `sudo -v`, stays the program. */
export function unwrap(words: readonly ShellWord[]): Unwrapped {
  const wrappers: string[] = []
  const assignments: ShellAssignment[] = []
  let at = 0
  for (let next: Step | undefined = step(words, at); next !== undefined; next = step(words, at)) {
    wrappers.push(next.name)
    assignments.push(...next.assignments)
    at = next.at
  }
  return wrappers.length === 0 ? { wrappers, words, assignments } : { wrappers, words: words.slice(at), assignments }
}

interface Step {
  readonly name: string
  readonly at: number
  readonly assignments: readonly ShellAssignment[]
}

function step(words: readonly ShellWord[], at: number): Step | undefined {
  const first = baseName(words[at])
  const name = RUNNERS.has(first) ? `${first} ${words[at + 1]?.value}` : first
  const known = WRAPPERS.get(name)
  if (known === undefined) return undefined
  const behind = passOptions(words, at + (name === first ? 1 : 2), known)
  if (behind === undefined || behind.at >= words.length) return undefined
  return { name, ...behind }
}

function baseName(word: ShellWord | undefined): string {
  if (word === undefined) return ''
  return word.value.includes('/') ? word.value.slice(word.value.lastIndexOf('/') + 1) : word.value
}

const ASSIGNMENT = /^[A-Za-z_]\w*=/

function passOptions(
  words: readonly ShellWord[],
  from: number,
  { valued, operands, refuses }: Wrapper,
): Omit<Step, 'name'> | undefined {
  const assignments: ShellAssignment[] = []
  let at = from
  let left = operands
  for (let word = words[at]; word !== undefined; word = words[at]) {
    if (refuses.has(word.value)) return undefined
    if (word.value.startsWith('-')) at += valued.has(word.value) ? 2 : 1
    else if (ASSIGNMENT.test(word.value)) assignments.push(assignmentOf(words[at++] ?? word))
    else if (left-- > 0) at++
    else break
  }
  return { at, assignments }
}

function assignmentOf(word: ShellWord): ShellAssignment {
  const name = word.value.slice(0, word.value.indexOf('='))
  const text = word.text.slice(word.text.indexOf('=') + 1)
  const value = word.value.slice(name.length + 1)
  return { name, value: { text, value, dynamic: word.dynamic, start: word.end - text.length, end: word.end } }
}

import type { Assignment, Command, Redirection } from 'unbash'
import type { ShellAssignment, ShellWord } from '../model/shell.ts'
import type { Frame } from './posix-word.ts'
import { type CommandParts, programOf } from './shell-command.ts'
import { unwrap } from './shell-wrappers.ts'

/** What a simple command says: the program behind its wrappers, its words, assignments and redirects. */
export function commandParts(command: Command, frame: Frame): CommandParts {
  const words = command.name === undefined ? [] : [frame.word(command.name)]
  const assignments: ShellAssignment[] = []
  for (const each of command.prefix) if (each.type === 'Assignment') assignments.push(assignmentOf(each, frame))
  for (const each of command.suffix) {
    if (each.type === 'Word') words.push(frame.word(each))
    else if (each.type === 'Assignment') words.push(frame.argument(each))
  }
  const unwrapped = unwrap(words)
  const [name, ...rest] = unwrapped.words
  return {
    program: name === undefined ? '' : programOf(name),
    name,
    wrappers: unwrapped.wrappers,
    arguments: rest,
    assignments: unwrapped.assignments.length === 0 ? assignments : [...assignments, ...unwrapped.assignments],
    redirects: redirectsOf(command, frame),
    ...frame.range(command.pos, command.end),
  }
}

function redirectsOf(command: Command, frame: Frame): CommandParts['redirects'] {
  const redirections: Redirection[] = []
  for (const each of command.prefix) if (each.type !== 'Assignment') redirections.push(each)
  for (const each of command.suffix) if (each.type !== 'Assignment' && each.type !== 'Word') redirections.push(each)
  return redirections.map(each => frame.redirect(each))
}

function assignmentOf(assignment: Assignment, frame: Frame): ShellAssignment {
  return { name: assignment.name, value: assignedWord(assignment, frame) }
}

/** The word that is assigned; undefined for a list. An empty value is an empty word. */
export function assignedWord({ value }: Assignment, frame: Frame): ShellWord | undefined {
  return value.type === 'Word' ? frame.word(value) : undefined
}

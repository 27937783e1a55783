import { parseScript } from '../../documents/shell.ts'
import { child } from '../../model/pointer.ts'
import type { Command, Redirect } from '../../model/shell.ts'
import { isKind, type Subject } from '../../model/subject.ts'
import type { Expansion } from '../expansion.ts'

export const expansion: Expansion = { kind: 'instruction', under: ['step'], find }

/** A fenced block of Markdown; indentation stays with the text, since the shell does not mind it. */
const CODE_BLOCK = /^[ \t]*```[ \t]*(?:bash|sh|shell|console)?[ \t]*\r?\n([\s\S]*?)^[ \t]*```/gm

/** Only what concerns the verification of signatures is looked at, so that other documents cost nothing. */
const TELLING = 'cosign'

function find(parent: Subject): Subject<'instruction'>[] {
  if (!isKind(parent, 'step') || !parent.value.run?.includes('```') || !parent.value.run.includes(TELLING)) return []
  const { document } = parent
  const pointer = child(parent.pointer, 'run')
  const bodies = (parent.value.script?.commands ?? []).flatMap(({ redirects }) => redirects)
  return bodies
    .flatMap(instructionsIn)
    .map(value => ({ kind: 'instruction', document, pointer, span: value, value, parent }))
}

function instructionsIn({ body, bodyStart }: Redirect): Command[] {
  if (body === undefined || bodyStart === undefined || !body.includes(TELLING)) return []
  return [...body.matchAll(CODE_BLOCK)].flatMap(block => {
    const [whole, code = ''] = block
    const offset = bodyStart + block.index + whole.indexOf(code, whole.indexOf('\n'))
    return parseScript(code, 'posix').commands.map(command => moved(command, offset))
  })
}

/** The same command with offsets in the script that the document stands in. */
function moved(command: Command, offset: number): Command {
  const words = command.arguments.map(({ text, value, dynamic, start, end }) => ({
    text,
    value,
    dynamic,
    start: start + offset,
    end: end + offset,
  }))
  return Object.create(command, {
    arguments: { value: words },
    start: { value: command.start + offset },
    end: { value: command.end + offset },
  })
}

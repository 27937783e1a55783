import type { AndOr, Command, PipelineNode, Statement } from 'unbash'
import type { Frame } from './posix-word.ts'
import type { CommandContext } from './shell-command.ts'

type Failure = Pick<CommandContext, 'failure' | 'swallowedBy'>

/** What becomes of a failure that reaches `|| handler`. */
type Handling = 'swallows' | 'fails' | 'handles'

const COUNTS: Failure = { failure: 'counts', swallowedBy: undefined }
const TESTED: Failure = { failure: 'tested', swallowedBy: undefined }

const SWALLOWING = new Set(['true', ':', 'echo', 'printf', 'continue', 'break'])
const LEAVING = new Set(['exit', 'return'])

/**
 * What becomes of the failure of each command of a list of `&&` and `||`. The handlers behind it decide: `|| true`
 * swallows it, `|| exit 1` lets it count. What stands on the left of `&&`, or before another command that steps in,
 * is tested.
 */
export function failuresOf(list: AndOr, frame: Frame): readonly Failure[] {
  const found: Failure[] = []
  let next: Failure = COUNTS
  let handled: Failure | undefined
  for (let index = list.commands.length - 1; index >= 0; index--) {
    const operator = list.operators[index]
    if (operator === '||') handled = next = failureBefore(list, index, frame, handled)
    else if (operator === '&&') next = handled ?? TESTED
    found.push(next)
  }
  return found.reverse()
}

/** Of a command right before `||`; `later` is what becomes of the handler's own failure, if anything handles that. */
function failureBefore(list: AndOr, index: number, frame: Frame, later: Failure | undefined): Failure {
  const last = lastOfHandler(list, index + 1)
  const handler = list.commands[last]
  const handling = handler === undefined ? 'handles' : handlingOf(handler)
  if (handling === 'fails') return COUNTS
  if (handling === 'handles') return later?.failure === 'swallowed' ? later : TESTED
  const start = operatorBefore(frame.source, list.commands[index + 1]?.pos ?? list.end)
  return { failure: 'swallowed', swallowedBy: frame.stretch(start, handler?.end ?? list.end) }
}

/** `a || echo b && exit 1` handles with both, and the last of them decides. */
function lastOfHandler(list: AndOr, first: number): number {
  let last = first
  while (list.operators[last] === '&&') last++
  return last
}

function operatorBefore(source: string, pos: number): number {
  return Math.max(0, source.lastIndexOf('||', pos))
}

function handlingOf(node: PipelineNode): Handling {
  if (node.type === 'Command') return handlingOfCommand(node)
  if (node.type === 'Pipeline') return lastHandling(node.commands)
  if (node.type === 'Redirected') return handlingOf(node.command)
  if (node.type === 'BraceGroup' || node.type === 'Subshell') return lastHandling(node.body.commands.map(commandOf))
  return 'handles'
}

function lastHandling(nodes: readonly PipelineNode[]): Handling {
  const last = nodes.at(-1)
  return last === undefined ? 'handles' : handlingOf(last)
}

function commandOf({ command }: Statement): PipelineNode {
  return command.type === 'AndOr' ? (command.commands.at(-1) ?? command.commands[0] ?? NOTHING) : command
}

const NOTHING: PipelineNode = {
  type: 'Pipeline',
  pos: 0,
  end: 0,
  prefixes: [],
  commands: [],
  operators: [],
}

function handlingOfCommand({ name, suffix }: Command): Handling {
  const program = name?.value ?? ''
  if (SWALLOWING.has(program)) return 'swallows'
  if (program === 'false') return 'fails'
  if (!LEAVING.has(program)) return 'handles'
  const [status] = suffix
  return status?.type === 'Word' && status.value === '0' ? 'swallows' : 'fails'
}

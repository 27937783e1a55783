import type { Machine } from './machine.ts'
import { OP } from './opcodes.ts'
import { EMPTY_TUPLE, type Handle, UNKNOWN, UNSET } from './values.ts'

/** Pushes what the memo holds under a number. */
export function get(machine: Machine, index: number): void {
  const value = machine.memo.get(index)
  if (value === UNSET) machine.fail(`memo number ${index} is not set`)
  machine.stack.push(value === UNSET ? UNKNOWN : value)
}

export function put(machine: Machine): void {
  const index = machine.literals.number() ?? -1
  if (index < 0) machine.fail('a memo number is none')
  else machine.memo.put(index, machine.stack.top())
}

export function tuple({ stack, values }: Machine, count: number): void {
  const start = stack.length - count
  if (start < stack.fenced) {
    stack.popAll()
    stack.push(UNKNOWN)
    return
  }
  const made = values.tuple(stack.items, start, stack.length)
  for (let index = 1; index < count; index++) stack.pop()
  stack.replaceTop(made)
}

/** TUPLE, LIST, FROZENSET and DICT: one object of what stands above the mark. */
export function gather(machine: Machine, opcode: number): void {
  const { stack, values } = machine
  const start = stack.markPlace()
  if (opcode === OP.TUPLE) {
    const made = values.tuple(stack.items, start, stack.length)
    stack.dropMark()
    stack.push(made)
    return
  }
  const made = values.container(1 + weightAbove(machine, start))
  if (opcode === OP.DICT) noteItems(machine, made, start)
  stack.dropMark()
  stack.push(made)
}

export function append(machine: Machine): void {
  const { stack, values } = machine
  const item = stack.pop()
  const target = stack.top()
  values.grow(target, values.weightOf(item))
  machine.written(target, 'APPEND')
}

/** APPENDS and ADDITEMS. */
export function extend(machine: Machine, opcode: string): void {
  const { stack, values } = machine
  const start = stack.markPlace()
  const weight = weightAbove(machine, start)
  const isEmpty = stack.length === start
  stack.dropMark()
  const target = stack.top()
  values.grow(target, weight)
  if (!isEmpty) machine.written(target, opcode)
}

export function setItem(machine: Machine): void {
  const { stack, values } = machine
  const value = stack.pop()
  const key = stack.pop()
  const target = stack.top()
  values.grow(target, values.weightOf(value))
  if (machine.arrays.isWatching) machine.arrays.item(target, key, value)
  machine.written(target, 'SETITEM')
}

export function setItems(machine: Machine): void {
  const { stack, values } = machine
  const start = stack.markPlace()
  const weight = weightAbove(machine, start)
  const isEmpty = stack.length === start
  const below = stack.belowMark()
  if (below !== undefined) noteItems(machine, below, start)
  stack.dropMark()
  const target = stack.top()
  values.grow(target, weight)
  if (!isEmpty) machine.written(target, 'SETITEMS')
}

export function build(machine: Machine): void {
  const { stack } = machine
  const state = stack.pop()
  const target = stack.top()
  machine.written(target, 'BUILD')
  if (machine.arrays.isWatching) machine.arrays.built(target, state)
}

export function global(machine: Machine): void {
  const module = machine.literals.line().toString()
  const name = machine.literals.line().toString()
  machine.stack.push(machine.import(module, name, 'GLOBAL'))
}

export function stackGlobal(machine: Machine): void {
  const { stack, values } = machine
  const nameHandle = stack.pop()
  const moduleHandle = stack.pop()
  const [module, name] = [values.textOf(moduleHandle), values.textOf(nameHandle)]
  if (module !== undefined && name !== undefined) stack.push(machine.import(module, name, 'STACK_GLOBAL'))
  else stack.push(machine.unknownImport(machine.shown(moduleHandle), machine.shown(nameHandle), 'STACK_GLOBAL'))
}

export function instance(machine: Machine): void {
  const { stack, values } = machine
  if (!stack.hasMark) machine.fail('INST has no mark')
  const module = machine.literals.line().toString()
  const name = machine.literals.line().toString()
  const callable = machine.import(module, name, 'INST')
  const args = values.tuple(stack.items, stack.markPlace(), stack.length)
  stack.dropMark()
  stack.push(machine.call(callable, args))
}

export function object(machine: Machine): void {
  const { stack, values } = machine
  const start = stack.markPlace()
  if (stack.length === start) machine.fail('OBJ has no class')
  const callable = stack.length === start ? UNKNOWN : (stack.items[start] ?? UNKNOWN)
  const args = values.tuple(stack.items, start + 1, stack.length)
  stack.dropMark()
  stack.push(machine.call(callable, args))
}

export function quoted(machine: Machine): void {
  const text = machine.literals.quoted()
  if (text === undefined) machine.fail('a STRING is not quoted')
  machine.stack.push(text ?? UNKNOWN)
}

export function protocol(machine: Machine): void {
  const version = machine.window.u8()
  if (version > 5) machine.fail(`there is no protocol ${version}`)
}

function weightAbove({ stack, values }: Machine, start: number): number {
  let weight = 0
  for (let index = start; index < stack.length; index++) weight += values.weightOf(stack.items[index] ?? 0)
  return weight
}

function noteItems({ stack, arrays }: Machine, target: Handle, start: number): void {
  if (!arrays.isWatching) return
  for (let index = start; index + 1 < stack.length; index += 2)
    arrays.item(target, stack.items[index] ?? 0, stack.items[index + 1] ?? EMPTY_TUPLE)
}

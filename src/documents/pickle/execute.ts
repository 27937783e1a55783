import {
  append,
  build,
  extend,
  gather,
  get,
  global,
  protocol,
  setItem,
  setItems,
  stackGlobal,
  tuple,
} from './effects.ts'
import { executeRare } from './execute-rare.ts'
import type { Machine } from './machine.ts'
import { OP } from './opcodes.ts'
import { EMPTY_TUPLE, integer, UNKNOWN } from './values.ts'

/** Executes one opcode. The cases follow CPython's `Modules/_pickle.c`, the most frequent ones first. */
export function execute(machine: Machine, opcode: number): void {
  const { stack, window, literals, memo, values } = machine
  switch (opcode) {
    case OP.BININT1:
      stack.push(integer(window.u8()))
      break
    case OP.SHORT_BINUNICODE:
      stack.push(literals.text(window.u8()))
      break
    case OP.MEMOIZE:
      memo.put(memo.count, stack.top())
      break
    case OP.BINPUT:
      memo.put(window.u8(), stack.top())
      break
    case OP.LONG_BINPUT:
      memo.put(window.u32(), stack.top())
      break
    case OP.BINGET:
      get(machine, window.u8())
      break
    case OP.LONG_BINGET:
      get(machine, window.u32())
      break
    case OP.MARK:
      stack.mark()
      break
    case OP.BINFLOAT:
      window.need(8)
      window.at += 8
      stack.push(UNKNOWN)
      break
    case OP.TUPLE1:
      tuple(machine, 1)
      break
    case OP.TUPLE2:
      tuple(machine, 2)
      break
    case OP.TUPLE3:
      tuple(machine, 3)
      break
    case OP.EMPTY_LIST:
    case OP.EMPTY_DICT:
    case OP.EMPTY_SET:
      stack.push(values.container(1))
      break
    case OP.EMPTY_TUPLE:
      stack.push(EMPTY_TUPLE)
      break
    case OP.NONE:
    case OP.NEWTRUE:
    case OP.NEWFALSE:
      stack.push(UNKNOWN)
      break
    case OP.BININT2:
      stack.push(integer(window.u16()))
      break
    case OP.BININT:
      stack.push(integer(window.i32()))
      break
    case OP.APPENDS:
      extend(machine, 'APPENDS')
      break
    case OP.ADDITEMS:
      extend(machine, 'ADDITEMS')
      break
    case OP.SETITEMS:
      setItems(machine)
      break
    case OP.APPEND:
      append(machine)
      break
    case OP.SETITEM:
      setItem(machine)
      break
    case OP.REDUCE:
    case OP.NEWOBJ: {
      const args = stack.pop()
      const callable = stack.top()
      stack.replaceTop(machine.call(callable, args))
      break
    }
    case OP.BUILD:
      build(machine)
      break
    case OP.TUPLE:
    case OP.LIST:
    case OP.FROZENSET:
    case OP.DICT:
      gather(machine, opcode)
      break
    case OP.STACK_GLOBAL:
      stackGlobal(machine)
      break
    case OP.GLOBAL:
      global(machine)
      break
    case OP.FRAME:
      machine.frames.open(window.u64())
      break
    case OP.PROTO:
      protocol(machine)
      break
    case OP.STOP:
      if (stack.isEmpty) machine.fail('the stack is empty at STOP')
      break
    default:
      executeRare(machine, opcode)
      break
  }
}

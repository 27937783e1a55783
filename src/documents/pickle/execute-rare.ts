import { get, instance, object, put, quoted } from './effects.ts'
import { Broken } from './endings.ts'
import type { Machine } from './machine.ts'
import { OP } from './opcodes.ts'
import { integer, UNKNOWN } from './values.ts'

/** Opcodes that few files use often. */
export function executeRare(machine: Machine, opcode: number): void {
  const { stack, window, literals } = machine
  switch (opcode) {
    case OP.POP:
      stack.popAny()
      break
    case OP.POP_MARK:
      stack.dropMark()
      break
    case OP.DUP:
      stack.push(stack.top())
      break
    case OP.BINUNICODE:
      stack.push(literals.text(window.u32()))
      break
    case OP.BINUNICODE8:
      stack.push(literals.text(window.u64()))
      break
    case OP.SHORT_BINSTRING:
      stack.push(literals.byteText(window.u8()))
      break
    case OP.BINSTRING:
      stack.push(literals.byteText(positive(window.i32())))
      break
    case OP.SHORT_BINBYTES:
      stack.push(literals.bytes(window.u8()))
      break
    case OP.BINBYTES:
      stack.push(literals.bytes(window.u32()))
      break
    case OP.BINBYTES8:
    case OP.BYTEARRAY8:
      stack.push(literals.bytes(window.u64()))
      break
    case OP.LONG1:
      stack.push(literals.long(window.u8()))
      break
    case OP.LONG4:
      stack.push(literals.long(positive(window.i32())))
      break
    case OP.INT:
    case OP.LONG:
      number(machine)
      break
    case OP.FLOAT:
      literals.line()
      stack.push(UNKNOWN)
      break
    case OP.STRING:
      quoted(machine)
      break
    case OP.UNICODE:
      stack.push(literals.raw())
      break
    case OP.PUT:
      put(machine)
      break
    case OP.GET:
      get(machine, literals.number() ?? -1)
      break
    case OP.INST:
      instance(machine)
      break
    case OP.OBJ:
      object(machine)
      break
    case OP.NEWOBJ_EX: {
      stack.pop()
      const args = stack.pop()
      stack.replaceTop(machine.call(stack.top(), args))
      break
    }
    case OP.PERSID:
      literals.line()
      stack.push(UNKNOWN)
      break
    case OP.BINPERSID:
      stack.pop()
      stack.push(UNKNOWN)
      break
    case OP.EXT1:
      extension(machine, window.u8())
      break
    case OP.EXT2:
      extension(machine, window.u16())
      break
    case OP.EXT4:
      extension(machine, window.i32())
      break
    case OP.NEXT_BUFFER:
      stack.push(UNKNOWN)
      break
    case OP.READONLY_BUFFER:
      stack.top()
      break
    default:
      throw new Broken(`byte 0x${opcode.toString(16).padStart(2, '0')} is no opcode`)
  }
}

function number({ stack, literals }: Machine): void {
  const value = literals.number()
  stack.push(value === undefined ? UNKNOWN : integer(value))
}

/** An extension code means what `copyreg` of the loading program says: the callable is not in the file. */
function extension(machine: Machine, code: number): void {
  machine.stack.push(machine.unknownImport('copyreg', `extension ${code}`, 'EXT'))
}

function positive(length: number): number {
  if (length < 0) throw new Broken('a length is negative')
  return length
}

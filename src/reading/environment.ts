import { type Data, isMapping, scalarText } from '../model/data.ts'
import { child, type Pointer } from '../model/pointer.ts'
import type { Step } from '../model/workflow.ts'

/** Where a variable gets its value, and the text that is written there. */
export interface Definition {
  readonly text: string
  readonly pointer: Pointer
}

/** An `env` block that a step sees: its own, that of its job, that of the workflow; the nearest first. */
export interface EnvironmentBlock {
  readonly data: Data
  readonly pointer: Pointer
}

/** Where an expression stands, as far as variables and outputs are seen from there. */
export type Scope = Pick<Step, 'data' | 'pointer' | 'job' | 'action'>

export function environmentsOf({ data, pointer, job }: Scope): readonly EnvironmentBlock[] {
  return [
    { data: data.get('env'), pointer: child(pointer, 'env') },
    { data: job?.data.get('env'), pointer: child(job?.pointer ?? '', 'env') },
    { data: job?.workflow.data.get('env'), pointer: '/env' },
  ].flatMap(({ data: block, pointer: place }) => (block === undefined ? [] : [{ data: block, pointer: place }]))
}

/** The nearest definition of a variable; case matters, as it does on Linux and macOS. A block that is one expression may define anything. */
export function definitionOf(scope: Scope, name: string): Definition | undefined {
  for (const { data, pointer } of environmentsOf(scope)) {
    const found = isMapping(data) ? inBlock(data, pointer, name) : whole(data, pointer)
    if (found !== undefined) return found
  }
  return undefined
}

function inBlock(block: ReadonlyMap<string, Data>, pointer: Pointer, name: string): Definition | undefined {
  const value = block.get(name)
  return value === undefined ? undefined : { text: scalarText(value) ?? '', pointer: child(pointer, name) }
}

function whole(data: Data, pointer: Pointer): Definition | undefined {
  const text = scalarText(data)
  return text?.includes('${{') ? { text, pointer } : undefined
}

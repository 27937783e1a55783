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
  const own = data.get('env')
  const ofJob = job?.data.get('env')
  const ofWorkflow = job?.workflow.data.get('env')
  if (own === undefined && ofJob === undefined && ofWorkflow === undefined) return NONE
  const blocks: EnvironmentBlock[] = []
  if (own !== undefined) blocks.push({ data: own, pointer: child(pointer, 'env') })
  if (ofJob !== undefined) blocks.push({ data: ofJob, pointer: child(job?.pointer ?? '', 'env') })
  if (ofWorkflow !== undefined) blocks.push({ data: ofWorkflow, pointer: '/env' })
  return blocks
}

const NONE: readonly EnvironmentBlock[] = []

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

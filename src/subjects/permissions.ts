import { type Data, isMapping, scalarText } from '../model/data.ts'
import type { Pointer } from '../model/pointer.ts'
import type { Permissions } from '../model/workflow.ts'

const NO_SCOPES: ReadonlyMap<string, string> = new Map()

/** Reads a `permissions` block; undefined where the key is missing, which is not the same as an empty block. */
export function readPermissions(data: Data | undefined, pointer: Pointer): Permissions | undefined {
  if (data === undefined) return undefined
  if (isMapping(data)) return { pointer, shape: data.size === 0 ? 'none' : 'scopes', scopes: scopesOf(data) }
  return { pointer, shape: shorthand(data), scopes: NO_SCOPES }
}

function scopesOf(block: ReadonlyMap<string, Data>): ReadonlyMap<string, string> {
  return new Map([...block].map(([scope, access]) => [scope, scalarText(access)?.toLowerCase() ?? '']))
}

function shorthand(data: Data): Permissions['shape'] {
  if (data === null) return 'none'
  if (data === 'read-all' || data === 'write-all') return data
  return typeof data === 'string' && data.includes('${{') ? 'expression' : 'invalid'
}

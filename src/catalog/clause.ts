import { type Data, isMapping, type Mapping } from '../model/data.ts'
import { child, type Pointer } from '../model/pointer.ts'
import type { Clause, Condition, Group } from '../model/rule.ts'
import { readCondition } from './condition.ts'
import type { Reading } from './reading.ts'

/** Reads `when`, `require` or `forbid`: conditions, and at most one group of them. */
export function readClause(data: Data | undefined, pointer: Pointer, reading: Reading): Clause {
  const entries = readEntries(data, pointer, reading)
  const conditions = [...entries].filter(([key]) => !isGroup(key))
  const group = readGroup(entries, pointer, reading)
  return { conditions: readConditions(conditions, pointer, reading), ...(group === undefined ? {} : { group }) }
}

function readGroup(entries: Mapping, pointer: Pointer, reading: Reading): Group | undefined {
  const [kind, second] = [...entries.keys()].filter(isGroup)
  if (second !== undefined)
    reading.mistakes.atKey(child(pointer, second), `A clause has one group at most; "${kind}" is already there`)
  if (kind === undefined) return undefined
  const inside = child(pointer, kind)
  const members = [...readEntries(entries.get(kind), inside, reading)]
  for (const [key] of members)
    if (isGroup(key)) reading.mistakes.atKey(child(inside, key), `Groups do not nest; "${key}" stands inside "${kind}"`)
  return {
    kind,
    conditions: readConditions(
      members.filter(([key]) => !isGroup(key)),
      inside,
      reading,
    ),
  }
}

function readConditions(
  entries: readonly (readonly [string, Data])[],
  pointer: Pointer,
  reading: Reading,
): readonly Condition[] {
  return entries
    .map(([fact, data]) => readCondition(fact, data, child(pointer, fact), reading))
    .filter(condition => condition !== undefined)
}

/** An empty clause or group would be true of everything, so it is never meant. */
function readEntries(data: Data | undefined, pointer: Pointer, { mistakes }: Reading): Mapping {
  const name = pointer.slice(pointer.lastIndexOf('/') + 1)
  if (isMapping(data) && data.size > 0) return data
  if (isMapping(data) || data === null) mistakes.atKey(pointer, `"${name}" is empty`)
  else if (data !== undefined) mistakes.atKey(pointer, `"${name}" maps facts to what they must answer`)
  return new Map()
}

function isGroup(key: string): key is Group['kind'] {
  return key === 'any' || key === 'all'
}

import { type Data, isMapping, isSequence, mapping, scalarText, sequence } from '../model/data.ts'
import type { Job } from '../model/workflow.ts'

/** GitHub runs no more jobs of one matrix ("Running variations of jobs in a workflow"). */
const MOST_VALUES = 256

/**
 * The literal values that `matrix.…` can have in a job, in the order in which they are written. Values that an expression
 * decides are left out; undefined where the way into the matrix is computed.
 */
export function valuesOf(job: Job, path: readonly (string | undefined)[]): readonly string[] | undefined {
  const [key, ...below] = path
  if (key === undefined || below.includes(undefined)) return undefined
  const matrix = mapping(mapping(job.data.get('strategy')).get('matrix'))
  const excluded = sequence(matrix.get('exclude')).flatMap(row => excludedBy(row, key))
  const listed = sequence(keyIn(matrix, key)).filter(value => !excluded.some(each => equal(each, value)))
  const included = sequence(matrix.get('include')).map(row => keyIn(mapping(row), key))
  return [...listed, ...included]
    .slice(0, MOST_VALUES)
    .map(value => textAt(value, below))
    .filter(text => text !== undefined)
}

/** Only a row that says nothing else takes a value out of the matrix altogether. */
function excludedBy(row: Data, key: string): readonly Data[] {
  const value = isMapping(row) && row.size === 1 ? keyIn(row, key) : undefined
  return value === undefined ? [] : [value]
}

function textAt(data: Data | undefined, path: readonly (string | undefined)[]): string | undefined {
  let at = data
  for (const key of path) at = isMapping(at) ? keyIn(at, key ?? '') : isSequence(at) ? at[Number(key)] : undefined
  const text = scalarText(at)
  return text?.includes('${{') ? undefined : text
}

/** Keys of contexts count without regard to case. */
function keyIn(data: ReadonlyMap<string, Data>, key: string): Data | undefined {
  const name = key.toLowerCase()
  return data.get(key) ?? [...data].find(([each]) => each.toLowerCase() === name)?.[1]
}

function equal(one: Data, other: Data): boolean {
  if (!isMapping(one) || !isMapping(other)) return one === other
  return [...one].every(([key, value]) => equal(value, other.get(key) ?? null))
}

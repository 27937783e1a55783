import { type Data, isMapping, isSequence, mapping, scalarText } from '../model/data.ts'
import type { Job } from '../model/workflow.ts'

/** Who decides a value of the matrix; `literal` also where the matrix does not know the name, since it is empty then. */
export type MatrixValue = 'literal' | 'computed'

/** `path` are the keys behind `matrix`. */
export function matrixValue(job: Job, path: readonly (string | undefined)[]): MatrixValue {
  const matrix = mapping(job.data.get('strategy')).get('matrix')
  if (isExpression(matrix)) return 'computed'
  const { include, rest } = partsOf(matrix)
  if (isExpression(include)) return 'computed'
  const rows = [rest, ...(isSequence(include) ? include : [])]
  return rows.some(row => holdsExpression(row, path)) ? 'computed' : 'literal'
}

/** Each key holds the list of its values; `include` holds rows. */
function partsOf(matrix: Data | undefined): { readonly include: Data | undefined; readonly rest: Data } {
  const rest = new Map(mapping(matrix))
  const include = rest.get('include')
  rest.delete('include')
  rest.delete('exclude')
  return { include, rest }
}

/** Lists count as any of their elements. */
function holdsExpression(data: Data | undefined, path: readonly (string | undefined)[]): boolean {
  if (isSequence(data))
    return data.some(each => holdsExpression(each, /^\d+$/.test(path[0] ?? '') ? path.slice(1) : path))
  if (!isMapping(data)) return isExpression(data)
  const [key, ...below] = path
  return [...data].some(([name, value]) => {
    const meant = key === undefined || key === '*' || name.toLowerCase() === key.toLowerCase()
    return meant && holdsExpression(value, below)
  })
}

function isExpression(data: Data | undefined): boolean {
  return scalarText(data)?.includes('${{') ?? false
}

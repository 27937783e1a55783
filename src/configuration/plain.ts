import { type Data, isMapping, isSequence } from '../model/data.ts'

/** Data as JSON objects without prototypes, as schema validators read them. */
export function plain(data: Data): unknown {
  if (isSequence(data)) return data.map(plain)
  if (!isMapping(data)) return data
  const object: Record<string, unknown> = Object.create(null)
  for (const [key, value] of data) object[key] = plain(value)
  return object
}

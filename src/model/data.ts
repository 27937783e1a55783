/** What a document says once it is parsed. Mappings keep their order and cannot be confused with object prototypes. */
export type Data = null | boolean | number | string | Sequence | Mapping

export type Sequence = readonly Data[]

export type Mapping = ReadonlyMap<string, Data>

const NOTHING: Mapping = new Map()

export function isMapping(data: Data | undefined): data is Mapping {
  return data instanceof Map
}

export function isSequence(data: Data | undefined): data is Sequence {
  return Array.isArray(data)
}

/** The mapping itself, or an empty one where the value is missing or something else. */
export function mapping(data: Data | undefined): Mapping {
  return isMapping(data) ? data : NOTHING
}

export function sequence(data: Data | undefined): Sequence {
  return isSequence(data) ? data : []
}

/** The text itself; numbers and booleans as GitHub would interpolate them; undefined for everything else. */
export function scalarText(data: Data | undefined): string | undefined {
  if (typeof data === 'string') return data
  return typeof data === 'number' || typeof data === 'boolean' ? String(data) : undefined
}

/** One text, or a list of texts, as GitHub accepts both in many places; other entries are left out. */
export function texts(data: Data | undefined): string[] {
  const list = isSequence(data) ? data : [data]
  return list.map(scalarText).filter(text => text !== undefined)
}

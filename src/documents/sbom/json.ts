/** JSON as it comes from outside: what is missing or of another shape is undefined, or an empty list. */
export type Json = Readonly<Record<string, unknown>>

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function textAt(json: Json | undefined, key: string): string | undefined {
  const value = json !== undefined && Object.hasOwn(json, key) ? json[key] : undefined
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function objectAt(json: Json | undefined, key: string): Json | undefined {
  const value = json !== undefined && Object.hasOwn(json, key) ? json[key] : undefined
  return isJson(value) ? value : undefined
}

export function listAt(json: Json | undefined, key: string): readonly Json[] {
  const value = json !== undefined && Object.hasOwn(json, key) ? json[key] : undefined
  return Array.isArray(value) ? value.filter(isJson) : []
}

export function textsAt(json: Json | undefined, key: string): readonly string[] {
  const value = json !== undefined && Object.hasOwn(json, key) ? json[key] : undefined
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter(each => typeof each === 'string') : []
}

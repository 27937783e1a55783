/** One reason for which GitHub refuses a file. */
export interface Breach {
  /** RFC 6901, into the SARIF log. */
  readonly pointer: string
  readonly cause: string
}

/** A value of a log that may hold anything, and where it stands. */
export interface Part {
  readonly pointer: string
  readonly value: unknown
}

/** A property of a part; the value is undefined where there is none. */
export function get(part: Part, ...keys: readonly string[]): Part {
  return keys.reduce<Part>(
    ({ pointer, value }, key) => ({ pointer: `${pointer}/${key}`, value: own(value, key) }),
    part,
  )
}

/** The entries of a part; none where it is not a list. */
export function list(part: Part): readonly Part[] {
  if (!Array.isArray(part.value)) return []
  return part.value.map((value: unknown, index) => ({ pointer: `${part.pointer}/${index}`, value }))
}

export function runs(log: unknown): readonly Part[] {
  return list({ pointer: '/runs', value: own(log, 'runs') })
}

export function results(run: Part): readonly Part[] {
  return list(get(run, 'results'))
}

export function rules(run: Part): readonly Part[] {
  return list(get(run, 'tool', 'driver', 'rules'))
}

/** A breach at a part, unless what is demanded holds. */
export function demand(part: Part, holds: boolean, cause: string): readonly Breach[] {
  return holds ? [] : [{ pointer: part.pointer, cause }]
}

/** A text that is not empty, and no longer than GitHub takes. */
export function demandText(part: Part, longest = Number.POSITIVE_INFINITY): readonly Breach[] {
  if (typeof part.value !== 'string' || part.value.trim() === '')
    return demand(part, false, 'A text is missing or empty.')
  return demand(part, part.value.length <= longest, `Longer than ${longest} characters.`)
}

function own(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return Reflect.get(value, key)
}

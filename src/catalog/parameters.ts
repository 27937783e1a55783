import { type Data, isMapping, isSequence } from '../model/data.ts'
import { didYouMean } from '../model/did-you-mean.ts'
import type { Scalar } from '../model/fact.ts'
import { child, type Pointer } from '../model/pointer.ts'
import { WHOLE_FILE } from '../model/region.ts'
import type { Mistakes } from './mistakes.ts'

export type ParameterValue = Scalar | readonly Scalar[]

const NAME = /^[a-z][a-z0-9-]*$/

/** The `$names` that a rule's clauses and message may use, and which of them were used. */
export interface Parameters {
  readonly values: ReadonlyMap<string, ParameterValue>
  /** The value behind `$name`; a mistake and undefined where there is none. */
  use(name: string, complain: (message: string, suggestion?: string) => void): ParameterValue | undefined
  reportUnused(): void
}

/** Reads `params:`. Values given from outside replace the defaults. */
export function readParameters(
  data: Data | undefined,
  given: ReadonlyMap<string, ParameterValue>,
  mistakes: Mistakes,
): Parameters {
  const values = readDefaults(data, mistakes)
  for (const [name, value] of given) {
    if (values.has(name)) values.set(name, value)
    else mistakes.in(WHOLE_FILE, `The rule has no parameter "${name}"`, didYouMean(name, values.keys()))
  }
  const used = new Set<string>()
  return {
    values,
    use(name, complain) {
      used.add(name)
      const value = values.get(name)
      if (value === undefined) complain(`The rule has no parameter "${name}"`, didYouMean(name, values.keys()))
      return value
    },
    reportUnused() {
      for (const name of values.keys())
        if (!used.has(name)) mistakes.atKey(child('/params', name), `The parameter "${name}" is not used`)
    },
  }
}

function readDefaults(data: Data | undefined, mistakes: Mistakes): Map<string, ParameterValue> {
  const values = new Map<string, ParameterValue>()
  if (data === undefined) return values
  if (!isMapping(data) || data.size === 0) mistakes.atKey('/params', '"params" maps names to default values')
  else for (const [name, value] of data) readDefault(name, value, child('/params', name), values, mistakes)
  return values
}

function readDefault(
  name: string,
  data: Data,
  pointer: Pointer,
  values: Map<string, ParameterValue>,
  mistakes: Mistakes,
): void {
  if (!NAME.test(name)) mistakes.atKey(pointer, `"${name}" is no name of a parameter; one looks like "max-age"`)
  const value = isSequence(data) ? listOf(data) : isScalar(data) ? data : undefined
  if (value === undefined) mistakes.at(pointer, `The default of "${name}" is neither a value nor a list of values`)
  else values.set(name, value)
}

function listOf(data: readonly Data[]): readonly Scalar[] | undefined {
  return data.length > 0 && data.every(isScalar) ? data : undefined
}

export function isScalar(data: Data): data is Scalar {
  return typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean'
}

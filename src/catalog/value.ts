import { type Data, isSequence } from '../model/data.ts'
import { didYouMean } from '../model/did-you-mean.ts'
import type { Fact, Scalar } from '../model/fact.ts'
import { child, type Pointer } from '../model/pointer.ts'
import { isScalar, type ParameterValue } from './parameters.ts'
import type { Reading } from './reading.ts'

/** What a condition compares with, `$parameters` filled in; undefined where something of it does not fit the fact. */
export function readValues(fact: Fact, data: Data, pointer: Pointer, reading: Reading): ParameterValue | undefined {
  if (!isSequence(data)) return readValue(fact, data, pointer, reading)
  if (data.length === 0) return refuse(reading, pointer, 'The list is empty')
  const values = data.map((each, index) => readValue(fact, each, child(pointer, index), reading))
  if (values.includes(undefined)) return undefined
  const list = values.filter(value => value !== undefined).flat()
  const repeated = list.findIndex((value, index) => list.indexOf(value) < index)
  if (repeated >= 0) return refuse(reading, pointer, `${JSON.stringify(list[repeated])} is listed twice`)
  return list
}

function readValue(fact: Fact, data: Data, pointer: Pointer, reading: Reading): ParameterValue | undefined {
  if (data === null) return refuse(reading, pointer, `"${fact.name}" has no value to be compared with`)
  if (!isScalar(data))
    return refuse(reading, pointer, `"${fact.name}" is compared with values, not with lists of lists`)
  if (typeof data === 'string' && data.startsWith('$')) return readParameter(fact, data.slice(1), pointer, reading)
  return checkValue(fact, data, pointer, reading)
}

function readParameter(fact: Fact, name: string, pointer: Pointer, reading: Reading): ParameterValue | undefined {
  const value = reading.parameters.use(name, (...complaint) => reading.mistakes.at(pointer, ...complaint))
  if (value === undefined) return undefined
  const checked = [value].flat().map(each => checkValue(fact, each, pointer, reading, `$${name}: `))
  return checked.includes(undefined) ? undefined : value
}

function checkValue(fact: Fact, value: Scalar, pointer: Pointer, reading: Reading, from = ''): Scalar | undefined {
  const wrong = misfit(fact, value)
  if (wrong === undefined) return value
  const words = typeof fact.type === 'string' ? [] : fact.type
  return refuse(reading, pointer, from + wrong, didYouMean(String(value), words))
}

/** Why the fact can never answer with this value. */
function misfit({ name, type }: Fact, value: Scalar): string | undefined {
  const shown = JSON.stringify(value)
  if (typeof type !== 'string')
    return type.some(word => word === value)
      ? undefined
      : `${shown} is no word of "${name}", which are ${type.join(', ')}`
  if (type === 'text' && typeof value === 'number') return `"${name}" is a text; write ${shown} in quotes`
  if (type === 'days' && !(typeof value === 'number' && value >= 0)) return `${shown} is no number of days`
  const wanted = type === 'text' ? 'string' : type === 'days' ? 'number' : type
  return typeof value === wanted ? undefined : `${shown} is no ${type}, and "${name}" answers with one`
}

function refuse({ mistakes }: Reading, pointer: Pointer, message: string, suggestion?: string): undefined {
  mistakes.at(pointer, message, suggestion)
}

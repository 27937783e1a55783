import type { Data } from '../model/data.ts'
import { isMapping, isSequence } from '../model/data.ts'
import { didYouMean } from '../model/did-you-mean.ts'
import type { Document } from '../model/document.ts'
import type { Mistake } from '../model/mistake.ts'
import { child, keysOf, type Pointer } from '../model/pointer.ts'

/** What a schema validator says about one value; the pointer is RFC 6901, as ours are. */
export interface SchemaError {
  readonly instancePath: Pointer
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  /** The key that is wrong itself. */
  readonly propertyName?: string
  /** The part of the schema that was not held. */
  readonly parentSchema?: Readonly<Record<string, unknown>>
}

/** A schema error as a person would say it, at the place of the value or the key that is wrong. */
export function explainError(error: SchemaError, document: Document): Mistake {
  const { instancePath, keyword, params, propertyName } = error
  const unknown = text(params.additionalProperty)
  if (unknown !== undefined)
    return unknownKey(document, instancePath, unknown, Object.keys(error.parentSchema?.properties ?? {}))
  if (propertyName !== undefined)
    return mistakeAt(document, child(instancePath, propertyName), 'key', notAnId(propertyName))
  const written = dig(document.data, instancePath)
  const suggestion = keyword === 'enum' ? didYouMean(String(written), texts(params.allowedValues)) : undefined
  return mistakeAt(document, instancePath, 'value', sentence(error, written), suggestion)
}

/** A mistake with the line and column of a place in a document. */
export function mistakeAt(
  document: Document,
  pointer: Pointer,
  part: 'key' | 'value',
  message: string,
  suggestion?: string,
): Mistake {
  const { startLine, startColumn } = document.locate(pointer, part)
  const place = { path: document.source.path, line: startLine, column: startColumn }
  return { ...place, message, ...(suggestion === undefined ? {} : { suggestion }) }
}

function unknownKey(document: Document, parent: Pointer, key: string, known: readonly string[]): Mistake {
  const where = parent === '' ? '' : ` in "${keysOf(parent).join('.')}"`
  return mistakeAt(document, child(parent, key), 'key', `There is no key "${key}"${where}`, didYouMean(key, known))
}

function notAnId(key: string): string {
  return `"${key}" is no id of a rule; one looks like "action/pinned"`
}

function sentence({ instancePath, keyword, params }: SchemaError, written: Data): string {
  const name = instancePath === '' ? 'The configuration' : `"${keysOf(instancePath).join('.')}"`
  if (keyword === 'enum') return `${name} is ${shown(written)}, not one of ${texts(params.allowedValues).join(', ')}`
  if (keyword === 'type') return `${name} is ${shown(written)}, not ${texts(params.type).map(kindName).join(' or ')}`
  if (keyword === 'required') return `${name} has no "${text(params.missingProperty)}"`
  if (keyword === 'pattern') return `${name} is ${shown(written)}, which is not written as owner/name`
  if (keyword === 'maxLength') return `${name} is longer than ${params.limit} characters`
  return `${name} is empty`
}

function shown(written: Data): string {
  if (written === null) return 'empty'
  if (isMapping(written)) return 'a mapping'
  if (isSequence(written)) return 'a list'
  return typeof written === 'string' ? JSON.stringify(written) : String(written)
}

function kindName(type: string): string {
  return (
    { object: 'a mapping', array: 'a list', string: 'text', number: 'a number', boolean: 'true or false' }[type] ?? type
  )
}

function dig(data: Data, pointer: Pointer): Data {
  return keysOf(pointer).reduce<Data>(
    (each, key) => (isMapping(each) ? each.get(key) : isSequence(each) ? each[Number(key)] : null) ?? null,
    data,
  )
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function texts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter(each => typeof each === 'string')
}

import { floatCoreTag, intCoreTag, NOT_RESOLVED, SCALAR_STYLE, type ScalarEvent } from 'js-yaml'
import type { Data } from '../model/data.ts'

const NULLS = new Set(['~', 'null', 'Null', 'NULL'])
const TRUES = new Set(['true', 'True', 'TRUE'])
const FALSES = new Set(['false', 'False', 'FALSE'])

/** What a scalar means in YAML's core schema, where `on` and `yes` are texts. Only plain ones are more than text. */
export function resolveScalar(text: string, event: ScalarEvent, source: string): Data {
  if (event.style !== SCALAR_STYLE.PLAIN || (event.tagStart !== -1 && isTextTag(event, source))) return text
  if (text === '') return null
  const first = text.charCodeAt(0)
  if (first < 0x3a) return first >= 0x2b ? resolveNumber(text) : text
  return resolveWord(text)
}

/** Other tags are ignored: neither GitHub nor a runbook gives them a meaning. */
function isTextTag(event: ScalarEvent, source: string): boolean {
  const tag = source.slice(event.tagStart, event.tagEnd)
  return tag === '!!str' || tag === '!'
}

function resolveWord(text: string): Data {
  if (text.length > 5) return text
  if (TRUES.has(text)) return true
  if (FALSES.has(text)) return false
  return NULLS.has(text) ? null : text
}

function resolveNumber(text: string): Data {
  const integer = intCoreTag.resolve(text, false, '')
  if (integer !== NOT_RESOLVED) return integer
  const float = floatCoreTag.resolve(text, false, '')
  return float === NOT_RESOLVED ? text : float
}

import { type Data, isSequence } from '../model/data.ts'
import { didYouMean } from '../model/did-you-mean.ts'
import { child, type Pointer } from '../model/pointer.ts'
import type { Mistakes } from './mistakes.ts'
import { standard, standardIds } from './standards.ts'
import { TOOLS } from './tools.ts'

const EQUIVALENT = /^([a-z][a-z0-9-]*)[/:]([A-Za-z0-9][\w./-]*)$/

type Check = (id: string, pointer: Pointer, mistakes: Mistakes) => void

/** Reads `equivalents` or `standards`: a list of ids, each checked, none twice. */
export function readReferences(data: Data | undefined, pointer: Pointer, check: Check, mistakes: Mistakes): string[] {
  if (data === undefined) return []
  if (!isSequence(data)) {
    mistakes.at(pointer, `"${pointer.slice(1)}" is a list of ids`)
    return []
  }
  const ids = data.filter(each => typeof each === 'string')
  for (const [index, id] of data.entries()) {
    const place = child(pointer, index)
    if (typeof id !== 'string') mistakes.at(place, 'An id is a text')
    else if (data.indexOf(id) < index) mistakes.at(place, `"${id}" is listed twice`)
    else check(id, place, mistakes)
  }
  return ids
}

export function checkStandard(id: string, pointer: Pointer, mistakes: Mistakes): void {
  if (standard(id) === undefined)
    mistakes.at(pointer, `"${id}" is in none of the shipped standards`, didYouMean(id, standardIds()))
}

export function checkEquivalent(id: string, pointer: Pointer, mistakes: Mistakes): void {
  const tool = EQUIVALENT.exec(id)?.[1]
  if (tool === undefined) mistakes.at(pointer, `"${id}" does not name a check; write it as zizmor/unpinned-uses`)
  else if (!TOOLS.has(tool)) mistakes.at(pointer, `The tool "${tool}" is not known here`, didYouMean(tool, TOOLS))
}

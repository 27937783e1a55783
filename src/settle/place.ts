import { type Data, isMapping, isSequence } from '../model/data.ts'
import type { Place } from '../model/document.ts'
import type { Location } from '../model/finding.ts'
import { keysOf } from '../model/pointer.ts'
import type { Region } from '../model/region.ts'

/**
 * Where a finding is shown: on one line, since a pull request shows only alerts all of whose lines it changed. A mapping
 * or a list is shown by its key, a text of several lines by its first one.
 */
export function locationOf(place: Place, message?: string): Location {
  const { document, pointer } = place
  const part = place.part ?? (isContainer(dataAt(document.data, pointer)) ? 'key' : 'value')
  const region = firstLine(document.locate(pointer, part), document.source.text)
  return { path: document.source.path, region, ...(message === undefined ? {} : { message }) }
}

function firstLine(region: Region, text: string): Region {
  if (region.startLine === region.endLine) return region
  const lineEnd = text.slice(region.startOffset, region.endOffset).search(/[ \t\\]*[\r\n]/)
  const length = Math.max(1, lineEnd)
  return {
    ...region,
    endLine: region.startLine,
    endColumn: region.startColumn + length,
    endOffset: region.startOffset + length,
  }
}

function isContainer(data: Data | undefined): boolean {
  return isMapping(data) || isSequence(data)
}

function dataAt(root: Data, pointer: string): Data | undefined {
  let data: Data | undefined = root
  for (const key of keysOf(pointer)) {
    if (isMapping(data)) data = data.get(key)
    else data = isSequence(data) ? data[Number(key)] : undefined
  }
  return data
}

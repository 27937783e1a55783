import { isMapping, type Mapping, mapping, scalarText, sequence } from '../model/data.ts'
import type { Document } from '../model/document.ts'
import { child, type Pointer } from '../model/pointer.ts'
import type { WaiverEntry } from '../model/waiver-entry.ts'

/** The entries of a file with waivers; what is no mapping says nothing. */
export function readWaiverEntries({
  data,
}: Document): readonly { readonly pointer: Pointer; readonly value: WaiverEntry }[] {
  const listed = sequence(mapping(data).get('waivers'))
  const entries = listed.filter(isMapping)
  return listed.flatMap((entry, index) =>
    isMapping(entry) ? [{ pointer: child('/waivers', index), value: entryOf(entry, index, entries) }] : [],
  )
}

function entryOf(data: Mapping, index: number, entries: readonly Mapping[]): WaiverEntry {
  return { data, index, entries, name: scalarText(data.get('id'))?.trim() || `number ${index + 1}` }
}

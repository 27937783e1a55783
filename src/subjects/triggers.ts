import { type Data, isMapping, isSequence, mapping, scalarText, texts } from '../model/data.ts'
import { child, type Pointer } from '../model/pointer.ts'
import type { Trigger } from '../model/workflow.ts'

/** Reads `on:` in its three spellings: one event, a list of events, or a mapping from events to their settings. */
export function readTriggers(on: Data | undefined, pointer: Pointer): readonly Trigger[] {
  if (isMapping(on)) return [...on].map(([event, settings]) => configured(event, settings, child(pointer, event)))
  if (isSequence(on)) return on.flatMap((event, index) => bare(event, child(pointer, index)))
  return bare(on, pointer)
}

function configured(event: string, data: Data, pointer: Pointer): Trigger {
  const settings = mapping(data)
  const types = settings.get('types')
  return { event, pointer, part: 'key', settings, types: types === undefined ? undefined : texts(types) }
}

function bare(event: Data | undefined, pointer: Pointer): Trigger[] {
  const name = scalarText(event)
  return name === undefined ? [] : [{ event: name, pointer, part: 'value', settings: new Map(), types: undefined }]
}

import { isMapping, mapping, scalarText, sequence } from '../model/data.ts'
import type { Document } from '../model/document.ts'
import { child, type Pointer } from '../model/pointer.ts'
import type { DependabotUpdate } from '../model/supply.ts'

interface Found {
  readonly pointer: Pointer
  readonly value: DependabotUpdate
}

/** Reads the entries of `updates` (GitHub, "Dependabot options reference"). */
export function readUpdates(document: Document): readonly Found[] {
  return sequence(mapping(document.data).get('updates')).flatMap((data, index) =>
    isMapping(data)
      ? [
          {
            pointer: child('/updates', index),
            value: { ecosystem: scalarText(data.get('package-ecosystem')), data },
          },
        ]
      : [],
  )
}

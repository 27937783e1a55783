import { nearest, type Subject } from '../../model/subject.ts'
import type { Expansion } from '../expansion.ts'

export const expansion: Expansion = { kind: 'release-asset', under: ['release'], find }

function find(parent: Subject): Subject<'release-asset'>[] {
  const { document, pointer } = parent
  const assets = nearest(parent, 'release')?.value.assets ?? []
  return assets.map(asset => ({ kind: 'release-asset', document, pointer, value: asset, parent }))
}

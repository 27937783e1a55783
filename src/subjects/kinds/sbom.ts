import { nearest, type Subject } from '../../model/subject.ts'
import type { Expansion } from '../expansion.ts'

export const expansion: Expansion = { kind: 'sbom', under: ['release-asset'], find }

function find(parent: Subject): Subject<'sbom'>[] {
  const { document, pointer } = parent
  const sbom = nearest(parent, 'release-asset')?.value.sbom
  return sbom === undefined ? [] : [{ kind: 'sbom', document, pointer, value: sbom, parent }]
}

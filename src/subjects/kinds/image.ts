import { type Mapping, mapping, scalarText } from '../../model/data.ts'
import { child, type Pointer } from '../../model/pointer.ts'
import { isKind, type Subject } from '../../model/subject.ts'
import type { ImageReference, Step } from '../../model/workflow.ts'
import type { Expansion } from '../expansion.ts'
import { readImage } from '../image.ts'

export const expansion: Expansion = { kind: 'image', under: ['job', 'step', 'action'], find }

type Found = readonly [text: string | undefined, pointer: Pointer, role: ImageReference['role']]

function find(parent: Subject): Subject<'image'>[] {
  const images: Subject<'image'>[] = []
  for (const [text, pointer, role] of written(parent)) {
    if (text === undefined) continue
    images.push({ kind: 'image', document: parent.document, pointer, value: readImage(text, role), parent })
  }
  return images
}

function written(parent: Subject): readonly Found[] {
  if (isKind(parent, 'job')) return ofJob(parent.value.data, parent.pointer)
  if (isKind(parent, 'step')) return ofStep(parent.value)
  return isKind(parent, 'action') ? ofAction(parent.value.data) : []
}

function ofJob(job: Mapping, pointer: Pointer): Found[] {
  const services = [...mapping(job.get('services'))]
  return [
    inContainer(job, 'container', pointer, 'job'),
    ...services.map(([name]) => inContainer(mapping(job.get('services')), name, child(pointer, 'services'), 'service')),
  ]
}

function inContainer(owner: Mapping, key: string, pointer: Pointer, role: ImageReference['role']): Found {
  const place = child(pointer, key)
  const short = scalarText(owner.get(key))
  if (short !== undefined) return [short, place, role]
  return [scalarText(mapping(owner.get(key)).get('image')), child(place, 'image'), role]
}

function ofStep({ reference, pointer }: Step): Found[] {
  return reference?.kind === 'docker' ? [[reference.text, child(pointer, 'uses'), 'step']] : []
}

function ofAction(action: Mapping): Found[] {
  const image = scalarText(mapping(action.get('runs')).get('image'))
  return image?.startsWith('docker://') ? [[image, '/runs/image', 'action']] : []
}

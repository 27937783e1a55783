import { type Mapping, mapping, scalarText } from '../../model/data.ts'
import { child, type Pointer } from '../../model/pointer.ts'
import { isKind, type Subject } from '../../model/subject.ts'
import type { ImageReference, Job, Step } from '../../model/workflow.ts'
import { isReachable } from '../../reading/reachable.ts'
import type { Expansion } from '../expansion.ts'
import { imagesIn } from '../image-leaves.ts'

export const expansion: Expansion = { kind: 'image', under: ['job', 'step', 'action'], find }

type Found = readonly [text: string | undefined, pointer: Pointer, role: ImageReference['role']]

function find(parent: Subject): Subject<'image'>[] {
  const { document } = parent
  const job = isKind(parent, 'job') ? parent.value : undefined
  return written(parent).flatMap(([text, pointer, role]) =>
    text === undefined
      ? []
      : imagesIn(text, role, job).map(({ value, span }) => ({
          kind: 'image' as const,
          document,
          pointer,
          ...(span && { span }),
          value,
          parent,
        })),
  )
}

function written(parent: Subject): readonly Found[] {
  if (isKind(parent, 'job')) return isReachable(parent.value) ? ofJob(parent.value) : []
  if (isKind(parent, 'step')) return ofStep(parent.value)
  return isKind(parent, 'action') ? ofAction(parent.value.data) : []
}

function ofJob({ data, pointer }: Job): Found[] {
  const services = mapping(data.get('services'))
  return [
    inContainer(data, 'container', pointer, 'job'),
    ...[...services.keys()].map(name => inContainer(services, name, child(pointer, 'services'), 'service')),
  ]
}

function inContainer(owner: Mapping, key: string, pointer: Pointer, role: ImageReference['role']): Found {
  const place = child(pointer, key)
  const short = scalarText(owner.get(key))
  if (short !== undefined) return [short, place, role]
  return [scalarText(mapping(owner.get(key)).get('image')), child(place, 'image'), role]
}

function ofStep(step: Step): Found[] {
  const { reference, pointer, job } = step
  if (reference?.kind !== 'docker' || !isReachable(step)) return []
  return [[reference.text, child(pointer, 'uses'), job === undefined ? 'composite-step' : 'step']]
}

/** An image that is built from a file beside the action has no pin of its own. */
function ofAction(action: Mapping): Found[] {
  const image = scalarText(mapping(action.get('runs')).get('image'))
  return image?.startsWith('docker://') ? [[image, '/runs/image', 'action']] : []
}

import { type Data, mapping, scalarText } from '../../model/data.ts'
import { child, type Pointer } from '../../model/pointer.ts'
import { isKind, type Subject } from '../../model/subject.ts'
import type { Expansion } from '../expansion.ts'

export const expansion: Expansion = { kind: 'registry-login', under: ['job'], find }

function find(parent: Subject): Subject<'registry-login'>[] {
  if (!isKind(parent, 'job')) return []
  const { data, pointer } = parent.value
  const services = [...mapping(data.get('services'))]
  return [
    ...loginOf('container', data.get('container'), child(pointer, 'container'), parent),
    ...services.flatMap(([name, service]) =>
      loginOf(`service ${name}`, service, child(pointer, 'services', name), parent),
    ),
  ]
}

function loginOf(
  container: string,
  data: Data | undefined,
  place: Pointer,
  parent: Subject,
): Subject<'registry-login'>[] {
  const password = scalarText(mapping(mapping(data).get('credentials')).get('password'))
  if (password === undefined) return []
  const { document } = parent
  return [
    { kind: 'registry-login', document, pointer: child(place, 'credentials'), value: { container, password }, parent },
  ]
}

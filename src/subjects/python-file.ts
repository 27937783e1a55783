import { pythonDocument } from '../documents/python/document.ts'
import type { Source } from '../model/source.ts'
import type { Subject } from '../model/subject.ts'

/** The subject that stands for a program or for the code of a notebook. */
export function pythonSubject(source: Source, repository: Subject<'repository'>): Subject<'python-file'> {
  const { document, calls, digests } = pythonDocument(source)
  const value = { path: source.path, calls, digests }
  return { kind: 'python-file', document, pointer: '', value, parent: repository }
}

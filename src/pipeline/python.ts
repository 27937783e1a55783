import { unreadable } from '../documents/pointed.ts'
import type { SourceTree } from '../model/source-tree.ts'
import type { Subject, SubjectKind } from '../model/subject.ts'
import { problemsOf } from '../subjects/expand.ts'
import type { Prepared } from './prepare.ts'

/** True where some rule asks about programs. */
export function asksAboutPython(kinds: ReadonlySet<SubjectKind>): boolean {
  return kinds.has('python-call') || kinds.has('python-digest')
}

/** A program or a notebook. The parser is loaded only here, since few rules ask about programs. */
export async function preparePython(
  tree: SourceTree,
  path: string,
  repository: Subject<'repository'>,
): Promise<Prepared> {
  const { source, problem } = tree.read(path)
  if (problem !== undefined) {
    const document = unreadable(source, problem)
    return { document, roots: problem.kind === 'too-large' ? [] : problemsOf(document, repository) }
  }
  const { pythonSubject } = await import('../subjects/python-file.ts')
  const subject = pythonSubject(source, repository)
  return { document: subject.document, roots: [subject] }
}

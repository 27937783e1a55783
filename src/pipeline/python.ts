import { unreadable } from '../documents/pointed.ts'
import type { ProblemKind } from '../model/source.ts'
import type { SourceTree } from '../model/source-tree.ts'
import type { Subject, SubjectKind } from '../model/subject.ts'
import { problemsOf } from '../subjects/expand.ts'
import type { Prepared } from './prepare.ts'

/** True where some rule asks about programs. */
export function asksAboutPython(kinds: ReadonlySet<SubjectKind>): boolean {
  return kinds.has('python-call') || kinds.has('python-digest')
}

/** No interpreter runs such a file, or nobody wrote it by hand. */
const UNRUNNABLE: ReadonlySet<ProblemKind> = new Set<ProblemKind>(['too-large', 'binary'])

/** A program may be written in another encoding; what the rules look for is ASCII in all of them. */
function otherText(tree: SourceTree, path: string): string | undefined {
  const opened = tree.open(path)
  if ('problem' in opened) return undefined
  const { bytes } = opened
  const out = Buffer.alloc(bytes.size)
  try {
    return out.subarray(0, bytes.read(out, 0, out.length, 0)).toString('latin1')
  } catch {
    return undefined
  } finally {
    bytes.close()
  }
}

/** A program or a notebook. The parser is loaded only here, since few rules ask about programs. */
export async function preparePython(
  tree: SourceTree,
  path: string,
  repository: Subject<'repository'>,
): Promise<Prepared> {
  const { source, problem } = tree.read(path)
  const text = problem?.kind === 'not-utf-8' ? otherText(tree, path) : undefined
  if (problem !== undefined && text === undefined) {
    const document = unreadable(source, problem)
    return { document, roots: UNRUNNABLE.has(problem.kind) ? [] : problemsOf(document, repository) }
  }
  const { pythonSubject } = await import('../subjects/python-file.ts')
  const subject = pythonSubject(text === undefined ? source : { path, text }, repository)
  return { document: subject.document, roots: [subject] }
}

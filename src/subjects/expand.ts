import { pointedAt, problemRegion } from '../documents/pointed.ts'
import { expansions } from '../generated/expansions.ts'
import type { Document } from '../model/document.ts'
import { lineage } from '../model/lineage.ts'
import type { Subject, SubjectKind } from '../model/subject.ts'
import { readAction } from './action.ts'
import { recognise } from './recognise.ts'
import { readWorkflow } from './workflow.ts'

/** Calls back for every subject of the wanted kinds, parents before children, in the order of the file. */
export function expand(root: Subject, wanted: ReadonlySet<SubjectKind>, visit: (subject: Subject) => void): void {
  const ways = new Set([...wanted].flatMap(lineage))
  descend(root, ways, wanted, visit)
}

function descend(
  parent: Subject,
  ways: ReadonlySet<SubjectKind>,
  wanted: ReadonlySet<SubjectKind>,
  visit: (subject: Subject) => void,
): void {
  if (wanted.has(parent.kind)) visit(parent)
  for (const { kind, under, find } of expansions) {
    if (!ways.has(kind) || !under.includes(parent.kind)) continue
    for (const child of find(parent)) descend(child, ways, wanted, visit)
  }
}

/** The subject that stands for a whole file; undefined where the file is of no known kind. */
export function rootOf(document: Document, repository: Subject<'repository'>): Subject | undefined {
  const common = { document, pointer: '', parent: repository }
  switch (recognise(document.source.path, document.data)) {
    case 'workflow':
      return { ...common, kind: 'workflow', value: readWorkflow(document) }
    case 'action':
      return { ...common, kind: 'action', value: readAction(document) }
    default:
      return undefined
  }
}

/** One subject for each thing that keeps the document from being understood. */
export function problemsOf(document: Document, repository: Subject<'repository'>): Subject<'problem'>[] {
  return document.problems.map(value => ({
    kind: 'problem',
    document: pointedAt(document, problemRegion(document, value)),
    pointer: '',
    value,
    parent: repository,
  }))
}

import { pointedAt, problemRegion } from '../documents/pointed.ts'
import { expansions } from '../generated/expansions.ts'
import type { Document } from '../model/document.ts'
import { lineage, SUBJECT_KINDS } from '../model/lineage.ts'
import type { Subject, SubjectKind } from '../model/subject.ts'
import { readAction } from './action.ts'
import { readUpdates } from './dependabot.ts'
import { flawsOf } from './lockfile-flaws.ts'
import { readHookRepositories } from './pre-commit.ts'
import { recognise } from './recognise.ts'
import { readWaiverEntries } from './waivers.ts'
import { readWorkflow } from './workflow.ts'

/** Which subjects somebody asks for. */
export interface Interest {
  readonly kinds: ReadonlySet<SubjectKind>
  /** Words, one of which a text must contain before subjects of a kind are looked for in it; undefined for any text. */
  readonly mentions: (kind: SubjectKind) => ReadonlySet<string> | undefined
}

/** Calls back for every subject of interest below a root, parents before children, in the order of the file. */
export type Walk = (root: Subject, visit: (subject: Subject) => void) => void

/** Prepares a walk that opens nothing that nobody asks for. */
export function createWalk({ kinds, mentions }: Interest): Walk {
  const ways = new Set([...kinds].flatMap(lineage))
  const below = new Map(SUBJECT_KINDS.map(kind => [kind, stepsBelow(kind, ways, mentions)]))
  const descend = (parent: Subject, visit: (subject: Subject) => void) => {
    if (kinds.has(parent.kind)) visit(parent)
    for (const find of below.get(parent.kind) ?? []) for (const child of find(parent)) descend(child, visit)
  }
  return descend
}

function stepsBelow(parent: SubjectKind, ways: ReadonlySet<SubjectKind>, mentions: Interest['mentions']) {
  const taken = expansions.filter(({ kind, under }) => ways.has(kind) && under.includes(parent))
  return taken.map(({ kind, find, textOf }) => {
    const words = mentions(kind)
    if (textOf === undefined || words === undefined) return find
    const pattern = new RegExp(words.size === 0 ? '$.' : `\\b(?:${[...words].map(escapeWord).join('|')})\\b`)
    return (subject: Subject) => (pattern.test(textOf(subject) ?? '') ? find(subject) : NOTHING)
  })
}

const NOTHING: readonly Subject[] = []

function escapeWord(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

/** The subjects at the top of a file: the file as a whole, or its entries; undefined where it is of no known kind. */
export function rootsOf(document: Document, repository: Subject<'repository'>): readonly Subject[] | undefined {
  const common = { document, pointer: '', parent: repository }
  switch (recognise(document.source.path, document.data)) {
    case 'workflow':
      return [{ ...common, kind: 'workflow', value: readWorkflow(document) }]
    case 'action':
      return [{ ...common, kind: 'action', value: readAction(document) }]
    case 'dependabot':
      return readUpdates(document).map(found => ({ ...common, ...found, kind: 'dependabot-update' }))
    case 'pre-commit':
      return readHookRepositories(document).map(found => ({ ...common, ...found, kind: 'hook-repository' }))
    case 'waivers':
      return readWaiverEntries(document).map(found => ({ ...common, ...found, kind: 'waiver' }))
    case 'lockfile':
      return flawsOf(document, repository.value).map(found => ({ ...common, ...found, kind: 'lockfile-flaw' }))
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

import { type Fact, fact, Unknown } from '../model/fact.ts'
import { nearest, type Subject } from '../model/subject.ts'
import { majorOf, PRECISIONS, precisionOf, versionOf } from '../reading/versions.ts'

const VERSION = /^v?\d+(?:\.\d+){0,3}(?:[-+.][\w.-]+)?$/i

/** What a `uses` names, and what holds it in place. */
export const facts: readonly Fact[] = [
  fact({
    name: 'reference.kind',
    of: 'action-reference',
    about: 'Where the reference leads.',
    type: ['remote', 'local', 'self-repository', 'docker', 'invalid'],
    read: ({ value }) => value.kind,
  }),
  fact({
    name: 'reference.reusable',
    of: 'action-reference',
    about: 'Whether a job calls a reusable workflow with it.',
    type: 'boolean',
    read: ({ value }) => value.reusable,
  }),
  fact({
    name: 'reference.slug',
    of: 'action-reference',
    about: 'Owner and repository in lower case, as `actions/checkout`.',
    type: 'text',
    read: ({ value }) => value.slug,
  }),
  fact({
    name: 'reference.path-shape',
    of: 'action-reference',
    about: 'Whether the path below the repository is written without detours, as empty parts, `.` and `..`.',
    type: ['plain', 'odd'],
    read: ({ value }) => (value.kind === 'remote' ? shapeOf(value) : undefined),
  }),
  fact({
    name: 'reference.pin',
    of: 'action-reference',
    about: 'What the reference is held by.',
    type: ['commit', 'lockfile', 'tag', 'branch', 'none'],
    read: pinOf,
  }),
  fact({
    name: 'reference.precision',
    of: 'action-reference',
    about: 'How exactly the ref names one state of the action.',
    type: PRECISIONS,
    read: ({ value }) => (value.kind === 'remote' ? precisionOf(value.ref) : undefined),
  }),
  fact({
    name: 'reference.major',
    of: 'action-reference',
    about: 'The major version that the tag names, or the comment behind the commit.',
    type: 'number',
    read({ value }) {
      if (value.kind !== 'remote') return undefined
      return majorOf(versionOf(value)) ?? new Unknown('neither the ref nor a comment names a version')
    },
  }),
]

/** `owner/repository/` has an empty path too. */
function shapeOf({ text, path }: Subject<'action-reference'>['value']) {
  const at = text.lastIndexOf('@')
  const trailing = (at < 0 ? text : text.slice(0, at)).trimEnd().endsWith('/')
  return trailing || (path !== '' && path.split('/').some(part => DETOURS.has(part))) ? 'odd' : 'plain'
}

const DETOURS = new Set(['', '.', '..'])

function pinOf(subject: Subject<'action-reference'>) {
  const { kind, ref } = subject.value
  if (kind !== 'remote') return undefined
  if (ref === undefined) return 'none'
  if (precisionOf(ref) === 'commit') return 'commit'
  if (isLocked(subject, ref)) return 'lockfile'
  return VERSION.test(ref) ? 'tag' : 'branch'
}

function isLocked(subject: Subject<'action-reference'>, ref: string): boolean {
  const { owner, repository } = subject.value
  const lockfile = nearest(subject, 'repository')?.value.lockfile
  return lockfile?.commitOf(subject.document.source.path, `${owner}/${repository}`, ref) !== undefined
}

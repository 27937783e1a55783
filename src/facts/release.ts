import { type Evidence, type Fact, fact } from '../model/fact.ts'
import { child } from '../model/pointer.ts'
import type { Subject } from '../model/subject.ts'
import { unaccompanied } from '../reading/accompanied.ts'
import { stepsOf } from '../reading/commands.ts'
import { deletionOf } from '../reading/deletions.ts'
import { tokenOf, uploadOf } from '../reading/release.ts'
import { missingClasses, silentlyPartial } from '../reading/release-files.ts'
import { lookedUpBefore, timingOf } from '../reading/release-order.ts'
import { releaseTypes } from '../reading/triggers.ts'

/** How files get onto a release. */
export const facts: readonly Fact[] = [
  fact({
    name: 'release.upload',
    of: 'step',
    about: 'What attaches files to a GitHub release.',
    type: ['action', 'command', 'none'],
    evidence: subject => uploadPlace(subject),
    read: ({ value }) => uploadOf(value)?.by ?? 'none',
  }),
  fact({
    name: 'release.token',
    of: 'step',
    about: 'Whose token uploads: the one of the workflow, or one that `permissions` do not bound.',
    type: ['workflow', 'other'],
    evidence: subject => uploadPlace(subject),
    read: ({ value }) => (uploadOf(value) ? tokenOf(value) : undefined),
  }),
  fact({
    name: 'release.unmatched-files',
    of: 'step',
    about: 'What the upload does when a pattern matches no file.',
    type: ['fail', 'ignored'],
    evidence: subject =>
      subject.value.with.has('fail_on_unmatched_files') ? '/with/fail_on_unmatched_files' : uploadPlace(subject),
    read: ({ value }) => silentlyPartial(value),
  }),
  fact({
    name: 'release.tag',
    of: 'step',
    about: 'Whether a wrong tag is noticed before files are attached to it, where a person types the tag.',
    type: ['looked-up', 'trusted'],
    evidence: subject => uploadPlace(subject),
    read: ({ value }) => lookedUpBefore(value),
  }),
  fact({
    name: 'release.timing',
    of: 'step',
    about: 'Whether files are attached to a release that is published already.',
    type: ['before-publication', 'after-publication'],
    evidence: subject => uploadPlace(subject),
    read: ({ value }) => timingOf(value),
  }),
  fact({
    name: 'release.missing-files',
    of: 'step',
    about: 'Kinds of files that the job makes for the release and that the upload does not name.',
    type: ['signatures', 'certificates', 'bundles', 'checksums', 'sboms'],
    list: true,
    evidence: subject => filesPlace(subject),
    read: ({ value }) => missingClasses(value),
  }),
  fact({
    name: 'release.unaccompanied',
    of: 'step',
    about: 'Files that are uploaded without the signature that the job makes for them.',
    type: 'text',
    list: true,
    evidence: subject => filesPlace(subject),
    read: ({ value }) => {
      const files = unaccompanied(value)
      return files?.length === 0 ? undefined : files
    },
  }),
  fact({
    name: 'release.signatures',
    of: 'step',
    about: 'Whether each uploaded file takes the signature along that the job makes for it.',
    type: ['complete', 'incomplete'],
    evidence: subject => filesPlace(subject),
    read({ value }) {
      const files = unaccompanied(value)
      return files && (files.length === 0 ? 'complete' : 'incomplete')
    },
  }),
  fact({
    name: 'command.deletes',
    of: 'command',
    about:
      'What it takes away from users: a release, or the tag of one. Tags that move by design, as `nightly`, do not count.',
    type: ['release', 'tag', 'nothing'],
    mentions: ['delete', 'push', 'tag'],
    read: ({ value }) => deletionOf(value) ?? 'nothing',
  }),
  fact({
    name: 'workflow.release-types',
    of: 'workflow',
    about: 'Activities of a release that start the workflow; all of them where `types` is missing.',
    type: ['published', 'unpublished', 'created', 'edited', 'deleted', 'prereleased', 'released'],
    list: true,
    evidence: subject => releaseTrigger(subject),
    read: ({ value }) => releaseTypes(value),
  }),
  fact({
    name: 'workflow.uploads-release',
    of: 'workflow',
    about: 'Whether some step attaches files to a release.',
    type: 'boolean',
    read: ({ value }) => stepsOf(value).some(step => uploadOf(step) !== undefined),
  }),
]

function uploadPlace({ value, document }: Subject<'step'>): Evidence {
  const command = uploadOf(value)?.command
  if (command?.name === undefined) return '/uses'
  return {
    document,
    pointer: child(value.pointer, 'run'),
    part: { start: command.start, end: command.arguments[1]?.end ?? command.end },
  }
}

function filesPlace(subject: Subject<'step'>): Evidence {
  return subject.value.with.has('files')
    ? { document: subject.document, pointer: child(subject.pointer, 'with', 'files'), part: 'key' }
    : uploadPlace(subject)
}

function releaseTrigger(subject: Subject<'workflow'>): Evidence {
  const trigger = subject.value.triggers.find(({ event }) => event === 'release')
  if (trigger === undefined) return '/on'
  if (trigger.types !== undefined) return child(trigger.pointer, 'types')
  return { document: subject.document, pointer: trigger.pointer, part: trigger.part }
}

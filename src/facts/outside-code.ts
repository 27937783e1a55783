import type { Place } from '../model/document.ts'
import { type Evidence, type Fact, fact } from '../model/fact.ts'
import { child } from '../model/pointer.ts'
import { nearest, type Subject } from '../model/subject.ts'
import { writtenName } from '../reading/action-inputs.ts'
import { mergeIn, trustsBotName } from '../reading/bot-merge.ts'
import { CONTROLS, controlOf, labelOutlivesCode } from '../reading/control.ts'
import { fileHandedOnAfter, outsideArtifactOf } from '../reading/outside-artifact.ts'
import { type OutsideCode, outsideCodeOf } from '../reading/outside-code.ts'
import { followsOutsideRuns } from '../reading/outside-events.ts'
import { isPrivileged } from '../reading/privilege.ts'
import { type WorkspaceRun, workspaceRunAfter } from '../reading/workspace-code.ts'

/** Code and files of strangers in runs that have rights, and what is done with them. */
export const facts: readonly Fact[] = [
  fact({
    name: 'step.outside-code',
    of: 'step',
    about: 'What names the code of a stranger that the step checks out in a run with rights of the repository.',
    type: ['commit', 'moving'],
    evidence: subject => codePlace(subject),
    read: subject => codeOf(subject)?.kind,
  }),
  fact({
    name: 'step.outside-code-use',
    of: 'step',
    about: 'Whether a later step of the job runs code of the workspace that a stranger chose.',
    type: ['run', 'kept'],
    evidence: subject => runPlace(subject, codeRun(subject)),
    read: subject => (codeOf(subject) === undefined ? undefined : codeRun(subject) === undefined ? 'kept' : 'run'),
  }),
  fact({
    name: 'step.outside-code-program',
    of: 'step',
    about: 'What runs the code of the stranger, as `make`.',
    type: 'text',
    read: subject => codeRun(subject)?.what,
  }),
  fact({
    name: 'step.control',
    of: 'step',
    about: 'The firmest condition that keeps strangers from reaching the step.',
    type: CONTROLS,
    ordered: true,
    read: ({ value }) => controlOf(value),
  }),
  fact({
    name: 'step.label-outlives-code',
    of: 'step',
    about: 'Whether a label is the control, and code that is pushed after it was set starts the run again.',
    type: 'boolean',
    evidence: ({ document }) => ({ document, pointer: '/on', part: 'key' }),
    read: ({ value }) => controlOf(value) === 'label' && labelOutlivesCode(value),
  }),
  fact({
    name: 'job.privileged',
    of: 'job',
    about: 'Whether code in the job could write to the repository, or read a secret that somebody stored.',
    type: 'boolean',
    read: ({ value }) => isPrivileged(value),
  }),
  fact({
    name: 'step.outside-artifact',
    of: 'step',
    about: 'Where the step puts an artifact of a run that a stranger may have started.',
    type: ['workspace', 'elsewhere'],
    evidence: subject => artifactPlace(subject),
    read(subject) {
      const artifact = artifactOf(subject)
      return artifact && (artifact.folder === undefined ? 'elsewhere' : 'workspace')
    },
  }),
  fact({
    name: 'step.outside-artifact-use',
    of: 'step',
    about: 'What a later step of the job does with the artifact: run its files, hand their text on, or neither.',
    type: ['run', 'handed-on', 'kept'],
    evidence: subject => artifactUsePlace(subject),
    read(subject) {
      if (artifactOf(subject) === undefined) return undefined
      if (artifactRun(subject) !== undefined) return 'run'
      return fileHandedOnAfter(subject.value) === undefined ? 'kept' : 'handed-on'
    },
  }),
  fact({
    name: 'step.merges',
    of: 'step',
    about: 'What in the step approves or merges a pull request.',
    type: ['action', 'command'],
    evidence: ({ value }) => (value.reference === undefined ? '/run' : '/uses'),
    read: ({ value }) => mergeIn(value),
  }),
  fact({
    name: 'step.trusts-bot-name',
    of: 'step',
    about: 'Whether the name of a bot is all that lets a run with rights reach the step.',
    type: 'boolean',
    read: ({ value }) => trustsBotName(value),
  }),
]

function codeOf(subject: Subject<'step'>): OutsideCode | undefined {
  const code = outsideCodeOf(subject.value)
  return code?.events.some(event => comesFromOutside(event, subject)) ? code : undefined
}

function comesFromOutside(event: string, subject: Subject<'step'>): boolean {
  const { job } = subject.value
  if (event !== 'workflow_run' || job === undefined) return true
  return followsOutsideRuns(job.workflow, nearest(subject, 'repository')?.value)
}

function codeRun(subject: Subject<'step'>): WorkspaceRun | undefined {
  const code = codeOf(subject)
  return code && workspaceRunAfter(subject.value, code.folder, code.command)
}

function artifactOf(subject: Subject<'step'>) {
  const artifact = outsideArtifactOf(subject.value)
  return artifact && comesFromOutside('workflow_run', subject) ? artifact : undefined
}

function artifactRun(subject: Subject<'step'>): WorkspaceRun | undefined {
  const artifact = artifactOf(subject)
  return artifact?.folder === undefined
    ? undefined
    : workspaceRunAfter(subject.value, artifact.folder, artifact.command)
}

function codePlace(subject: Subject<'step'>): Evidence {
  const { value, document, pointer } = subject
  const code = codeOf(subject)
  if (code?.command !== undefined) return { document, pointer: child(pointer, 'run'), part: code.command }
  return code?.input === undefined ? '/uses' : `/with/${writtenName(value, code.input)}`
}

function artifactPlace(subject: Subject<'step'>): Evidence {
  const { document, pointer } = subject
  const command = artifactOf(subject)?.command
  return command === undefined ? '/uses' : { document, pointer: child(pointer, 'run'), part: command }
}

function runPlace(subject: Subject<'step'>, run: WorkspaceRun | undefined): Evidence {
  if (run === undefined) return ''
  return placeIn(subject, run.step.pointer, run.span)
}

function placeIn({ document }: Subject<'step'>, pointer: string, part: Place['part']): Place {
  return part === undefined
    ? { document, pointer: child(pointer, 'uses') }
    : { document, pointer: child(pointer, 'run'), part }
}

function artifactUsePlace(subject: Subject<'step'>): Evidence {
  const run = artifactRun(subject)
  if (run !== undefined) return runPlace(subject, run)
  const handed = fileHandedOnAfter(subject.value)
  return handed === undefined ? '' : placeIn(subject, handed.step.pointer, handed.command)
}

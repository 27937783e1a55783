import { type Fact, fact } from '../model/fact.ts'
import { child } from '../model/pointer.ts'
import { nearest, type Subject } from '../model/subject.ts'
import { retiredCommands } from '../reading/retired-commands.ts'
import { runnerWrite } from '../reading/runner-writes.ts'
import { shellUse } from '../reading/shells.ts'
import { triggerOf } from '../reading/triggers.ts'

const SETTERS = ['GITHUB_ENV', 'GITHUB_PATH', 'github_env', 'github_path']
const PRIVILEGED = ['pull_request_target', 'workflow_run']

/** What steps tell the runner, and in which language. */
export const facts: readonly Fact[] = [
  fact({
    name: 'command.sets',
    of: 'command',
    about: 'What the command sets for later steps: their variables or their search path.',
    type: ['environment', 'path'],
    mentions: SETTERS,
    evidence: ({ document, pointer, value }) => ({ document, pointer, part: value }),
    read(subject) {
      const file = writeOf(subject)?.file
      return file === 'environment' || file === 'path' ? file : undefined
    },
  }),
  fact({
    name: 'command.prints',
    of: 'command',
    about: 'Whether what the command sets for later steps stands in the workflow or is computed.',
    type: ['literal', 'computed'],
    mentions: SETTERS,
    read(subject) {
      const write = writeOf(subject)
      return write && (write.literal ? 'literal' : 'computed')
    },
  }),
  fact({
    name: 'step.reached-from-outside',
    of: 'step',
    about:
      'Whether a pull request from outside can start the step with rights of the repository, or nobody knows who can.',
    type: 'boolean',
    read({ value: { job } }) {
      return job === undefined || PRIVILEGED.some(event => triggerOf(job.workflow, event) !== undefined)
    },
  }),
  fact({
    name: 'step.retired-command',
    of: 'step',
    about: 'The first command to the runner in the script that is printed, as `::set-output`.',
    type: 'text',
    evidence: ({ document, pointer, value }) => ({
      document,
      pointer: child(pointer, 'run'),
      part: retiredCommands(value.run ?? '')[0] ?? 'value',
    }),
    read: ({ value }) => retiredCommands(value.run ?? '')[0]?.name,
  }),
  fact({
    name: 'step.shell',
    of: 'step',
    about:
      'Whether other tools can read scripts of the shell that is set for the step; only the first step of a default counts.',
    type: ['readable', 'cmd', 'other', 'unknown'],
    evidence: ({ document, value }) => ({ document, pointer: value.shell.pointer ?? value.pointer }),
    read: ({ value }) => shellUse(value),
  }),
  fact({
    name: 'step.installs-with-pip',
    of: 'step',
    about: 'Whether `actions/setup-python` installs packages on the way.',
    type: 'boolean',
    evidence: '/with/pip-install',
    read({ value: { reference, with: inputs } }) {
      const slug = `${reference?.owner}/${reference?.repository}`.toLowerCase()
      return slug === 'actions/setup-python' && reference?.path === '' && inputs.has('pip-install')
    },
  }),
  fact({
    name: 'step.inputs',
    of: 'step',
    about: 'Whether the inputs of the action are listed, or one expression stands for all of them.',
    type: ['listed', 'computed'],
    evidence: '/with',
    read({ value: { reference, data } }) {
      const given = data.get('with')
      if (reference === undefined || reference.kind === 'docker' || given === undefined) return undefined
      return typeof given === 'string' && given.includes('${{') ? 'computed' : 'listed'
    },
  }),
]

function writeOf(subject: Subject<'command'>) {
  const step = nearest(subject, 'step')?.value
  return step && runnerWrite(subject.value, step)
}

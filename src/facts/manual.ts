import { type Evidence, type Fact, fact } from '../model/fact.ts'
import type { Subject } from '../model/subject.ts'
import { boundToRepository } from '../reading/conditions.ts'
import { choosesTag, manualInputs, rehearsalInput, triggerOf } from '../reading/triggers.ts'

/** Who and what can start a workflow beside its events. */
export const facts: readonly Fact[] = [
  fact({
    name: 'workflow.manual-run',
    of: 'workflow',
    about: 'Whether a person can start the workflow, and for a tag of their choice.',
    type: ['with-a-tag', 'without-a-tag', 'no'],
    evidence: subject => onPlace(subject),
    read({ value }) {
      const inputs = manualInputs(value)
      if (inputs === undefined) return 'no'
      return choosesTag(inputs) ? 'with-a-tag' : 'without-a-tag'
    },
  }),
  fact({
    name: 'workflow.triggers',
    of: 'workflow',
    about: 'Names of the events that start the workflow.',
    type: 'text',
    list: true,
    evidence: subject => onPlace(subject),
    read: ({ value }) => value.triggers.map(({ event }) => event),
  }),
  fact({
    name: 'workflow.rehearsal',
    of: 'workflow',
    about: 'Whether the workflow can be tried without a release: by a dry-run input, a pull request or a branch.',
    type: 'boolean',
    evidence: subject => onPlace(subject),
    read({ value }) {
      const inputs = manualInputs(value)
      const push = triggerOf(value, 'push')
      const onBranch = push !== undefined && (push.settings.size === 0 || push.settings.has('branches'))
      const events = ['pull_request', 'merge_group', 'workflow_call', 'schedule'].some(
        event => triggerOf(value, event) !== undefined,
      )
      return onBranch || events || (inputs !== undefined && (rehearsalInput(inputs) || !choosesTag(inputs)))
    },
  }),
  fact({
    name: 'job.bound-to-repository',
    of: 'job',
    about: 'Whether a condition keeps the job from running in forks.',
    type: 'boolean',
    evidence: '/if',
    read: ({ value }) => boundToRepository(value) || value.steps.some(step => boundToRepository(value, step)),
  }),
]

function onPlace({ document }: Subject<'workflow'>): Evidence {
  return { document, pointer: '/on', part: 'key' }
}

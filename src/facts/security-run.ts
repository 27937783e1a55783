import { type Evidence, type Fact, fact, Unknown } from '../model/fact.ts'
import { nearest, type Subject } from '../model/subject.ts'
import type { Step } from '../model/workflow.ts'
import { ALERTS, alertOf } from '../reading/alerts.ts'
import { commandsOf } from '../reading/commands.ts'
import { signs } from '../reading/cosign.ts'
import { stepScansModels } from '../reading/model-scan.ts'
import { generationsOf } from '../reading/sbom.ts'
import { scanEffect, scanIn } from '../reading/vulnerability-scan.ts'

/** How a run that guards a release, or looks for what is wrong, fails and ends. */
export const facts: readonly Fact[] = [
  fact({
    name: 'workflow.failure-alert',
    of: 'workflow',
    about: 'What reacts to a failed run: a step or a job of its own, another workflow, or nothing.',
    type: ALERTS,
    evidence: ({ document, value }) => ({ document, pointer: value.name === undefined ? '/on' : '/name', part: 'key' }),
    read: subject => alertOf(subject.value, nearest(subject, 'repository')?.value),
  }),
  fact({
    name: 'step.vulnerability-scan',
    of: 'step',
    about: 'Whether a failure of the vulnerability scan in the step fails its job; it does not apply to other steps.',
    type: ['may-fail', 'fails-the-job'],
    evidence: subject => scanPlace(subject),
    read({ value }) {
      const effect = scanEffect(value)
      return effect === 'unknown' ? new Unknown('an expression decides about failures of the step') : effect
    },
  }),
  fact({
    name: 'job.scans-vulnerabilities',
    of: 'job',
    about: 'Whether the job looks for vulnerabilities.',
    type: 'boolean',
    read: ({ value }) => value.steps.some(step => scanIn(step) !== undefined),
  }),
  fact({
    name: 'job.time-limit',
    of: 'job',
    about: 'Whether the job, or a step of it that signs or scans, says after how many minutes it is stopped.',
    type: ['declared', 'default'],
    evidence: ({ document, pointer }) => ({ document, pointer, part: 'key' }),
    read({ value: { data, steps } }) {
      const bounded = steps.some(step => step.data.has('timeout-minutes') && isSecurityWork(step))
      return data.has('timeout-minutes') || bounded ? 'declared' : 'default'
    },
  }),
]

function isSecurityWork(step: Step): boolean {
  return (
    generationsOf(step).length > 0 ||
    scanIn(step) !== undefined ||
    stepScansModels(step) ||
    commandsOf([step], ['cosign']).some(({ command }) => signs(command))
  )
}

function scanPlace({ value, document }: Subject<'step'>): Evidence {
  const name = scanIn(value)?.[0]?.command.name
  return name === undefined ? '/uses' : { document, pointer: `${value.pointer}/run`, part: name }
}

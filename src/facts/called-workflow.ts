import { type Evidence, type Fact, fact } from '../model/fact.ts'
import { nearest, type Subject } from '../model/subject.ts'
import { calledWorkflow, type Excess, excessOf, secretMismatches } from '../reading/called-workflow.ts'

/** What crosses the border to a workflow of the same repository. */
export const facts: readonly Fact[] = [
  fact({
    name: 'job.called-workflow',
    of: 'job',
    about: 'The path of the workflow of this repository that the job calls.',
    type: 'text',
    evidence: '/uses',
    read: subject => called(subject)?.path,
  }),
  fact({
    name: 'job.calls',
    of: 'job',
    about: 'Where the workflow that the job calls is to be found; it does not apply to a job with steps.',
    type: ['here', 'elsewhere'],
    evidence: '/uses',
    read(subject) {
      if (subject.value.reference === undefined) return undefined
      return called(subject) === undefined ? 'elsewhere' : 'here'
    },
  }),
  fact({
    name: 'job.called-permissions',
    of: 'job',
    about: 'Whether the called workflow of this repository asks for more than the job grants.',
    type: ['within', 'beyond'],
    evidence: subject => excess(subject)?.place ?? '',
    read: subject => (called(subject) === undefined ? undefined : excess(subject) === undefined ? 'within' : 'beyond'),
  }),
  fact({
    name: 'job.called-excess',
    of: 'job',
    about: 'What the called workflow asks for and does not get, as `contents: write`.',
    type: 'text',
    read(subject) {
      const found = excess(subject)
      return found && `${found.scope}: ${found.asked}`
    },
  }),
  fact({
    name: 'job.call-secrets',
    of: 'job',
    about: 'Whether the job hands over the secrets that the called workflow of this repository declares.',
    type: ['matches', 'differs'],
    evidence: subject => calledPlace(subject),
    read(subject) {
      const workflow = called(subject)
      return workflow && (secretMismatches(subject.value, workflow).length === 0 ? 'matches' : 'differs')
    },
  }),
  fact({
    name: 'job.call-secret-differences',
    of: 'job',
    about: 'Where the secrets that are handed over differ from those that the called workflow declares.',
    type: 'text',
    list: true,
    read(subject) {
      const workflow = called(subject)
      return workflow && secretMismatches(subject.value, workflow)
    },
  }),
]

function called(subject: Subject<'job'>) {
  return calledWorkflow(subject.value, nearest(subject, 'repository')?.value)
}

function excess(subject: Subject<'job'>): Excess | undefined {
  const workflow = called(subject)
  return workflow && excessOf(subject.value, workflow)
}

function calledPlace(subject: Subject<'job'>): Evidence {
  const workflow = called(subject)
  return workflow === undefined ? '' : { document: workflow.document, pointer: '/on/workflow_call', part: 'key' }
}

import { scalarText } from '../model/data.ts'
import { type Fact, fact } from '../model/fact.ts'
import { nearest, type Subject } from '../model/subject.ts'
import { isOnlyExpressions } from '../reading/only-expressions.ts'

/** Who gets to see which secret. */
export const facts: readonly Fact[] = [
  fact({
    name: 'secret',
    of: 'secret',
    about: 'The secret that is read, or all of them.',
    type: 'text',
    read: ({ value }) => (value.name === undefined ? 'secrets' : `secrets.${value.name}`),
  }),
  fact({
    name: 'secret.kind',
    of: 'secret',
    about: 'Whether the token of the run is read, a secret that somebody stored, or one that is not named.',
    type: ['token', 'stored', 'unnamed'],
    read({ value: { name } }) {
      if (name === undefined) return 'unnamed'
      return name.toLowerCase() === 'github_token' ? 'token' : 'stored'
    },
  }),
  fact({
    name: 'secret.reach',
    of: 'secret',
    about:
      'Which steps get to see the secret in their environment: all of the workflow, all of the job, or those that ask.',
    type: ['workflow', 'job', 'step'],
    read: subject => reachOf(subject),
  }),
  fact({
    name: 'job.environment',
    of: 'job',
    about: 'Whether the job names an environment; it does not apply to a job that calls a workflow.',
    type: ['named', 'missing'],
    evidence: '/environment',
    read({ value: { data, reference } }) {
      if (reference !== undefined) return undefined
      return (data.get('environment') ?? null) === null ? 'missing' : 'named'
    },
  }),
  fact({
    name: 'job.secrets-handed',
    of: 'job',
    about: 'Which secrets the job hands to the workflow that it calls.',
    type: ['all', 'named', 'none'],
    evidence: '/uses',
    read({ value: { data, reference } }) {
      if (reference === undefined) return undefined
      const secrets = data.get('secrets')
      return scalarText(secrets) === 'inherit' ? 'all' : secrets === undefined ? 'none' : 'named'
    },
  }),
  fact({
    name: 'registry-login',
    of: 'registry-login',
    about: 'The container that logs in to a registry, as `service database`.',
    type: 'text',
    read: ({ value }) => value.container,
  }),
  fact({
    name: 'registry-login.password',
    of: 'registry-login',
    about: 'Whether the password is wholly an expression, or text of it stands in the workflow.',
    type: ['expression', 'literal'],
    evidence: '/password',
    read: ({ value }) => (isOnlyExpressions(value.password) ? 'expression' : 'literal'),
  }),
]

/** A block that serves only one job, or one step, hands nothing to anybody else. */
function reachOf(subject: Subject<'secret'>): 'workflow' | 'job' | 'step' {
  const { pointer } = subject
  const job = nearest(subject, 'job')?.value
  if (job === undefined) {
    const jobs = nearest(subject, 'workflow')?.value.jobs.length ?? 0
    return pointer.startsWith('/env/') && jobs > 1 ? 'workflow' : 'step'
  }
  return pointer.startsWith(`${job.pointer}/env/`) && job.steps.length > 1 ? 'job' : 'step'
}

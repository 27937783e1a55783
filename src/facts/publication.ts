import { scalarText } from '../model/data.ts'
import { type Fact, fact } from '../model/fact.ts'
import { nearest, type Subject } from '../model/subject.ts'
import { effectiveAccess } from '../reading/permissions.ts'
import { tokenActionOf } from '../reading/token-actions.ts'
import { hasOption } from '../reading/words.ts'

/** Uploads to package registries. */
export const facts: readonly Fact[] = [
  fact({
    name: 'publication',
    of: 'publication',
    about: 'The program that uploads.',
    type: 'text',
    read: ({ value }) => value.tool,
  }),
  fact({
    name: 'publication.tool',
    of: 'publication',
    about: 'The program that uploads.',
    type: 'text',
    read: ({ value }) => value.tool,
  }),
  fact({
    name: 'publication.rehearsal',
    of: 'publication',
    about: 'Whether the upload is only tried.',
    type: 'boolean',
    read: ({ value }) => value.rehearsal,
  }),
  fact({
    name: 'publication.identity',
    of: 'publication',
    about: 'Whether the job can prove to the registry who it is, so that no stored token is needed.',
    type: ['provable', 'unprovable'],
    read: subject => identityOf(subject),
  }),
  fact({
    name: 'publication.provenance',
    of: 'publication',
    about: 'Whether the upload says how the package was built; it applies to npm only.',
    type: ['stated', 'missing'],
    read: subject => (subject.value.tool === 'npm' ? provenanceOf(subject) : undefined),
  }),
  fact({
    name: 'step.publishes-with',
    of: 'step',
    about: 'How an action that publishes packages, or prepares it, proves who it is.',
    type: ['token', 'identity'],
    evidence: '/uses',
    read: ({ value }) => tokenActionOf(value),
  }),
  fact({
    name: 'step.registry-token',
    of: 'step',
    about: 'Whether the environment hands npm a token that is stored as a secret.',
    type: ['stored', 'none'],
    evidence: '/env',
    read({ value: { env } }) {
      const tokens = ['NODE_AUTH_TOKEN', 'NPM_TOKEN'].map(name => scalarText(env.get(name)))
      return tokens.some(text => text !== undefined && /\$\{\{\s*secrets\.(?!GITHUB_TOKEN\b)/i.test(text))
        ? 'stored'
        : 'none'
    },
  }),
]

/** Only jobs of workflows have permissions of their own. */
function identityOf(subject: Subject<'publication'>) {
  const job = nearest(subject, 'step')?.value.job
  if (job === undefined) return undefined
  return effectiveAccess(job, 'id-token') === 'write' ? 'provable' : 'unprovable'
}

function provenanceOf(subject: Subject<'publication'>) {
  const step = nearest(subject, 'step')?.value
  if (step?.job === undefined) return undefined
  const blocks = [step.env, step.job.data.get('env'), step.job.workflow.data.get('env')]
  const asked = blocks.some(block => block instanceof Map && String(block.get('NPM_CONFIG_PROVENANCE')) === 'true')
  return asked || hasOption(subject.value.command, '--provenance', '--provenance-file') ? 'stated' : 'missing'
}

import { type Fact, fact } from '../model/fact.ts'
import type { Step } from '../model/workflow.ts'
import { writtenName } from '../reading/action-inputs.ts'
import { mintsAppToken, permissionInputs, repositoriesOf, revocationOf } from '../reading/app-token.ts'

/** Tokens of a GitHub App, which `permissions` do not bound. */
export const facts: readonly Fact[] = [
  fact({
    name: 'app-token.revocation',
    of: 'step',
    about: 'Whether the token of a GitHub App is revoked when the job ends.',
    type: ['revoked', 'kept', 'perhaps-kept'],
    evidence: ({ value }) => inputPlace(value, 'skip-token-revoke'),
    read: ({ value }) => (mintsAppToken(value) ? revocationOf(value) : undefined),
  }),
  fact({
    name: 'app-token.repositories',
    of: 'step',
    about: 'Which repositories the token of a GitHub App reaches.',
    type: ['named', 'own', 'all', 'none'],
    evidence: ({ value }) => inputPlace(value, 'owner'),
    read: ({ value }) => (mintsAppToken(value) ? repositoriesOf(value) : undefined),
  }),
  fact({
    name: 'app-token.permissions',
    of: 'step',
    about: 'Whether the token of a GitHub App gets named permissions, or all of its installation.',
    type: ['named', 'all'],
    evidence: '/uses',
    read: ({ value }) => (mintsAppToken(value) ? (permissionInputs(value).length > 0 ? 'named' : 'all') : undefined),
  }),
]

function inputPlace(step: Step, name: string): string {
  const written = writtenName(step, name)
  return step.with.has(written) ? `/with/${written}` : '/uses'
}

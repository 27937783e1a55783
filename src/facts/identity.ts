import { type Evidence, type Fact, fact, Unknown } from '../model/fact.ts'
import { nearest, type Subject } from '../model/subject.ts'
import type { Step } from '../model/workflow.ts'
import { cosign, verifies } from '../reading/cosign.ts'
import {
  CONSTRAINTS,
  constraintOf,
  demandedIdentity,
  identityPattern,
  namedRepository,
  SHAPES,
  shapeOf,
  siblingOf,
} from '../reading/identity.ts'
import { signedHere } from '../reading/signatures.ts'

const COSIGN = ['cosign']

/** Who a verification accepts as the signer. */
export const facts: readonly Fact[] = [
  fact({
    name: 'identity.constraint',
    of: 'command',
    about: 'How a keyless verification constrains the certificate identity.',
    mentions: COSIGN,
    type: CONSTRAINTS,
    evidence: subject => optionPlace(subject, 'certificate-identity'),
    read: ({ value }) => constraintOf(value, 'certificate-identity'),
  }),
  fact({
    name: 'issuer.constraint',
    of: 'command',
    about: 'How a keyless verification constrains the OIDC issuer.',
    mentions: COSIGN,
    type: CONSTRAINTS,
    evidence: subject => optionPlace(subject, 'certificate-oidc-issuer'),
    read: ({ value }) => constraintOf(value, 'certificate-oidc-issuer'),
  }),
  fact({
    name: 'identity.pattern',
    of: 'command',
    about: 'The identity pattern as cosign gets it.',
    type: 'text',
    evidence: subject => optionPlace(subject, 'certificate-identity'),
    read: subject => patternOf(subject)?.text,
  }),
  fact({
    name: 'identity.shape',
    of: 'command',
    about:
      'How the identity pattern holds the identity: where it leaves room for other identities, or that it leaves none.',
    type: SHAPES,
    evidence: subject => optionPlace(subject, 'certificate-identity'),
    read(subject) {
      const pattern = patternOf(subject)
      if (pattern === undefined) return undefined
      return /^\$\{?\w+\}?$/.test(pattern.text) ? new Unknown('a variable holds the pattern') : shapeOf(pattern.text)
    },
  }),
  fact({
    name: 'identity.also-accepts',
    of: 'command',
    about: 'An example of another identity that the pattern accepts.',
    type: 'text',
    evidence: subject => optionPlace(subject, 'certificate-identity'),
    read(subject) {
      const pattern = patternOf(subject)
      return pattern && siblingOf(pattern.text)
    },
  }),
  fact({
    name: 'identity.repository',
    of: 'command',
    about: 'Which repository the demanded identity names.',
    type: ['this', 'another', 'by-expression'],
    evidence: subject => optionPlace(subject, 'certificate-identity'),
    read: subject => ownership(subject),
  }),
  fact({
    name: 'identity.named-repository',
    of: 'command',
    about: 'Owner and name of the repository that the demanded identity names literally.',
    type: 'text',
    evidence: subject => optionPlace(subject, 'certificate-identity'),
    read: subject => repositoryIn(subject),
  }),
  fact({
    name: 'verification.of-own-signature',
    of: 'command',
    about: 'Whether the command verifies what this workflow has signed.',
    mentions: COSIGN,
    type: 'boolean',
    read(subject) {
      const step = stepOf(subject)
      return step && verifies(subject.value) ? signedHere(subject.value, step) : undefined
    },
  }),
]

function stepOf(subject: Subject<'command'>): Step | undefined {
  return nearest(subject, 'step')?.value
}

function patternOf(subject: Subject<'command'>) {
  const step = stepOf(subject)
  return step && identityPattern(subject.value, step)
}

function repositoryIn(subject: Subject<'command'>): string | undefined {
  const step = stepOf(subject)
  const identity = step && demandedIdentity(subject.value, step)
  return identity === undefined ? undefined : namedRepository(identity)
}

function ownership(subject: Subject<'command'>) {
  const named = repositoryIn(subject)
  if (named === undefined) return undefined
  if (named === 'own') return 'by-expression'
  const slug = nearest(subject, 'repository')?.value.slug
  if (slug === undefined) return new Unknown('the name of this repository is not known')
  return slug.toLowerCase() === named.toLowerCase() ? 'this' : 'another'
}

function optionPlace({ value, document, pointer }: Subject<'command'>, name: string): Evidence {
  const options = cosign(value)?.options
  const option = options?.get(`${name}-regexp`) ?? options?.get(name)
  return option === undefined ? '' : { document, pointer, part: option }
}

import { type Evidence, type Fact, fact } from '../model/fact.ts'
import { nearest, type Subject } from '../model/subject.ts'
import { cosign } from '../reading/cosign.ts'
import { identityPattern, SHAPES, shapeOf, siblingOf } from '../reading/identity.ts'

/** Verification commands that a workflow publishes for others to run. */
export const facts: readonly Fact[] = [
  fact({
    name: 'instruction',
    of: 'instruction',
    about: 'The program and its first word.',
    type: 'text',
    read: ({ value }) => [value.program, value.arguments[0]?.value].join(' '),
  }),
  fact({
    name: 'instruction.identity-pattern',
    of: 'instruction',
    about: 'The identity pattern that readers are told to demand.',
    type: 'text',
    evidence: subject => patternPlace(subject),
    read: subject => patternOf(subject),
  }),
  fact({
    name: 'instruction.identity-shape',
    of: 'instruction',
    about: 'How that pattern holds the identity.',
    type: SHAPES,
    evidence: subject => patternPlace(subject),
    read(subject) {
      const pattern = patternOf(subject)
      return pattern === undefined ? undefined : shapeOf(pattern)
    },
  }),
  fact({
    name: 'instruction.also-accepts',
    of: 'instruction',
    about: 'An example of another identity that the pattern accepts.',
    type: 'text',
    evidence: subject => patternPlace(subject),
    read(subject) {
      const pattern = patternOf(subject)
      return pattern === undefined ? undefined : siblingOf(pattern)
    },
  }),
]

function patternOf(subject: Subject<'instruction'>): string | undefined {
  const step = nearest(subject, 'step')?.value
  return step && identityPattern(subject.value, step)?.text
}

function patternPlace({ value, document, pointer }: Subject<'instruction'>): Evidence {
  const option = cosign(value)?.options.get('certificate-identity-regexp')
  return option === undefined ? '' : { document, pointer, part: option }
}

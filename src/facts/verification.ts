import { type Evidence, type Fact, fact } from '../model/fact.ts'
import { child } from '../model/pointer.ts'
import { nearest, type Subject } from '../model/subject.ts'
import { BYPASSES, type Bypass, bypassOf, isVerification, VERIFYING_WORDS } from '../reading/verification.ts'

/** Whether a check of a signature can still fail its job. */
export const facts: readonly Fact[] = [
  fact({
    name: 'command.verifies',
    of: 'command',
    about: 'Whether the command checks a signature or an attestation; it does not apply to those that do not.',
    type: 'boolean',
    mentions: VERIFYING_WORDS,
    read: ({ value }) => isVerification(value) || undefined,
  }),
  fact({
    name: 'verification.bypass',
    of: 'command',
    about: 'What keeps a failed verification from failing the job.',
    type: BYPASSES,
    mentions: VERIFYING_WORDS,
    evidence: subject => placeOf(subject),
    read: subject => bypass(subject)?.kind,
  }),
  fact({
    name: 'verification.bypassed-by',
    of: 'command',
    about: 'The text that bypasses the verification, as written.',
    type: 'text',
    evidence: subject => placeOf(subject),
    read: subject => bypass(subject)?.token,
  }),
]

function bypass(subject: Subject<'command'>): Bypass | undefined {
  const step = nearest(subject, 'step')?.value
  return step === undefined || !isVerification(subject.value) ? undefined : bypassOf(subject.value, step)
}

function placeOf(subject: Subject<'command'>): Evidence {
  const found = bypass(subject)
  const { document } = subject
  if (found?.span !== undefined) return { document, pointer: subject.pointer, part: found.span }
  const owner = found?.key && nearest(subject, found.key.owner)
  return owner && found?.key ? { document, pointer: child(owner.pointer, found.key.name) } : ''
}

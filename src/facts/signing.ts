import { type Evidence, type Fact, fact, Unknown } from '../model/fact.ts'
import { nearest, type Subject } from '../model/subject.ts'
import { commandsOf } from '../reading/commands.ts'
import { bringsToken, cosign, keyed, signs, signsBlob } from '../reading/cosign.ts'
import { presenceAssertedBefore, skipsMissingFiles } from '../reading/presence.ts'
import { somethingProducedBefore } from '../reading/produced.ts'
import { signedKind, targetsOf, verificationOf } from '../reading/signatures.ts'

const COSIGN = ['cosign']

/** What is signed, from what, and what becomes of the signature. */
export const facts: readonly Fact[] = [
  fact({
    name: 'job.signs',
    of: 'job',
    about: 'How the job signs with cosign.',
    type: ['keyless', 'with-another-token', 'with-a-key', 'no'],
    evidence: subject => firstSignature(subject),
    read({ value }) {
      const signatures = commandsOf(value.steps, ['cosign']).filter(({ command }) => signs(command))
      if (signatures.length === 0) return 'no'
      const keyless = signatures.filter(({ command }) => !keyed(command))
      if (keyless.length === 0) return 'with-a-key'
      return keyless.every(({ command }) => bringsToken(command)) ? 'with-another-token' : 'keyless'
    },
  }),
  fact({
    name: 'workflow.signs',
    of: 'workflow',
    about: 'What the workflow signs with cosign.',
    type: ['files', 'sboms', 'images', 'nothing'],
    read: ({ value }) => signedKind(value),
  }),
  fact({
    name: 'signature.target',
    of: 'command',
    about: 'The files or images that the command signs, loop variables filled in.',
    type: 'text',
    list: true,
    evidence: subject => targetPlace(subject),
    read: subject => (signs(subject.value) ? targetsBelow(subject) : undefined),
  }),
  fact({
    name: 'signature.verification',
    of: 'command',
    about: 'Whether the workflow verifies the file that the command signs.',
    type: ['verified', 'never'],
    mentions: COSIGN,
    evidence: subject => targetPlace(subject),
    read(subject) {
      const step = nearest(subject, 'step')?.value
      if (step === undefined || !signsBlob(subject.value)) return undefined
      const result = verificationOf({ command: subject.value, step })
      return result === 'unknown' ? new Unknown('a variable names the file') : result
    },
  }),
  fact({
    name: 'signature.input',
    of: 'command',
    about: 'Whether something before the command builds or fetches what it signs.',
    type: ['produced', 'nothing-before'],
    mentions: COSIGN,
    read(subject) {
      const step = nearest(subject, 'step')?.value
      if (step === undefined || !signs(subject.value)) return undefined
      return somethingProducedBefore(subject.value, step) ? 'produced' : 'nothing-before'
    },
  }),
  fact({
    name: 'signature.missing-files',
    of: 'command',
    about: 'What happens when there is no file to sign.',
    type: ['fails', 'skipped'],
    mentions: COSIGN,
    evidence: subject => guardPlace(subject),
    read(subject) {
      const step = nearest(subject, 'step')?.value
      if (step === undefined || !signsBlob(subject.value)) return undefined
      const skipped = skipsMissingFiles(subject.value) && !presenceAssertedBefore(subject.value, step)
      return skipped ? 'skipped' : 'fails'
    },
  }),
]

function targetsBelow(subject: Subject<'command'>): string[] {
  const step = nearest(subject, 'step')?.value
  return step === undefined ? [] : targetsOf({ command: subject.value, step }).flatMap(({ patterns }) => patterns)
}

function targetPlace({ value, document, pointer }: Subject<'command'>): Evidence {
  const [target] = cosign(value)?.targets ?? []
  return target === undefined ? '' : { document, pointer, part: target }
}

function guardPlace({ value, document, pointer }: Subject<'command'>): Evidence {
  const guard = value.guards.findLast(({ kind }) => kind === 'if' || kind === 'and')
  return guard === undefined ? '' : { document, pointer, part: guard }
}

function firstSignature(subject: Subject<'job'>): Evidence {
  const found = commandsOf(subject.value.steps, ['cosign']).find(({ command }) => signs(command))
  if (found?.command.name === undefined) return ''
  return { document: subject.document, pointer: `${found.step.pointer}/run`, part: found.command.name }
}

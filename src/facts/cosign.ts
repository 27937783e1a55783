import type { Evidence, Fact } from '../model/fact.ts'
import { fact, Unknown } from '../model/fact.ts'
import { nearest, type Subject } from '../model/subject.ts'
import { cosign, keyed, signs, signsBlob } from '../reading/cosign.ts'
import { resolve } from '../reading/variables.ts'

const COSIGN = ['cosign']

const OUTPUTS = ['signature', 'certificate', 'bundle'] as const

/** What one cosign command line asks for. */
export const facts: readonly Fact[] = [
  fact({
    name: 'cosign.operation',
    of: 'command',
    about: 'The cosign command, as `sign-blob`; it does not apply to other programs.',
    type: 'text',
    mentions: COSIGN,
    read: ({ value }) => cosign(value)?.operation,
  }),
  fact({
    name: 'cosign.signs',
    of: 'command',
    about: 'How the command signs.',
    type: ['keyless', 'with-a-key', 'no'],
    mentions: COSIGN,
    read({ value }) {
      if (cosign(value) === undefined) return undefined
      if (!signs(value)) return 'no'
      return keyed(value) ? 'with-a-key' : 'keyless'
    },
  }),
  fact({
    name: 'cosign.outputs',
    of: 'command',
    about: 'What `sign-blob` writes to files, the redirected standard output included.',
    type: OUTPUTS,
    mentions: COSIGN,
    list: true,
    read: ({ value }) => (signsBlob(value) ? OUTPUTS.filter(output => writes(value, output)) : undefined),
  }),
  fact({
    name: 'cosign.transparency-log',
    of: 'command',
    about: 'Whether the signature is recorded in the transparency log.',
    type: ['recorded', 'skipped'],
    mentions: COSIGN,
    evidence: subject => optionPlace(subject, 'tlog-upload', 'no-tlog-upload'),
    read: subject => (signs(subject.value) ? logOf(subject) : undefined),
  }),
]

function writes(command: Subject<'command'>['value'], output: (typeof OUTPUTS)[number]): boolean {
  const options = cosign(command)?.options
  if (output === 'bundle') return options?.has('bundle') === true
  if (options?.has(`output-${output}`)) return true
  const redirected = command.redirects.some(({ operator }) => /^1?>{1,2}\|?$/.test(operator))
  return output === 'signature' && (options?.has('output') === true || redirected)
}

function logOf(subject: Subject<'command'>): 'recorded' | 'skipped' | Unknown {
  const options = cosign(subject.value)?.options
  if (options?.has('no-tlog-upload')) return 'skipped'
  const upload = options?.get('tlog-upload')
  if (upload === undefined) return 'recorded'
  const text = upload.dynamic ? resolve(upload.text, nearest(subject, 'step')?.value) : upload.text
  if (text === undefined) return new Unknown('a variable decides about the transparency log')
  return text === 'false' ? 'skipped' : 'recorded'
}

/** Where one of the options is written, else the command. */
function optionPlace({ value, document, pointer }: Subject<'command'>, ...names: readonly string[]): Evidence {
  const option = names.map(name => cosign(value)?.options.get(name)).find(each => each !== undefined)
  return option === undefined ? '' : { document, pointer, part: option }
}

import { scalarText } from '../model/data.ts'
import type { Span } from '../model/document.ts'
import type { Command } from '../model/shell.ts'
import type { Step } from '../model/workflow.ts'
import { cosign, verifies } from './cosign.ts'

/** Programs beside cosign that check a signature or an attestation, with the word that makes them do so. */
const VERIFIERS: readonly (readonly [program: string, words: readonly string[]])[] = [
  ['gh', ['attestation', 'verify']],
  ['gh', ['release', 'verify']],
  ['gh', ['release', 'verify-asset']],
  ['slsa-verifier', []],
  ['gpg', ['--verify']],
  ['minisign', ['-V']],
  ['sigstore', ['verify']],
  ['notation', ['verify']],
]

/** Words of which a script that checks a signature contains one. */
export const VERIFYING_WORDS: readonly string[] = ['verify', 'minisign']

/** True where the command checks a signature or an attestation. */
export function isVerification(command: Command): boolean {
  if (verifies(command)) return true
  return VERIFIERS.some(
    ([program, words]) =>
      command.program === program && words.every(word => command.arguments.some(({ value }) => value === word)),
  )
}

/** How the failure of a verification is kept from failing the job, the words of the fact `verification.bypass`. */
export const BYPASSES = [
  'none',
  'swallowed-failure',
  'step-continues-on-error',
  'job-continues-on-error',
  'step-never-runs',
  'transparency-log-ignored',
  'certificate-timestamp-ignored',
] as const

export interface Bypass {
  readonly kind: (typeof BYPASSES)[number]
  /** As written, for the message. */
  readonly token: string
  /** Where: a pointer below the step or the job, or a span in the script. */
  readonly key?: { readonly owner: 'step' | 'job'; readonly name: string }
  readonly span?: Span
}

const NOT_BYPASSED: Bypass = { kind: 'none', token: '' }

export function bypassOf(command: Command, step: Step): Bypass {
  return inCommand(command) ?? inStep(step) ?? inJob(step) ?? NOT_BYPASSED
}

function inCommand(command: Command): Bypass | undefined {
  const { swallowedBy } = command
  if (command.failure === 'swallowed')
    return { kind: 'swallowed-failure', token: swallowedBy?.text ?? 'set +e', span: swallowedBy ?? command }
  return (
    option(command, 'insecure-ignore-tlog', 'transparency-log-ignored') ??
    option(command, 'insecure-ignore-sct', 'certificate-timestamp-ignored')
  )
}

function option(command: Command, name: string, kind: Bypass['kind']): Bypass | undefined {
  const value = cosign(command)?.options.get(name)
  if (value === undefined || value.text === 'false') return undefined
  return { kind, token: `--${name}`, span: value }
}

function inStep({ data }: Step): Bypass | undefined {
  if (data.get('continue-on-error') === true)
    return {
      kind: 'step-continues-on-error',
      token: 'continue-on-error: true',
      key: { owner: 'step', name: 'continue-on-error' },
    }
  if (!isFalse(scalarText(data.get('if')))) return undefined
  return { kind: 'step-never-runs', token: 'if: false', key: { owner: 'step', name: 'if' } }
}

function inJob({ job }: Step): Bypass | undefined {
  if (job?.data.get('continue-on-error') !== true) return undefined
  return {
    kind: 'job-continues-on-error',
    token: 'continue-on-error: true',
    key: { owner: 'job', name: 'continue-on-error' },
  }
}

function isFalse(condition: string | undefined): boolean {
  return condition !== undefined && /^(?:\$\{\{\s*)?false(?:\s*\}\})?$/.test(condition.trim())
}

import type { Command } from '../model/shell.ts'
import { type CommandLine, type OptionValue, readCommandLine } from './options.ts'

/** Switches of cosign's commands, which take no word behind them (cosign `doc/cosign_*.md`, 2.x and 3.x). */
const SWITCHES: ReadonlySet<string> = new Set([
  'yes',
  'y',
  'verbose',
  'd',
  'recursive',
  'r',
  'tlog-upload',
  'b64',
  'new-bundle-format',
  'allow-http-registry',
  'allow-insecure-registry',
  'insecure-ignore-tlog',
  'insecure-ignore-sct',
  'insecure-skip-verify',
  'offline',
  'no-upload',
  'upload',
  'no-tlog-upload',
  'keyless',
  'local-image',
  'check-claims',
  'private-infrastructure',
  'use-signed-timestamps',
  'use-signing-config',
  'sign-container-identity',
  'issue-certificate',
  'record-creation-timestamp',
  'replace',
])

/** One cosign command line. */
export interface Cosign extends CommandLine {
  /** `sign-blob`, `verify`, `attest`, …; '' where there is none. */
  readonly operation: string
  readonly targets: readonly OptionValue[]
}

const READ = new WeakMap<Command, Cosign>()

/** Undefined where the command is not cosign. */
export function cosign(command: Command): Cosign | undefined {
  if (command.program === undefined || !/^cosign(-|$)/.test(command.program)) return undefined
  const known = READ.get(command) ?? read(command)
  READ.set(command, known)
  return known
}

function read(command: Command): Cosign {
  const line = readCommandLine(command, SWITCHES)
  const [operation, ...rest] = line.positional
  const targets = rest.map(word => ({ text: word.value, dynamic: word.dynamic, start: word.start, end: word.end }))
  return { ...line, operation: operation?.value ?? '', targets }
}

export function signs(command: Command): boolean {
  return /^(sign|sign-blob|attest|attest-blob)$/.test(cosign(command)?.operation ?? '')
}

export function signsBlob(command: Command): boolean {
  return cosign(command)?.operation === 'sign-blob'
}

/** `verify`, `verify-blob`, `verify-attestation`, `verify-blob-attestation`; not the offline checks of `dockerfile` and `manifest`. */
export function verifies(command: Command): boolean {
  return /^verify(-blob)?(-attestation)?$/.test(cosign(command)?.operation ?? '')
}

/** True where the command has a key of its own, so that no certificate and no identity take part. */
export function keyed(command: Command): boolean {
  const options = cosign(command)?.options
  return options !== undefined && (options.has('key') || options.has('sk'))
}

/** True where the identity token comes from elsewhere than GitHub, so that no permission is needed for it. */
export function bringsToken(command: Command): boolean {
  const options = cosign(command)?.options
  return options !== undefined && (options.has('identity-token') || options.has('oidc-provider'))
}

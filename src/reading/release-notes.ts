import { holds } from '../model/asset-signature.ts'
import type { Signature } from '../model/signature.ts'

/** Whether a person signed: the certificate names an address, not a workflow. */
export function isPerson(signature: Signature): boolean {
  const name = signature.signer?.name ?? ''
  return holds(signature) && name.includes('@') && !name.includes('://')
}

const BY_HAND = /\b(?:manual(?:ly)?|by hand)\b/i

/** A sentence that says of something that people did it: both words stand on one line. */
function saysByHand(text: string, about: RegExp): boolean {
  return text.split('\n').some(line => BY_HAND.test(line) && about.test(line))
}

export function announcesManualSigning(text: string): boolean {
  return saysByHand(text, /\bsign(?:ed|ing|ature|atures)\b/i)
}

export function announcesManualSbom(text: string): boolean {
  return saysByHand(text, /\b(?:sboms?|bill of materials)\b/i)
}

const COMMANDS = [
  /\bcosign\s+verify-blob(?:-attestation)?\b/,
  /\bgh\s+(?:attestation|release)\s+verify(?:-asset)?\b/,
  /\bslsa-verifier\s+verify-artifact\b/,
  /\bsigstore\s+verify\b/,
]

/** Whether a command is given with which users verify what they downloaded. */
export function explainsVerification(text: string): boolean {
  return COMMANDS.some(command => command.test(text))
}

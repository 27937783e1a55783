import type { Command } from '../model/shell.ts'
import { verifies } from './cosign.ts'
import { hasOption } from './words.ts'

/** True where a command compares files with digests or signatures, and its failure is not swallowed. */
export function verifiesFiles(command: Command): boolean {
  const program = command.program ?? ''
  if (command.failure === 'swallowed') return false
  if (/^(?:(?:sha|b2|md5)\d*sum|shasum|gsha\d+sum|sha\d+|b3sum)$/.test(program)) return comparesDigests(command)
  if (/^(?:gpgv?|minisign|signify|rsign)$/.test(program))
    return program === 'gpgv' || hasOption(command, '--verify', '-V', '-Vm', 'verify')
  if (program === 'openssl') return hasOption(command, '-verify')
  if (program === 'gh') return command.arguments[0]?.value === 'attestation' && command.arguments[1]?.value === 'verify'
  if (program === 'slsa-verifier') return true
  return /^get-filehash$/i.test(program) || verifies(command)
}

/** With `-c`, or in a substitution whose text the script compares. */
function comparesDigests(command: Command): boolean {
  return (
    command.place === 'substitution' ||
    command.arguments.some(({ value }) => /^(?:-[a-z]*c[a-z]*|--check)$/.test(value))
  )
}

import type { Command } from '../model/shell.ts'
import type { Step } from '../model/workflow.ts'
import { cosign, keyed, verifies } from './cosign.ts'
import type { OptionValue } from './options.ts'
import { resolve } from './variables.ts'

/** How strictly a verification says who must have signed. */
export const CONSTRAINTS = ['exact', 'pattern', 'match-all', 'missing'] as const

export type Constraint = (typeof CONSTRAINTS)[number]

/** Undefined where no certificate takes part: another command, or a verification with a key. */
export function constraintOf(
  command: Command,
  name: 'certificate-identity' | 'certificate-oidc-issuer',
): Constraint | undefined {
  const options = verifies(command) && !keyed(command) ? cosign(command)?.options : undefined
  if (options === undefined) return undefined
  const pattern = options.get(`${name}-regexp`)
  if (pattern !== undefined) return matchesAll(pattern.text) ? 'match-all' : 'pattern'
  return options.has(name) ? 'exact' : 'missing'
}

function matchesAll(pattern: string): boolean {
  return /^\^?(?:\.[*+]|\(\.[*+]\))?\$?$/.test(pattern.trim())
}

/** The pattern behind `--certificate-identity-regexp`, with a variable resolved where its text is known. */
export function identityPattern(command: Command, step: Step): OptionValue | undefined {
  const written = cosign(command)?.options.get('certificate-identity-regexp')
  if (written === undefined || !verifies(command)) return undefined
  const text = resolve(written.text, step)
  return text === undefined ? written : { ...written, text }
}

/** The identity that a verification demands, exact or as a pattern. */
export function demandedIdentity(command: Command, step: Step): string | undefined {
  const exact = verifies(command) ? cosign(command)?.options.get('certificate-identity')?.text : undefined
  if (exact !== undefined) return resolve(exact, step) ?? exact
  return identityPattern(command, step)?.text
}

/** How a pattern holds an identity; the words of the fact `identity.shape`. */
export const SHAPES = ['anchored', 'open-start', 'open-end', 'unescaped-dots'] as const

export type Shape = (typeof SHAPES)[number]

/**
 * cosign compiles the pattern and looks for it anywhere in the identity (sigstore-go, `pkg/verify/certificate_identity.go`:
 * not anchored by default). A glob's `/*` at the end means "any number of slashes", so a longer repository name matches.
 */
export function shapeOf(pattern: string): Shape {
  const literal = withoutExpansions(pattern)
  if (!literal.startsWith('^') && !literal.startsWith('\\A')) return 'open-start'
  if (/[\w}\])]\/[*?]$/.test(literal) || /github\\?\.com(\/[\w.\\-]*){1,2}$/.test(literal)) return 'open-end'
  return hasBareDot(literal) ? 'unescaped-dots' : 'anchored'
}

/** An identity that the pattern accepts and that is not this repository's. */
export function siblingOf(pattern: string): string {
  const plain = pattern
    .replace(/^\^/, '')
    .replace(/\$$/, '')
    .replace(/\/?(\.?\*|\?)?$/, '')
    .replaceAll('\\.', '.')
  if (shapeOf(pattern) === 'unescaped-dots') return `${plain.replace('.', 'X')}/…`
  const endless = /github\.com\/[^/]+\/[^/]+$/.test(withoutExpansions(plain)) || shapeOf(pattern) === 'open-end'
  return endless ? `${plain}-other/…` : `https://host.example/?${plain}…`
}

/** An expansion stands for something of the usual shape. */
function withoutExpansions(pattern: string): string {
  return pattern
    .replaceAll(/\$\{\{\s*github\.repository\s*\}\}|\$\{?GITHUB_REPOSITORY\b\}?/g, 'x/x')
    .replaceAll(/\$\{\{.*?\}\}|\$\{\w+\}|\$\w+/g, 'x')
}

function hasBareDot(pattern: string): boolean {
  return /(?<!\\)\.(?![*+?{])/.test(pattern.replaceAll(/\[[^\]]*\]/g, ''))
}

/** `owner/name` that an identity names, `own` where an expression fills in this repository, undefined where it names none. */
export function namedRepository(identity: string): string | undefined {
  const plain = identity.replaceAll('\\', '')
  if (/\$\{\{\s*github\.repository\s*\}\}|\$\{?GITHUB_REPOSITORY\b/.test(plain)) return 'own'
  const match = /github\.com\/([\w-]+)\/([\w.-]+?)(?=\/|$|\.\*|\*)/.exec(plain)
  return match === null ? undefined : `${match[1]}/${match[2]}`
}

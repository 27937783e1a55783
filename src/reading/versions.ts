import type { ActionReference } from '../model/workflow.ts'

/** GitHub has no SHA-256 repositories: there, a ref of 64 digits can only be a tag or a branch. */
const COMMIT = /^[0-9a-f]{40}$/i
const EXACT = /^v?\d+\.\d+\.\d+(?:[-+][\w.-]+)?$/
const FLOATING = /^v?\d+(?:\.\d+)?$/
const COMMENTED = /^(?:(?:tag|version|ver)\s*[:=]?\s*|[=@]\s*)?(v?\d+(?:\.\d+){0,2}(?:[-+][\w.-]+)?)(?:\s|$)/i

/** How exactly a ref names one state of an action; the words of the fact `reference.precision`. */
export const PRECISIONS = ['commit', 'exact-version', 'floating-version', 'branch', 'none'] as const

export function precisionOf(ref: string | undefined): (typeof PRECISIONS)[number] {
  if (ref === undefined) return 'none'
  if (COMMIT.test(ref)) return 'commit'
  if (EXACT.test(ref)) return 'exact-version'
  return FLOATING.test(ref) ? 'floating-version' : 'branch'
}

/** The version that a reference names: by its tag, or by the comment behind a commit. */
export function versionOf({ ref, comment }: ActionReference): string | undefined {
  if (ref === undefined) return undefined
  if (COMMIT.test(ref)) return comment === undefined ? undefined : COMMENTED.exec(comment)?.[1]
  return EXACT.test(ref) || FLOATING.test(ref) ? ref : undefined
}

export function majorOf(version: string | undefined): number | undefined {
  const digits = version === undefined ? undefined : /^v?(\d+)/.exec(version)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

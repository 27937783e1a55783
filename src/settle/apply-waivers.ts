import type { Finding } from '../model/finding.ts'
import { globMatcher } from '../model/glob.ts'
import type { SubjectKind } from '../model/subject.ts'
import type { Waiver } from '../model/waiver.ts'
import type { WrittenWaiver } from './read-waivers.ts'

/** The policies that the types of a waiver speak of; another type is the id of a policy itself. */
const POLICIES_BY_TYPE: Readonly<Record<string, string>> = {
  signing: 'release-signing',
  sbom: 'sbom',
  'ai-model': 'model-security',
}

/** Kinds of subjects that are found in a model, which may change without anybody seeing it. */
const IN_MODELS: ReadonlySet<SubjectKind> = new Set<SubjectKind>(['model-import', 'model-operation', 'model-defect'])

/** Finds the waiver that covers a finding, if there is one. */
export type WaiverFor = (finding: Finding) => Waiver | undefined

/**
 * A waiver covers what it names: where its scope has rules, these alone; where it has files, these alone. One that
 * names no rule covers what the policies of its type demand. What is found in a model is covered only by a waiver that
 * names the model by its SHA-256: another file at the same path is another model.
 */
export function waiverFor(
  waivers: readonly WrittenWaiver[],
  known: ReadonlySet<string>,
  digestOf: (path: string) => string | undefined,
): WaiverFor {
  const covers = waivers.map(waiver => ({ waiver, covers: coverage(waiver, known, digestOf) }))
  return finding => covers.find(each => each.covers(finding))?.waiver
}

function coverage(
  { scope, type, sha256 }: WrittenWaiver,
  known: ReadonlySet<string>,
  digestOf: (path: string) => string | undefined,
): (finding: Finding) => boolean {
  const rules = scope.filter(name => known.has(name))
  const files = scope.filter(name => !known.has(name))
  const inFiles = globMatcher(files)
  const policy = Object.hasOwn(POLICIES_BY_TYPE, type) ? POLICIES_BY_TYPE[type] : type
  const isThisFile = (path: string) => sha256 !== undefined && sha256 === digestOf(path)
  return ({ rule, location, violations, subject }) => {
    if (files.length > 0 && !inFiles(location.path)) return false
    if (IN_MODELS.has(subject.kind) && !isThisFile(location.path)) return false
    if (rules.length === 0) return violations.some(violation => violation.policy.id === policy)
    return rules.some(name => name === rule.id || rule.equivalents.includes(name))
  }
}

import { PackageURL } from 'packageurl-js'
import parseExpression from 'spdx-expression-parse'
import type { SbomComponent, SbomPackage } from '../../model/sbom.ts'

/** What package URLs and licences of components say, and those that do not parse. */
export interface Identified {
  readonly packages: readonly SbomPackage[]
  readonly malformed: readonly string[]
}

/** Longer ones exist only where somebody wants to hurt. */
const LONGEST = 4096
const NO_LICENCE: ReadonlySet<string> = new Set(['NOASSERTION', 'NONE'])

export function identify(components: readonly SbomComponent[]): Identified {
  const packages: SbomPackage[] = []
  const malformed = new Set<string>()
  const licences = new Map<string, boolean>()
  for (const { purl, licences: written } of components) {
    const found = purl === undefined ? undefined : packageOf(purl)
    if (found !== undefined) packages.push(found)
    else if (purl !== undefined) malformed.add(purl.slice(0, 200))
    for (const licence of written) {
      const good = licences.get(licence) ?? isExpression(licence)
      licences.set(licence, good)
      if (!good) malformed.add(licence.slice(0, 200))
    }
  }
  return { packages, malformed: [...malformed] }
}

function packageOf(text: string): SbomPackage | undefined {
  if (text.length > LONGEST) return undefined
  try {
    const { type, namespace, name, version } = PackageURL.fromString(text)
    const whole = namespace ? `${namespace}/${name}` : name
    return { type, name: normalName(type, whole), version: version || undefined }
  } catch {
    return undefined
  }
}

/** Names that are one package have one spelling: PEP 503 for PyPI, lower case for npm. */
export function normalName(type: string, name: string): string {
  const lower = name.toLowerCase()
  return type === 'pypi' ? lower.replace(/[-_.]+/g, '-') : lower
}

function isExpression(text: string): boolean {
  if (NO_LICENCE.has(text)) return true
  if (text.length > LONGEST) return false
  try {
    parseExpression(text)
    return true
  } catch {
    return /^(?:LicenseRef|DocumentRef)-[A-Za-z0-9.:-]+$/.test(text)
  }
}

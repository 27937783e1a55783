import * as pep440 from '@renovatebot/pep440'
import { satisfies, valid, validRange } from 'semver'
import type { Coverage, CoverageWord, Declared } from '../../model/coverage.ts'
import type { Sbom } from '../../model/sbom.ts'

/** Holds declared dependencies against all SBOMs of a release together. */
export function cover(declared: readonly Declared[], sboms: readonly Sbom[]): Coverage {
  const versions = versionsOf(sboms)
  const types = new Set(sboms.flatMap(({ packages }) => packages.map(({ type }) => type)))
  const ecosystems = new Set(declared.map(({ ecosystem }) => ecosystem))
  return {
    dependencies: declared.map(each => ({ declared: each, word: wordOf(each, versions) })),
    missingEcosystems: [...ecosystems].filter(ecosystem => !types.has(ecosystem)).sort(),
  }
}

type Versions = ReadonlyMap<string, readonly (string | undefined)[]>

function versionsOf(sboms: readonly Sbom[]): Versions {
  const found = new Map<string, (string | undefined)[]>()
  for (const { packages } of sboms)
    for (const { type, name, version } of packages) {
      const key = `${type} ${name}`
      const known = found.get(key)
      if (known === undefined) found.set(key, [version])
      else known.push(version)
    }
  return found
}

function wordOf(declared: Declared, versions: Versions): CoverageWord {
  if (declared.undecidable !== undefined) return 'undecidable'
  const found = versions.get(`${declared.ecosystem} ${declared.name}`)
  if (found === undefined) return 'missing'
  const known = found.filter(version => version !== undefined)
  if (known.length === 0) return 'no-version'
  if (declared.range === '') return 'covered'
  const answers = known.map(version => satisfied(declared, version))
  if (answers.includes(true)) return 'covered'
  return answers.includes(undefined) ? 'undecidable' : 'other-version'
}

/** Undefined where the range or the version is none: the libraries would say no, or throw. */
function satisfied({ ecosystem, range }: Declared, version: string): boolean | undefined {
  if (ecosystem === 'npm') {
    if (validRange(range) === null || valid(version) === null) return undefined
    return satisfies(version, range, { includePrerelease: true })
  }
  if (range.startsWith('===')) return range.slice(3) === version
  if (!pep440.valid(version) || !pep440.validRange(range)) return undefined
  return pep440.satisfies(version, range, { prereleases: true })
}

import type { Release } from '../model/release.ts'
import type { Sbom, SbomComponent, SbomFile } from '../model/sbom.ts'

/** Whether an SBOM describes the release: its version, or its commit, stands in the metadata. */
export function describes(
  { subject }: Sbom,
  { tag, commit }: Release,
): 'release' | 'other-version' | 'no-version' | 'nothing' | undefined {
  if (subject === undefined) return 'nothing'
  if (subject.version === undefined) return 'no-version'
  if (tag === undefined) return undefined
  const bare = (text: string) => text.replace(/^.*\//, '').replace(/^v(?=\d)/, '')
  if (bare(subject.version) === bare(tag)) return 'release'
  return commit !== undefined && commit.length >= 7 && subject.version.includes(commit) ? 'release' : 'other-version'
}

export function toolWord({ tools }: Sbom): 'with-version' | 'without-version' | 'missing' {
  if (tools.length === 0) return 'missing'
  return tools.some(({ name, version }) => name !== '' && version !== undefined) ? 'with-version' : 'without-version'
}

/** RFC 3339, as both formats demand. */
const TIME = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/

export function timeWord({ created }: Sbom, today: string): 'sound' | 'missing' | 'malformed' | 'future' {
  if (created === undefined) return 'missing'
  if (!TIME.test(created) || Number.isNaN(Date.parse(created))) return 'malformed'
  return created.slice(0, 10) > today && Date.parse(created) - Date.parse(today) > TWO_DAYS ? 'future' : 'sound'
}

/** The day of the check has no time zone. */
const TWO_DAYS = 2 * 86_400_000

/** What is wanted of each component: the minimum elements of NTIA (2021), and of CISA's draft of 2025. */
const ELEMENTS: readonly (readonly [name: string, has: (component: SbomComponent) => boolean])[] = [
  ['name', ({ name }) => name !== ''],
  ['version', ({ version }) => version !== undefined],
  ['supplier', ({ supplier }) => supplier],
  ['identifier', ({ purl, cpe }) => purl !== undefined || cpe],
  ['hash', ({ hash }) => hash],
  ['licence', ({ licences }) => licences.length > 0],
]

/** Elements that some components lack, as `supplier 3/12`: how many of how many have it. */
export function lackingElements({ components }: Sbom): readonly string[] {
  return ELEMENTS.flatMap(([name, has]) => {
    const count = components.filter(has).length
    return count === components.length ? [] : [`${name} ${count}/${components.length}`]
  })
}

/** Another SBOM of the release that lists the same under another name. */
export function twinOf({ name, sbom }: SbomFile, { assets }: Release): string | undefined {
  if (sbom === undefined || sbom.components.length === 0) return undefined
  const own = contentOf(sbom)
  const others = assets.flatMap(asset => (asset.sbom !== undefined && asset.name < name ? [asset.sbom] : []))
  return others.find(other => other.sbom?.format === sbom.format && contentOf(other.sbom) === own)?.name
}

const CONTENTS = new WeakMap<Sbom, string>()

function contentOf(sbom: Sbom): string {
  const known =
    CONTENTS.get(sbom) ??
    sbom.components
      .map(({ name, version, purl }) => purl ?? `${name} ${version}`)
      .sort()
      .join('\n')
  CONTENTS.set(sbom, known)
  return known
}

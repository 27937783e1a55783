import type { Coverage } from '../model/coverage.ts'
import { type Fact, fact, Unknown } from '../model/fact.ts'
import type { Release } from '../model/release.ts'
import {
  announcesManualSbom,
  announcesManualSigning,
  explainsVerification,
  isPerson,
} from '../reading/release-notes.ts'

/** What is known of a release as a whole. */
export const facts: readonly Fact[] = [
  fact({
    name: 'release',
    of: 'release',
    about: 'The tag of the release, else the name of the folder with its files.',
    type: 'text',
    read: ({ value }) => value.name,
  }),
  fact({
    name: 'release.artifacts',
    of: 'release',
    about: 'How many of its files are artifacts: not signatures, lists, SBOMs, reports or texts.',
    type: 'number',
    read: ({ value }) => count(value, 'artifact'),
  }),
  fact({
    name: 'release.checksums',
    of: 'release',
    about: 'Whether a checksum list is attached.',
    type: ['attached', 'missing'],
    read: ({ value }) => (count(value, 'checksums') > 0 ? 'attached' : 'missing'),
  }),
  fact({
    name: 'release.sboms',
    of: 'release',
    about: 'How many SBOMs are attached.',
    type: 'number',
    read: ({ value }) => count(value, 'sbom'),
  }),
  fact({
    name: 'release.vulnerability-reports',
    of: 'release',
    about: 'How many reports of vulnerabilities are attached.',
    type: 'number',
    read: ({ value }) => count(value, 'vulnerability-report'),
  }),
  fact({
    name: 'release.signed-by-hand',
    of: 'release',
    about: 'Which of its files a person signed.',
    type: ['artifacts', 'sboms', 'checksums'],
    list: true,
    read: ({ value }) => signedByHand(value),
  }),
  fact({
    name: 'release.coverage',
    of: 'release',
    about: 'Whether its SBOMs together list every dependency that is declared, in a version that fits.',
    type: ['complete', 'incomplete'],
    read: ({ value }) => coverageWord(value),
  }),
  fact({
    name: 'release.uncovered',
    of: 'release',
    about: 'Declared dependencies that no SBOM lists, or lists in a version that does not fit, with who declares them.',
    type: 'text',
    list: true,
    read: ({ value }) => value.coverage && uncovered(value.coverage),
  }),
  fact({
    name: 'release.missing-ecosystems',
    of: 'release',
    about: 'Ecosystems that something is declared of, and of which no SBOM has a package.',
    type: ['pypi', 'npm'],
    list: true,
    read: ({ value }) => value.coverage?.missingEcosystems,
  }),
  fact({
    name: 'release.record',
    of: 'release',
    about: 'Whether an incident record says that this tag was signed by hand, under `manual_signing.tag`.',
    type: ['present', 'missing'],
    read: ({ value }) => {
      if (value.tag === undefined) return new Unknown('the tag of the release is not known')
      return value.recorded ? 'present' : 'missing'
    },
  }),
  fact({
    name: 'release.notes-manual-signing',
    of: 'release',
    about: 'Whether the notes say that it was signed by hand.',
    type: ['said', 'silent'],
    read: ({ value }) => notes(value, announcesManualSigning),
  }),
  fact({
    name: 'release.notes-manual-sbom',
    of: 'release',
    about: 'Whether the notes say that the SBOM was made by hand.',
    type: ['said', 'silent'],
    read: ({ value }) => notes(value, announcesManualSbom),
  }),
  fact({
    name: 'release.notes-verification',
    of: 'release',
    about: 'Whether the notes give a command that verifies the files.',
    type: ['said', 'silent'],
    read: ({ value }) => notes(value, explainsVerification),
  }),
  fact({
    name: 'release.tag-state',
    of: 'release',
    about: 'Whether its tag existed before its files were signed.',
    type: ['before-signatures', 'after-signatures', 'missing'],
    read: ({ value }) => tagState(value),
  }),
]

function count({ assets }: Release, role: string): number {
  return assets.filter(asset => asset.role === role).length
}

const HAND_SIGNED = { artifact: 'artifacts', sbom: 'sboms', checksums: 'checksums' } as const

function signedByHand({ assets }: Release) {
  const kinds = assets.flatMap(({ role, signatures }) => {
    const kind = role === 'artifact' || role === 'sbom' || role === 'checksums' ? HAND_SIGNED[role] : undefined
    return kind !== undefined && signatures.some(isPerson) ? [kind] : []
  })
  return [...new Set(kinds)].sort()
}

function notes({ notes: text }: Release, says: (text: string) => boolean) {
  if (text === undefined) return new Unknown('the release notes are not known')
  return says(text) ? 'said' : 'silent'
}

function tagState({ tagExists, tagTime, assets }: Release) {
  if (tagExists === undefined) return new Unknown('only the server knows whether the tag exists')
  if (!tagExists) return 'missing'
  const times = assets.flatMap(({ signatures }) => signatures.flatMap(({ time }) => time ?? []))
  if (tagTime === undefined) return new Unknown('the server does not say when the tag was made')
  return times.some(time => Date.parse(time) < Date.parse(tagTime)) ? 'after-signatures' : 'before-signatures'
}

/** What is not decided is told as such: it is neither covered nor missing. */
function coverageWord({ coverage, assets }: Release) {
  if (coverage === undefined) return undefined
  const unread = assets.find(({ sbom }) => sbom !== undefined && sbom.sbom === undefined)
  if (uncovered(coverage).length > 0)
    return unread === undefined ? 'incomplete' : new Unknown(`the SBOM ${unread.name} was not read`)
  const open = coverage.dependencies.filter(({ word }) => word === 'undecidable')
  const [first] = open
  if (first === undefined) return 'complete'
  const { name, undecidable = 'its version cannot be compared' } = first.declared
  return new Unknown(`${open.length} of ${coverage.dependencies.length} cannot be decided, as ${name}: ${undecidable}`)
}

function uncovered({ dependencies }: Coverage): readonly string[] {
  const found = dependencies.filter(
    ({ declared, word }) => (word === 'missing' && !declared.optional) || word === 'other-version',
  )
  return [...new Set(found.map(({ declared: { name, range, source } }) => `${name}${range} (${source})`))]
}

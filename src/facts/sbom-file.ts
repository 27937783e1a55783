import { type Fact, fact, Unknown } from '../model/fact.ts'
import type { Sbom, SbomFile } from '../model/sbom.ts'
import { nearest, type Subject } from '../model/subject.ts'
import { describes, lackingElements, timeWord, toolWord, twinOf } from '../reading/sbom-content.ts'

/** What an SBOM of a release says. */
export const facts: readonly Fact[] = [
  fact({
    name: 'sbom',
    of: 'sbom',
    about: 'The name of the file.',
    type: 'text',
    read: ({ value }) => value.name,
  }),
  fact({
    name: 'sbom.form',
    of: 'sbom',
    about: 'Whether it is CycloneDX JSON or SPDX JSON, and fits the schema of its own version.',
    type: ['valid', 'broken', 'unreadable'],
    read: ({ value }) => (value.state === 'unsupported' ? new Unknown(value.fault ?? '') : value.state),
  }),
  fact({
    name: 'sbom.fault',
    of: 'sbom',
    about: 'What is wrong with its form.',
    type: 'text',
    read: ({ value }) => value.fault,
  }),
  fact({
    name: 'sbom.components',
    of: 'sbom',
    about: 'How many components it lists, at every depth, without what it describes.',
    type: 'number',
    read: ({ value }) => known(value, sbom => sbom.components.length),
  }),
  fact({
    name: 'sbom.subject',
    of: 'sbom',
    about: 'Whether what it describes is this release, by version or commit.',
    type: ['release', 'other-version', 'no-version', 'nothing'],
    read(subject) {
      const release = nearest(subject, 'release')?.value
      if (release === undefined) return undefined
      return known(
        subject.value,
        sbom => describes(sbom, release) ?? new Unknown('the tag of the release is not known'),
      )
    },
  }),
  fact({
    name: 'sbom.subject-name',
    of: 'sbom',
    about: 'What it describes, with its version.',
    type: 'text',
    read: ({ value }) => known(value, ({ subject }) => subjectName(subject)),
  }),
  fact({
    name: 'sbom.tool',
    of: 'sbom',
    about: 'Whether it says which tool made it, and in which version.',
    type: ['with-version', 'without-version', 'missing'],
    read: ({ value }) => known(value, toolWord),
  }),
  fact({
    name: 'sbom.author',
    of: 'sbom',
    about: 'Whether it says who is responsible for it.',
    type: ['named', 'missing'],
    read: ({ value }) => known(value, ({ authors }) => (authors > 0 ? 'named' : 'missing')),
  }),
  fact({
    name: 'sbom.time',
    of: 'sbom',
    about: 'Whether it says when it was made.',
    type: ['sound', 'missing', 'malformed', 'future'],
    read: ({ value }, { today }) => known(value, sbom => timeWord(sbom, today)),
  }),
  fact({
    name: 'sbom.references',
    of: 'sbom',
    about: 'Whether each id in it is one thing, and each reference leads to one.',
    type: ['sound', 'duplicate', 'dangling'],
    read: ({ value }) => known(value, referenceWord),
  }),
  fact({
    name: 'sbom.reference-example',
    of: 'sbom',
    about: 'The first id that is there twice, or that a reference misses.',
    type: 'text',
    read: ({ value }) => known(value, ({ duplicates, dangling }) => duplicates[0] ?? dangling[0]),
  }),
  fact({
    name: 'sbom.malformed',
    of: 'sbom',
    about: 'How many different package URLs and licence expressions in it do not parse.',
    type: 'number',
    read: ({ value }) => known(value, ({ malformed }) => malformed.length),
  }),
  fact({
    name: 'sbom.malformed-example',
    of: 'sbom',
    about: 'The first of them.',
    type: 'text',
    read: ({ value }) => known(value, ({ malformed }) => malformed[0]),
  }),
  fact({
    name: 'sbom.relations',
    of: 'sbom',
    about: 'Whether it says what the thing that it describes depends on.',
    type: ['said', 'missing'],
    read: ({ value }) => known(value, ({ related }) => (related ? 'said' : 'missing')),
  }),
  fact({
    name: 'sbom.lacks',
    of: 'sbom',
    about: 'Minimum elements that not all components have, with how many of how many have them.',
    type: 'text',
    list: true,
    read: ({ value }) => known(value, lackingElements),
  }),
  fact({
    name: 'sbom.complete',
    of: 'sbom',
    about: 'Whether every component has all minimum elements of NTIA and CISA.',
    type: 'boolean',
    read: ({ value }) => known(value, sbom => lackingElements(sbom).length === 0),
  }),
  fact({
    name: 'sbom.twin',
    of: 'sbom',
    about: 'Another SBOM of the release, in the same format, that lists the same.',
    type: 'text',
    read: subject => twin(subject),
  }),
  fact({
    name: 'sbom.content',
    of: 'sbom',
    about: 'Whether another SBOM of the release lists the same under another name.',
    type: ['own', 'repeated'],
    read: subject => (twin(subject) === undefined ? 'own' : 'repeated'),
  }),
  fact({
    name: 'sbom.name-form',
    of: 'sbom',
    about:
      'Whether its name is one by which users and tools find it: `bom.json`, `*.cdx.json`, `*.spdx.json` and the like.',
    type: ['conventional', 'other'],
    read: ({ value }) => (CONVENTIONAL.test(value.name) ? 'conventional' : 'other'),
  }),
  fact({
    name: 'sbom.profile',
    of: 'sbom',
    about: 'Whether its format is recent enough for BSI TR-03183-2: CycloneDX 1.6 or SPDX 3.0.1.',
    type: ['recent', 'old'],
    read: ({ value }) => known(value, profile),
  }),
]

/** CycloneDX and SPDX recommend these; `sbom-*.cyclonedx.json` is what many workflows write. */
const CONVENTIONAL = /(?:^|\.)(?:bom|cdx|cyclonedx|spdx|spdx3)\.(?:json|xml)$|^sbom(?:[-.][\w.-]+)?\.json$/i

/** An answer that needs the content: where that could not be read, the question is not answered by silence. */
function known<Value>(file: SbomFile, tell: (sbom: Sbom) => Value): Value | Unknown | undefined {
  if (file.sbom !== undefined) return tell(file.sbom)
  return file.state === 'unsupported' ? new Unknown(file.fault ?? '') : undefined
}

function subjectName(subject: Sbom['subject']): string {
  return subject === undefined ? 'nothing' : [subject.name, subject.version ?? ''].join(' ').trim()
}

function referenceWord({ duplicates, dangling }: Sbom) {
  if (duplicates.length > 0) return 'duplicate'
  return dangling.length > 0 ? 'dangling' : 'sound'
}

function twin(subject: Subject<'sbom'>): string | undefined {
  const release = nearest(subject, 'release')?.value
  return release === undefined ? undefined : twinOf(subject.value, release)
}

function profile({ format, version }: Sbom) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isRecent = format === 'cyclonedx' ? major > 1 || minor >= 6 : major >= 3
  return isRecent ? 'recent' : 'old'
}

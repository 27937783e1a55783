import type { Sbom, SbomComponent } from '../../model/sbom.ts'
import { identify } from './identifiers.ts'
import { type Json, listAt, objectAt, textAt, textsAt } from './json.ts'
import { References } from './references.ts'

const DEPENDS: ReadonlySet<string> = new Set(['DEPENDS_ON', 'CONTAINS', 'STATIC_LINK', 'DYNAMIC_LINK'])
const NOBODY: ReadonlySet<string> = new Set(['NOASSERTION', 'NONE'])

/** Reads an SPDX 2.2 or 2.3 document that fits its schema. What it describes is no component. */
export function readSpdx2(json: Json): Sbom {
  const references = new References()
  const packages = listAt(json, 'packages')
  references.define(textAt(json, 'SPDXID'))
  for (const key of ['packages', 'files', 'snippets'])
    for (const each of listAt(json, key)) references.define(textAt(each, 'SPDXID'))
  const relationships = listAt(json, 'relationships').map(each => ({
    from: textAt(each, 'spdxElementId'),
    to: textAt(each, 'relatedSpdxElement'),
    type: textAt(each, 'relationshipType') ?? '',
  }))
  for (const { from, to } of relationships) for (const id of [from, to]) if (isLocal(id)) references.refer(id)
  const described = [
    ...textsAt(json, 'documentDescribes'),
    ...relationships.flatMap(({ from, to, type }) => {
      if (type === 'DESCRIBES') return to ?? []
      return type === 'DESCRIBED_BY' ? (from ?? []) : []
    }),
  ]
  for (const id of described) if (isLocal(id)) references.refer(id)
  const subject = packages.find(each => described.includes(textAt(each, 'SPDXID') ?? ''))
  const id = textAt(subject, 'SPDXID')
  const others = packages.length > 1 ? packages.filter(each => each !== subject) : packages
  const components = others.map(componentOf)
  const creators = textsAt(objectAt(json, 'creationInfo'), 'creators')
  return {
    format: 'spdx',
    version: (textAt(json, 'spdxVersion') ?? '').replace('SPDX-', ''),
    subject: subject && { name: textAt(subject, 'name') ?? '', version: textAt(subject, 'versionInfo') },
    tools: creators.filter(each => each.startsWith('Tool:')).map(toolOf),
    authors: creators.filter(each => /^(?:Person|Organization):/.test(each)).length,
    created: textAt(objectAt(json, 'creationInfo'), 'created'),
    components,
    ...identify(components),
    duplicates: references.duplicates,
    dangling: references.dangling,
    related: relationships.some(
      ({ from, to, type }) => (DEPENDS.has(type) && from === id) || (type === 'DEPENDENCY_OF' && to === id),
    ),
  }
}

/** Ids of other documents begin with their name, and two words stand for no element. */
function isLocal(id: string | undefined): boolean {
  return id !== undefined && !id.startsWith('DocumentRef-') && !NOBODY.has(id)
}

/** `Tool: syft-1.2.3`. */
function toolOf(creator: string) {
  const written = creator.slice('Tool:'.length).trim()
  const [, name, version] = /^(.+?)[-@ ]v?(\d[\w.+-]*)$/.exec(written) ?? []
  return { name: name ?? written, version }
}

function componentOf(each: Json): SbomComponent {
  const references = listAt(each, 'externalRefs')
  const locators = (type: RegExp) =>
    references.filter(ref => type.test(textAt(ref, 'referenceType') ?? '')).map(ref => textAt(ref, 'referenceLocator'))
  const licences = [textAt(each, 'licenseDeclared'), textAt(each, 'licenseConcluded')]
  return {
    name: textAt(each, 'name') ?? '',
    version: textAt(each, 'versionInfo'),
    purl: locators(/^purl$/i)[0],
    cpe: locators(/^cpe2[23]/i).length > 0,
    supplier: isSomebody(textAt(each, 'supplier')) || isSomebody(textAt(each, 'originator')),
    hash: listAt(each, 'checksums').length > 0,
    licences: licences.filter(text => text !== undefined && !NOBODY.has(text)).flatMap(text => text ?? []),
  }
}

function isSomebody(text: string | undefined): boolean {
  return text !== undefined && !NOBODY.has(text)
}

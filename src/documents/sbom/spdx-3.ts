import type { Sbom, SbomComponent } from '../../model/sbom.ts'
import { identify } from './identifiers.ts'
import { isJson, type Json, listAt, textAt, textsAt } from './json.ts'
import { References } from './references.ts'

/** Reads an SPDX 3.0 document that fits its schema: a flat list of elements that refer to each other. */
export function readSpdx3(json: Json): Sbom {
  const elements = listAt(json, '@graph')
  const references = new References()
  const byId = new Map<string, Json>()
  for (const element of elements) {
    const id = textAt(element, 'spdxId') ?? textAt(element, '@id')
    references.define(id)
    if (id !== undefined) byId.set(id, element)
  }
  const ofType = (type: string) => elements.filter(element => textAt(element, 'type') === type)
  const relationships = ofType('Relationship')
  for (const each of relationships)
    for (const id of [textAt(each, 'from'), ...textsAt(each, 'to')]) if (isLocal(id, byId)) references.refer(id)
  const roots: readonly string[] = [...ofType('software_Sbom'), ...ofType('SpdxDocument')].flatMap(each =>
    textsAt(each, 'rootElement'),
  )
  const subject = roots
    .map(root => byId.get(root))
    .filter(isJson)
    .find(each => textAt(each, 'type') === 'software_Package')
  const id = textAt(subject, 'spdxId')
  const packages = ofType('software_Package')
  const components = (packages.length > 1 ? packages.filter(each => each !== subject) : packages).map(componentOf)
  const [creation] = ofType('CreationInfo')
  const named = (key: string) =>
    textsAt(creation, key)
      .map(each => byId.get(each))
      .filter(isJson)
  return {
    format: 'spdx',
    version: textAt(creation, 'specVersion') ?? '3.0.1',
    subject: subject && { name: textAt(subject, 'name') ?? '', version: textAt(subject, 'software_packageVersion') },
    tools: named('createdUsing').map(tool => ({
      name: textAt(tool, 'name') ?? '',
      version: versionIn(textAt(tool, 'name')),
    })),
    authors: textsAt(creation, 'createdBy').length,
    created: textAt(creation, 'created'),
    components,
    ...identify(components),
    duplicates: references.duplicates,
    dangling: references.dangling,
    related: relationships.some(
      each =>
        textAt(each, 'from') === id &&
        /^(?:dependsOn|contains|hasStaticLink|hasDynamicLink)$/.test(textAt(each, 'relationshipType') ?? ''),
    ),
  }
}

/** Elements of other documents have ids with another beginning, and are listed under \`import\`; words of SPDX are no ids. */
function isLocal(id: string | undefined, known: ReadonlyMap<string, Json>): boolean {
  if (id === undefined) return false
  return known.has(id) || !(id.includes('spdx.org/') || /^(?:expandedlicensing_|core_)?(?:No[A-Z]|None)/.test(id))
}

function versionIn(name: string | undefined): string | undefined {
  return /[-@ ]v?(\d[\w.+-]*)$/.exec(name ?? '')?.[1]
}

function componentOf(each: Json): SbomComponent {
  const identifiers = listAt(each, 'externalIdentifier')
  const byType = (type: string) =>
    identifiers.filter(id => textAt(id, 'externalIdentifierType') === type).map(id => textAt(id, 'identifier'))
  return {
    name: textAt(each, 'name') ?? '',
    version: textAt(each, 'software_packageVersion'),
    purl: textAt(each, 'software_packageUrl') ?? byType('packageUrl')[0],
    cpe: [...byType('cpe22'), ...byType('cpe23')].length > 0,
    supplier: textsAt(each, 'suppliedBy').length + textsAt(each, 'originatedBy').length > 0,
    hash: listAt(each, 'verifiedUsing').length > 0,
    licences: [],
  }
}

import type { Sbom, SbomComponent } from '../../model/sbom.ts'
import { identify } from './identifiers.ts'
import { isJson, type Json, listAt, objectAt, textAt, textsAt } from './json.ts'
import { References } from './references.ts'

const DEEPEST = 64

/** Reads a CycloneDX document that fits its schema. Undefined where it is nested too deep. */
export function readCycloneDx(json: Json): Sbom | undefined {
  const references = new References()
  const components: SbomComponent[] = []
  const metadata = objectAt(json, 'metadata')
  const subject = objectAt(metadata, 'component')
  references.define(textAt(subject, 'bom-ref'))
  const whole = [...listAt(json, 'components'), ...listAt(subject, 'components')]
  if (!collect(whole, components, references, 0)) return undefined
  if (!defineServices(listAt(json, 'services'), references, 0)) return undefined
  for (const dependency of listAt(json, 'dependencies')) {
    references.refer(textAt(dependency, 'ref'))
    for (const ref of textsAt(dependency, 'dependsOn')) references.refer(ref)
  }
  const own = textAt(subject, 'bom-ref')
  const edges = listAt(json, 'dependencies').find(each => textAt(each, 'ref') === own)
  return {
    format: 'cyclonedx',
    version: textAt(json, 'specVersion') ?? '',
    subject: subject && { name: textAt(subject, 'name') ?? '', version: textAt(subject, 'version') },
    tools: toolsOf(metadata),
    authors:
      listAt(metadata, 'authors').length + [objectAt(metadata, 'supplier'), makerOf(metadata)].filter(isJson).length,
    created: textAt(metadata, 'timestamp'),
    components,
    ...identify(components),
    duplicates: references.duplicates,
    dangling: references.dangling,
    related: own !== undefined && textsAt(edges, 'dependsOn').length > 0,
  }
}

function defineServices(list: readonly Json[], references: References, depth: number): boolean {
  if (depth > DEEPEST) return false
  return list.every(service => {
    references.define(textAt(service, 'bom-ref'))
    return defineServices(listAt(service, 'services'), references, depth + 1)
  })
}

function makerOf(metadata: Json | undefined): Json | undefined {
  return objectAt(metadata, 'manufacturer') ?? objectAt(metadata, 'manufacture')
}

/** Components at every depth; false where it is too deep. */
function collect(list: readonly Json[], found: SbomComponent[], references: References, depth: number): boolean {
  if (depth > DEEPEST) return false
  for (const component of list) {
    found.push(componentOf(component))
    references.define(textAt(component, 'bom-ref'))
    if (!collect(listAt(component, 'components'), found, references, depth + 1)) return false
  }
  return true
}

function componentOf(component: Json): SbomComponent {
  return {
    name: textAt(component, 'name') ?? '',
    version: textAt(component, 'version'),
    purl: textAt(component, 'purl'),
    cpe: textAt(component, 'cpe') !== undefined,
    supplier: isJson(component.supplier) || textAt(component, 'publisher') !== undefined,
    hash: listAt(component, 'hashes').length > 0,
    licences: listAt(component, 'licenses').flatMap(
      each => textAt(each, 'expression') ?? textAt(objectAt(each, 'license'), 'id') ?? [],
    ),
  }
}

/** A list of tools, or since 1.5 components and services. */
function toolsOf(metadata: Json | undefined) {
  const tools = objectAt(metadata, 'tools')
  const list =
    tools === undefined ? listAt(metadata, 'tools') : [...listAt(tools, 'components'), ...listAt(tools, 'services')]
  return list.map(tool => ({ name: textAt(tool, 'name') ?? '', version: textAt(tool, 'version') }))
}

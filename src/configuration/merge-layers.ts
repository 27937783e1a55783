import {
  type Configuration,
  DEFAULT_CONFIGURATION,
  type Mention,
  type Override,
  type Parameter,
  type RuleSeverity,
} from '../model/configuration.ts'
import { type Data, isSequence, type Mapping, mapping, sequence, texts } from '../model/data.ts'
import type { Document } from '../model/document.ts'
import type { IncidentSettings } from '../model/incident-settings.ts'
import { child, type Pointer } from '../model/pointer.ts'
import { isSeverity, type Severity } from '../model/severity.ts'
import { releasesIn } from './releases.ts'

/**
 * The configuration that several files say together, the most general first: lists grow, mappings are joined, and of
 * single values the last one wins. The files fit the schema.
 */
export function mergeLayers(documents: readonly Document[]): Configuration {
  return documents.reduce(addLayer, DEFAULT_CONFIGURATION)
}

function addLayer(base: Configuration, document: Document): Configuration {
  const data = mapping(document.data)
  const policies = data.has('policies') ? texts(data.get('policies')) : undefined
  return {
    path: document.source.path,
    policies: policies === undefined ? base.policies : [...new Set([...(base.policies ?? []), ...policies])],
    rules: [...new Set([...base.rules, ...listAt(data, 'rules')])],
    repository: textAt(data, 'repository') ?? base.repository,
    exclude: [...base.exclude, ...listAt(data, 'exclude')],
    failOn: threshold(textAt(data, 'fail-on')) ?? base.failOn,
    severity: new Map([...base.severity, ...severities(data.get('severity'))]),
    parameters: joinParameters(base.parameters, mapping(data.get('params'))),
    waivers: textAt(data, 'waivers') ?? base.waivers,
    incidents: joinIncidents(base.incidents, mapping(data.get('incidents'))),
    overrides: [...base.overrides, ...sequence(data.get('overrides')).map(override)],
    mentions: [...base.mentions, ...mentions(document, data)],
    releases: [...base.releases, ...releasesIn(document)],
  }
}

function joinIncidents(base: IncidentSettings, data: Mapping): IncidentSettings {
  return {
    include: [...base.include, ...listAt(data, 'include')],
    exclude: [...base.exclude, ...listAt(data, 'exclude')],
    timezone: textAt(data, 'timezone') ?? base.timezone,
    sections: joinWords(base.sections, mapping(data.get('sections'))),
    fields: joinWords(base.fields, mapping(data.get('fields'))),
    status: joinWords(base.status, mapping(data.get('status'))),
  }
}

function joinWords(base: IncidentSettings['fields'], added: Mapping): IncidentSettings['fields'] {
  const joined = new Map(base)
  for (const [name, words] of added) joined.set(name, [...(base.get(name) ?? []), ...texts(words)])
  return joined
}

function listAt(data: Mapping, key: string): string[] {
  return texts(data.get(key))
}

function textAt(data: Mapping, key: string): string | undefined {
  const value = data.get(key)
  return typeof value === 'string' ? value : undefined
}

function threshold(text: string | undefined): Severity | 'never' | undefined {
  return text === 'never' || (text !== undefined && isSeverity(text)) ? text : undefined
}

function severities(data: Data | undefined): Map<string, RuleSeverity> {
  const found = new Map<string, RuleSeverity>()
  for (const [rule, value] of mapping(data)) {
    if (value === 'off' || (typeof value === 'string' && isSeverity(value))) found.set(rule, value)
  }
  return found
}

function override(data: Data): Override {
  return { files: listAt(mapping(data), 'files'), severity: severities(mapping(data).get('severity')) }
}

function joinParameters(base: Configuration['parameters'], added: Mapping): Configuration['parameters'] {
  const joined = new Map(base)
  for (const [rule, values] of added)
    joined.set(rule, new Map([...(base.get(rule) ?? []), ...[...mapping(values)].flatMap(parameter)]))
  return joined
}

function parameter([name, value]: readonly [string, Data]): [string, Parameter][] {
  if (isSequence(value)) return [[name, value.filter(isScalar)]]
  return isScalar(value) ? [[name, value]] : []
}

function isScalar(data: Data): data is string | number | boolean {
  return typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean'
}

function mentions(document: Document, data: Mapping): Mention[] {
  const at = (kind: Mention['kind'], name: string, pointer: Pointer, part: 'key' | 'value'): Mention => {
    const { startLine, startColumn } = document.locate(pointer, part)
    return { kind, name, path: document.source.path, line: startLine, column: startColumn }
  }
  const rulesBelow = (pointer: Pointer, value: Data | undefined): Mention[] =>
    [...mapping(value).keys()].map(rule => at('rule', rule, child(pointer, rule), 'key'))
  return [
    ...listAt(data, 'policies').map((name, index) => at('policy', name, child('/policies', index), 'value')),
    ...rulesBelow('/severity', data.get('severity')),
    ...rulesBelow('/params', data.get('params')),
    ...sequence(data.get('overrides')).flatMap((each, index) =>
      rulesBelow(child('/overrides', index, 'severity'), mapping(each).get('severity')),
    ),
  ]
}

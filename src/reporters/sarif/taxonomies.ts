import type { ReportingDescriptor, ReportingDescriptorReference, ToolComponent } from 'sarif'
import type { Control, Policy } from '../../model/policy.ts'
import { printable } from '../../model/printable.ts'
import type { Report } from '../../model/report.ts'
import { grouped } from '../grouped.ts'

/** The policies and standards of a run as SARIF taxonomies, and where each of their entries stands. */
export interface Taxonomies {
  readonly components: readonly ToolComponent[]
  readonly control: (policy: string, control: string) => ReportingDescriptorReference | undefined
  readonly standard: (id: string) => ReportingDescriptorReference | undefined
}

/** One taxonomy a policy, with its controls, and one a family of standards, with the entries that rules name. */
export function taxonomiesOf({ policies, rules }: Report): Taxonomies {
  const families = grouped([...new Set(rules.flatMap(rule => rule.standards))].sort(), familyOf)
  const components = [
    ...policies.map(policyComponent),
    ...[...families].map(([family, ids]) => standardComponent(family, ids)),
  ]
  const references = new Map(components.flatMap(entriesOf))
  return {
    components,
    control: (policy, control) => references.get(keyOf(policy, control)),
    standard: id => references.get(keyOf(familyOf(id), id)),
  }
}

/** The family of a standard: `OSPS` of `OSPS-BR-05.01`. */
export function familyOf(standard: string): string {
  return standard.split('-', 1)[0] ?? standard
}

function policyComponent({ id, title, controls }: Policy): ToolComponent {
  return {
    name: printable(id),
    shortDescription: { text: sentence(title) },
    taxa: controls.map(controlTaxon),
  }
}

function controlTaxon({ id, statement, severity, manual }: Control): ReportingDescriptor {
  return {
    id: printable(id),
    shortDescription: { text: sentence(statement) },
    properties: {
      ...(severity !== undefined && { severity }),
      ...(manual !== undefined && { manual: printable(manual) }),
    },
  }
}

function standardComponent(family: string, ids: readonly string[]): ToolComponent {
  return {
    name: printable(family),
    shortDescription: { text: `Entries of ${printable(family)} that the rules serve.` },
    taxa: ids.map(id => ({ id: printable(id) })),
  }
}

function entriesOf({ name, taxa }: ToolComponent, index: number): [string, ReportingDescriptorReference][] {
  return (taxa ?? []).map(({ id }, at) => [keyOf(name, id), { id, index: at, toolComponent: { name, index } }])
}

function keyOf(component: string, id: string): string {
  return `${printable(component)}\n${printable(id)}`
}

/** Text on one line that ends as a sentence does. */
export function sentence(text: string): string {
  const line = printable(text.trim().replace(/\s+/g, ' '))
  return /[.!?]$/.test(line) ? line : `${line}.`
}

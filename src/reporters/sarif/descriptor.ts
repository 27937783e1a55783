import type { ReportingDescriptor, ReportingDescriptorRelationship } from 'sarif'
import { printable } from '../../model/printable.ts'
import { rulePage } from '../../model/project.ts'
import type { Rule } from '../../model/rule.ts'
import type { Severity } from '../../model/severity.ts'
import type { Demand } from './demands.ts'
import { LEVELS, PRECISIONS, PROBLEM_SEVERITIES, SECURITY_SEVERITIES } from './level.ts'
import { familyOf, sentence, type Taxonomies } from './taxonomies.ts'

/** GitHub's limits: characters of a description, and tags that it shows. */
const DESCRIPTION = 1024
const NAME = 255
const TAGS = 10

/**
 * A rule as code scanning shows it: what it demands, why, how to fix it, and whose controls it holds. Code scanning
 * takes the severity of every alert from here, so it is the one that the policies of this run give, not the rule's own.
 */
export function descriptorOf(
  rule: Rule,
  severity: Severity,
  demands: readonly Demand[],
  taxonomies: Taxonomies,
): ReportingDescriptor {
  const level = LEVELS[severity]
  const relationships = relationshipsOf(rule, demands, taxonomies)
  return {
    id: rule.id,
    name: nameOf(rule.id),
    shortDescription: { text: clipped(sentence(rule.title)) },
    fullDescription: { text: clipped(sentence(rule.why)) },
    help: { text: helpText(rule, demands), markdown: helpMarkdown(rule, demands) },
    helpUri: rulePage(rule.id),
    defaultConfiguration: { level },
    ...(relationships.length > 0 && { relationships }),
    properties: {
      tags: tagsOf(rule),
      precision: PRECISIONS[rule.confidence],
      'problem.severity': PROBLEM_SEVERITIES[level],
      ...securitySeverity(severity),
      equivalents: rule.equivalents.map(printable),
      controls: demands.map(({ control }) => printable(control)),
      standards: rule.standards.map(printable),
    },
  }
}

function securitySeverity(severity: Severity): { readonly 'security-severity'?: string } {
  const number = SECURITY_SEVERITIES[severity]
  return number === undefined ? {} : { 'security-severity': number }
}

/** `action/pinned` is `ActionPinned`. */
function nameOf(id: string): string {
  const words = id.split(/[^\p{L}\p{N}]+/u)
  return words
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
    .slice(0, NAME)
}

function tagsOf({ id, standards }: Rule): string[] {
  const family = id.split('/', 1)[0] ?? id
  const tags = standards.map(standard => `external/${familyOf(standard)}/${standard}`.toLowerCase())
  return [...new Set(['security', family, ...tags].map(printable))].slice(0, TAGS)
}

function clipped(text: string): string {
  if (text.length <= DESCRIPTION) return text
  return `${text.slice(0, DESCRIPTION - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

function helpText({ why, fix }: Rule, demands: readonly Demand[]): string {
  return [lines(why), lines(fix), ...demands.map(({ sentence }) => sentence)].join('\n\n')
}

function helpMarkdown(rule: Rule, demands: readonly Demand[]): string {
  const controls = demands.map(({ sentence }) => `- ${sentence}`).join('\n')
  return [
    `## Why\n${lines(rule.why)}`,
    `## Fix\n${lines(rule.fix)}`,
    ...(controls === '' ? [] : [`## Controls\n${controls}`]),
    `## Suppress\n\`# runproof-ignore[${printable(rule.id)}]: reason\``,
  ].join('\n\n')
}

function lines(text: string): string {
  return text
    .trim()
    .split(/\r\n|\r|\n/)
    .map(printable)
    .join('\n')
}

function relationshipsOf(
  rule: Rule,
  demands: readonly Demand[],
  taxonomies: Taxonomies,
): ReportingDescriptorRelationship[] {
  return [
    ...demands.map(({ policy, control }) => taxonomies.control(policy, control)),
    ...rule.standards.map(taxonomies.standard),
  ]
    .filter(target => target !== undefined)
    .map(target => ({ target, kinds: ['relevant'] }))
}

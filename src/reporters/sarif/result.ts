import type { Result, Suppression } from 'sarif'
import type { Finding, Location, Violation } from '../../model/finding.ts'
import { printable } from '../../model/printable.ts'
import type { Report } from '../../model/report.ts'
import type { Source } from '../../model/source.ts'
import type { Waiver } from '../../model/waiver.ts'
import { duty, mostUrgent } from '../violation.ts'
import { KINDS, LEVELS } from './level.ts'
import { numberedLocation, physicalLocation } from './places.ts'
import { sentence, type Taxonomies } from './taxonomies.ts'

/** More places than code scanning stores would only cost. */
const RELATED = 100

/** What results of one run have in common. */
export interface ResultContext {
  readonly sources: Report['sources']
  readonly ruleIndex: ReadonlyMap<string, number>
  readonly taxonomies: Taxonomies
  /** GitHub's fingerprint of a line of a source. */
  readonly lineHash: (source: Source, line: number) => string | undefined
}

/** A finding as code scanning shows it. */
export function resultOf(finding: Finding, context: ResultContext): Result {
  const { rule, severity, outcome, location, violations, suppressedBy } = finding
  const related = relatedOf(finding)
  const taxa = violations
    .map(({ policy, control }) => context.taxonomies.control(policy.id, control.id))
    .filter(reference => reference !== undefined)
  return {
    ruleId: rule.id,
    ruleIndex: context.ruleIndex.get(rule.id) ?? -1,
    level: outcome === 'fail' ? LEVELS[severity] : 'none',
    kind: KINDS[outcome],
    message: { text: messageText(finding, related) },
    locations: [{ physicalLocation: physicalLocation(location, context.sources.get(location.path)) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((each, index) => numberedLocation(each, index + 1, context.sources.get(each.path))),
    }),
    partialFingerprints: fingerprintsOf(finding, context),
    ...(taxa.length > 0 && { taxa }),
    ...(suppressedBy !== undefined && { suppressions: [suppressionOf(suppressedBy)] }),
    properties: propertiesOf(finding),
  }
}

/** Places that explain the finding, and the control where the repository's own runbook sets it. */
function relatedOf({ related, violations }: Finding): readonly Location[] {
  return [...related, ...violations.filter(({ policy }) => !policy.bundled).map(controlLocation)].slice(0, RELATED)
}

function controlLocation({ policy, control }: Violation): Location {
  return { path: policy.path, region: control.region, message: `${control.id} in ${policy.id}: ${control.statement}` }
}

function messageText({ message, violations }: Finding, related: readonly Location[]): string {
  const links = related.map((location, index) => `[${linkText(location)}](${index + 1})`)
  return [
    withoutLinks(sentence(message)),
    ...violations.map(violation => withoutLinks(sentence(duty(violation)))),
    ...(links.length > 0 ? [`See ${links.join(', ')}.`] : []),
  ].join(' ')
}

/** A text of the repository must not become a link: `](` ends the text of one. */
function withoutLinks(text: string): string {
  return text.replaceAll('](', '\\](')
}

function linkText({ message, region }: Location): string {
  const text = printable(message ?? `line ${region.startLine}`).replace(/[.\s]+$/, '')
  return text.replace(/[\\[\]]/g, '\\$&')
}

function fingerprintsOf({ location, fingerprint }: Finding, context: ResultContext): Record<string, string> {
  const source = context.sources.get(location.path)
  // The text of a file that could not be read is empty, and its hash would not be that of the file.
  const hash =
    source === undefined || source.text === '' ? undefined : context.lineHash(source, location.region.startLine)
  return { ...(hash !== undefined && { primaryLocationLineHash: hash }), 'runproofFingerprint/v1': fingerprint }
}

function suppressionOf({ kind, id, justification, until, approver }: Waiver): Suppression {
  return {
    kind: kind === 'ignore' ? 'inSource' : 'external',
    status: 'accepted',
    justification: printable(justification),
    properties: {
      id: printable(id),
      ...(until !== undefined && { until }),
      ...(approver !== undefined && { approver: printable(approver) }),
    },
  }
}

function propertiesOf(finding: Finding): Result['properties'] {
  const triage = mostUrgent(finding)?.triage
  const { binary } = finding.location.region
  return {
    severity: finding.severity,
    ...(binary !== undefined && { byteOffset: binary.byteOffset, member: printable(binary.member) }),
    controls: finding.violations.map(({ control }) => printable(control.id)),
    policies: [...new Set(finding.violations.map(({ policy }) => printable(policy.id)))],
    ...(triage?.respondWithin !== undefined && {
      respondWithin: printable(triage.respondWithin.text),
      firstResponder: printable(triage.firstResponder),
      escalateTo: printable(triage.escalateTo),
    }),
  }
}

import type { MarkdownDocument } from '../../documents/markdown.ts'
import { doubleEncoded } from '../../model/double-encoding.ts'
import type { Duration, Emergency, Failure, Policy, Triage } from '../../model/policy.ts'
import type { Region } from '../../model/region.ts'
import type { RunbookFlaw } from '../../model/runbook.ts'

/** What is wrong with a runbook, whatever the repository looks like. */
export function ownFlaws(policy: Policy, document: MarkdownDocument): readonly RunbookFlaw[] {
  const top = policyTop(document)
  return [
    ...tables(policy),
    ...policy.failures.flatMap(scenario),
    ...emergencies(policy, document),
    ...procedure(policy, top),
    ...words(document, policy, top),
    ...encoding(document),
  ]
}

function policyTop({ root, lines }: MarkdownDocument): Region {
  return root.sections[0]?.heading?.region ?? lines.region(0, 0)
}

function tables({ triage, escalation }: Policy): readonly RunbookFlaw[] {
  return [
    ...triage.flatMap(row => vague('vague-triage', 'response time', row, row.respondWithin)),
    ...escalation.flatMap(row => vague('vague-escalation', 'escalation time', row, row.escalateWithin)),
    ...triage.flatMap(row => contradicted(row, escalation)),
  ]
}

function vague(
  kind: RunbookFlaw['kind'],
  name: string,
  { region, workflow }: Triage,
  time: Duration | undefined,
): readonly RunbookFlaw[] {
  if (time === undefined) return [{ kind, says: `gives no ${name} for "${workflow}"`, region }]
  if (time.minutes !== undefined || /business|working/i.test(time.text)) return []
  return [{ kind, says: `gives the ${name} "${time.text}", which is none`, region }]
}

/** Rows of both tables belong together by their severity. */
function contradicted(row: Triage, escalation: readonly Triage[]): readonly RunbookFlaw[] {
  const same = escalation.filter(({ severity }) => severity !== undefined && severity === row.severity)
  const [other] = same
  if (other === undefined || same.length > 1 || row.escalateTo === '' || other.escalateTo === '') return []
  if (row.escalateTo.toLowerCase() === other.escalateTo.toLowerCase()) return []
  const says = `escalates "${row.workflow}" to ${row.escalateTo} in one table, and to ${other.escalateTo} in the other`
  return [{ kind: 'contradicted-escalation', says, region: row.region }]
}

const PARTS = {
  symptoms: 'symptoms',
  rootCause: 'root cause',
  resolution: 'resolution',
  fix: 'fix',
  prevention: 'prevention',
} as const

function scenario(failure: Failure): readonly RunbookFlaw[] {
  const { title, region, symptoms, patterns } = failure
  const missing = (['symptoms', 'rootCause', 'resolution', 'fix', 'prevention'] as const).filter(
    part => failure[part] === undefined,
  )
  const told = symptoms !== undefined && patterns.length === 0 && !/^\s*(?:`{3}|~{3})/m.test(symptoms.text)
  return [
    ...missing.map(
      (part): RunbookFlaw => ({
        kind: 'incomplete-scenario',
        says: `has the scenario "${title}" without its ${PARTS[part]}`,
        region,
      }),
    ),
    ...(told
      ? [
          {
            kind: 'told-symptoms',
            says: `tells the symptoms of "${title}" in words, which no log can be compared with`,
            region,
          } as const,
        ]
      : []),
  ]
}

function emergencies({ chapters, emergencies: all }: Policy, document: MarkdownDocument): readonly RunbookFlaw[] {
  const without = chapters.filter(
    chapter => chapter.workflow !== undefined && !all.some(each => each.chapter === chapter),
  )
  return [
    ...without.map(
      ({ title, region }): RunbookFlaw => ({
        kind: 'incomplete-emergency',
        says: `has no emergency procedure for "${title}"`,
        region,
      }),
    ),
    ...all.flatMap(each => emergency(each, document.written(each.region).split('\n', 1)[0] ?? '')),
  ]
}

function emergency(
  { title, impact, immediate, afterwards, region }: Emergency,
  heading: string,
): readonly RunbookFlaw[] {
  const missing = [...(impact === '' ? ['impact'] : []), ...(afterwards.length === 0 ? ['post-incident items'] : [])]
  const limited = [...immediate, ...immediate.flatMap(({ parts }) => parts)].some(({ within }) => within !== undefined)
  const critical = /critical/i.test(heading)
  return [
    ...missing.map(
      (part): RunbookFlaw => ({
        kind: 'incomplete-emergency',
        says: `has the emergency "${title}" without its ${part}`,
        region,
      }),
    ),
    ...(critical && !limited
      ? [{ kind: 'unlimited-emergency', says: `gives no time for "${title}"`, region } as const]
      : []),
  ]
}

function procedure({ contract, stages, completionCriteria }: Policy, top: Region): readonly RunbookFlaw[] {
  const rows = (['inputs', 'outputs', 'policy', 'stopConditions'] as const).filter(
    row => contract !== undefined && contract[row] === undefined,
  )
  const numbers = stages.map(({ number }) => number)
  const jump = stages.find(({ number }, index) => index > 0 && number !== (numbers[index - 1] ?? 0) + 1)
  const contain = stages.findIndex(({ title }) => /contain/i.test(title))
  const fix = stages.findIndex(({ title }) => /\b(?:fix|patch|deploy)/i.test(title))
  const early = fix >= 0 && contain > fix ? stages[fix] : undefined
  return [
    ...rows.map(
      (row): RunbookFlaw => ({
        kind: 'incomplete-contract',
        says: `states no ${row === 'stopConditions' ? 'stop conditions' : row}`,
        region: contract?.region ?? top,
      }),
    ),
    ...(jump === undefined
      ? []
      : [{ kind: 'wrong-steps', says: `goes on with step ${jump.number} out of order`, region: jump.region } as const]),
    ...(early === undefined
      ? []
      : [{ kind: 'wrong-steps', says: `has "${early.title}" before containment`, region: early.region } as const]),
    ...(stages.length > 2 && completionCriteria.length === 0
      ? [{ kind: 'missing-criteria', says: 'has no completion criteria', region: top } as const]
      : []),
  ]
}

function words(
  { source: { text } }: MarkdownDocument,
  { triage, chapters, stages }: Policy,
  region: Region,
): readonly RunbookFlaw[] {
  if (triage.length === 0 && chapters.length === 0 && stages.length === 0) return []
  const contact =
    /[\w.+-]{1,40}@[\w-]{1,40}\.\w|(?<![\w/])@[A-Za-z][\w-]{2,38}\b|#[a-z][\w-]{3,40}\b|\b(?:contact|team|on-call)\b/i.test(
      text,
    )
  const feedback = /\b(?:feedback|improve|suggest|open (?:an )?issue|pull request)/i.test(text)
  return [
    ...(contact ? [] : [{ kind: 'missing-contact', says: 'names no contact', region } as const]),
    ...(feedback ? [] : [{ kind: 'missing-feedback', says: 'does not say how to improve it', region } as const]),
  ]
}

function encoding({ source, lines }: MarkdownDocument): readonly RunbookFlaw[] {
  const damage = doubleEncoded(source.text)
  if (damage === undefined) return []
  const region = lines.region(damage.offset, damage.offset + damage.length)
  return [
    {
      kind: 'double-encoded',
      says: `was UTF-8, read as ${damage.encoding} and saved again: this was meant to be ${damage.meant}`,
      region,
    },
  ]
}

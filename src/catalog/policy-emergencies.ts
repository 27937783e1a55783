import type { Section } from '../model/markdown.ts'
import type { Action, Chapter, Emergency, Procedure } from '../model/policy.ts'
import { actionsOf } from './policy-actions.ts'
import { nameAndRemark, withoutDecoration } from './policy-aliases.ts'
import { chapterAround } from './policy-chapters.ts'
import { findLimit } from './policy-limit.ts'
import { type Runbook, sectionsCalled } from './policy-outline.ts'
import { type Part, type Parts, partsOf } from './policy-parts.ts'
import { readSeverity } from './policy-severity.ts'

/** What a runbook has for the worst case. */
export interface Emergencies {
  readonly emergencies: readonly Emergency[]
  readonly procedures: readonly Procedure[]
}

/** What stands below the headings that mean "emergencies": with immediate actions an emergency, else a procedure. */
export function emergenciesOf(runbook: Runbook, chapters: readonly Chapter[]): Emergencies {
  const emergencies: Emergency[] = []
  const procedures: Procedure[] = []
  for (const section of sectionsCalled('emergencies', runbook.aliases, runbook.document.root))
    for (const each of section.sections.length > 0 ? section.sections : [section]) {
      const parts = partsOf(each, ['impact', 'immediate', 'afterwards', 'communication'], runbook)
      if (parts.has('immediate')) emergencies.push(emergencyOf(each, parts, chapters))
      else if (each !== section) procedures.push(procedureOf(each, runbook))
    }
  return { emergencies, procedures }
}

function emergencyOf(section: Section, parts: Parts, chapters: readonly Chapter[]): Emergency {
  const communication = parts.get('communication')?.content
  return {
    title: titleOf(section),
    region: section.heading?.region ?? section.region,
    chapter: chapterAround(section.region, chapters),
    impact: parts.get('impact')?.content.text ?? '',
    immediate: listed(parts.get('immediate')),
    afterwards: listed(parts.get('afterwards')),
    communication: communication?.text === '' ? undefined : communication,
  }
}

function listed(part: Part | undefined): readonly Action[] {
  return part === undefined ? [] : actionsOf(part.blocks, findLimit(part.title.text))
}

/** `🚨 Critical: Release published` is about a release; how bad it is, the triage table decides. */
function titleOf(section: Section): string {
  const title = section.heading?.text ?? ''
  const { name, remark } = nameAndRemark(title)
  return withoutDecoration(readSeverity(name) !== undefined && remark !== '' ? remark : title)
}

function procedureOf(section: Section, { document }: Runbook): Procedure {
  return { title: titleOf(section), text: document.written(section.region), region: section.region }
}

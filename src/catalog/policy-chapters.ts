import type { Section } from '../model/markdown.ts'
import type { Chapter, Triage } from '../model/policy.ts'
import type { Region } from '../model/region.ts'
import { isCalled, withoutDecoration } from './policy-aliases.ts'
import { contains, type Runbook } from './policy-outline.ts'
import { partsOf } from './policy-parts.ts'
import { rowNamedIn } from './policy-triage.ts'

const WORKFLOW_FILE = /[\w./-]*\.ya?ml\b/

/** The outermost sections that name a workflow file, or a line of the triage table. */
export function chaptersOf(runbook: Runbook, triage: readonly Triage[]): readonly Chapter[] {
  return chaptersIn(runbook.document.root, runbook, triage)
}

function chaptersIn(section: Section, runbook: Runbook, triage: readonly Triage[]): readonly Chapter[] {
  const { heading, sections } = section
  if (heading !== undefined && sections.length > 0) {
    const workflow = workflowOf(section, runbook)
    const row = rowNamedIn(heading.text, triage)
    if (workflow !== undefined || row !== undefined)
      return [{ title: withoutDecoration(heading.text), workflow, triage: row, region: section.region }]
  }
  return sections.flatMap(child => chaptersIn(child, runbook, triage))
}

/** From a heading `Workflow: path` or a label of that name. */
function workflowOf(section: Section, runbook: Runbook): string | undefined {
  const heads = section.sections.map(child => child.heading?.text ?? '')
  const head = heads.find(text => isCalled(text, 'workflow', runbook.aliases))
  const label = partsOf({ ...section, sections: [] }, ['workflow'], runbook).get('workflow')
  return WORKFLOW_FILE.exec(head ?? label?.content.text ?? '')?.[0]
}

export function chapterAround(region: Region, chapters: readonly Chapter[]): Chapter | undefined {
  return chapters.find(chapter => contains(chapter.region, region))
}

import { CONTROL_IDS } from '../catalog/controls.ts'
import { loadPolicy } from '../catalog/policy.ts'
import { parseMarkdown } from '../documents/markdown.ts'
import { pointedAt } from '../documents/pointed.ts'
import type { Document } from '../model/document.ts'
import type { Policy } from '../model/policy.ts'
import type { Source } from '../model/source.ts'
import type { Subject } from '../model/subject.ts'
import { commandFlaws } from '../subjects/runbook/commands.ts'
import { headAndFoot } from '../subjects/runbook/dates.ts'
import { lostLinks } from '../subjects/runbook/links.ts'
import { ownFlaws } from '../subjects/runbook/own-flaws.ts'
import { workflowClaims } from '../subjects/runbook/workflow-claims.ts'

/** A runbook as a subject; none where the file holds neither scenarios nor steps nor tables of who does what by when. */
export async function runbookRoots(
  source: Source,
  repository: Subject<'repository'>,
): Promise<{ readonly document: Document; readonly roots: readonly Subject[] }> {
  const document = await parseMarkdown(source)
  const { policy } = await loadPolicy(source, { rules: new Set(), controls: CONTROL_IDS })
  if (policy === undefined || document.problems.length > 0 || !isRunbook(policy)) return { document, roots: [] }
  const region = document.root.sections[0]?.heading?.region ?? document.lines.region(0, 0)
  const value = {
    path: source.path,
    policy,
    document,
    at: (place: typeof region) => ({ document: pointedAt(document, place), pointer: '' }),
    flaws: [
      ...headAndFoot(document),
      ...ownFlaws(policy, document),
      ...lostLinks(document, repository.value),
      ...workflowClaims(policy, document, repository.value),
      ...commandFlaws(document, repository.value),
    ],
  }
  return {
    document,
    roots: [{ kind: 'runbook', document: pointedAt(document, region), pointer: '', value, parent: repository }],
  }
}

function isRunbook({ failures, stages, triage, emergencies, contract }: Policy): boolean {
  return (
    failures.length > 0 || stages.length > 2 || triage.length > 1 || emergencies.length > 0 || contract !== undefined
  )
}

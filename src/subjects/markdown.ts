import { parseMarkdown } from '../documents/markdown.ts'
import { pointedAt } from '../documents/pointed.ts'
import type { Document } from '../model/document.ts'
import type { Source } from '../model/source.ts'
import type { Subject } from '../model/subject.ts'
import { dutiesOf } from './incident/duties.ts'
import { entriesOf } from './incident/entries.ts'
import { isRecord, mayBeRecord } from './incident/recognise.ts'
import { readIncident } from './incident/record.ts'

/** What a Markdown file is to the check. Loaded only where one is there, since its parser is large. */
export async function markdownRoots(
  source: Source,
  repository: Subject<'repository'>,
): Promise<{ readonly document: Document; readonly roots: readonly Subject[] }> {
  const empty: Document = { source, data: null, problems: [], locate: nowhere }
  if (!mayBeRecord(source)) return { document: empty, roots: [] }
  const document = await parseMarkdown(source)
  const incident = readIncident(document, repository.value.incidents)
  if (document.problems.length > 0) return { document, roots: [] }
  if (!isRecord(incident)) return { document, roots: [] }
  const place = pointedAt(document, incident.title?.region ?? document.lines.region(0, 0))
  const value = { incident, duties: dutiesOf(incident), entries: entriesOf(incident) }
  return { document, roots: [{ kind: 'incident', document: place, pointer: '', value, parent: repository }] }
}

function nowhere(): never {
  throw new Error('nothing was read of a file that is of no kind that is checked')
}

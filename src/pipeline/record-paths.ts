import { globMatcher } from '../model/glob.ts'
import type { IncidentSettings } from '../model/incident-settings.ts'
import { isMarkdown, isRecordPath } from '../sources/usual-places.ts'

/** A Markdown file that is a record by its path, or because the team says so. */
export function isRecordOf(path: string, { include, exclude }: IncidentSettings): boolean {
  if (!isMarkdown(path) || (exclude.length > 0 && globMatcher(exclude)(path))) return false
  return isRecordPath(path) || (include.length > 0 && globMatcher(include)(path))
}

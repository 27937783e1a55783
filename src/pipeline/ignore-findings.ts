import { pointedAt } from '../documents/pointed.ts'
import type { Judge } from '../engine/judge.ts'
import type { Document } from '../model/document.ts'
import type { Finding } from '../model/finding.ts'
import type { IgnoreProblem } from '../model/ignore.ts'
import type { Subject } from '../model/subject.ts'
import type { Finder } from './finder.ts'

/** Judges what is wrong with ignore comments, which is known only once everything else was settled. */
export async function ignoreFindings(
  problems: readonly IgnoreProblem[],
  documents: readonly Document[],
  repository: Subject<'repository'>,
  judge: Judge,
  finder: Finder,
): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const value of problems) {
    const document = documents.find(({ source }) => source.path === value.path)
    if (document === undefined) continue
    const subject: Subject<'ignore'> = {
      kind: 'ignore',
      document: pointedAt(document, value.region),
      pointer: '',
      value,
      parent: repository,
    }
    for (const rule of judge.candidates(subject)) {
      const finding = finder(await judge.judge(subject, rule))
      if (finding !== undefined) findings.push(finding)
    }
  }
  return findings
}

import type { Statement, StatementSubject } from '../signatures/statement.ts'

/** Whether a statement is about an asset: the library that verifies envelopes never compares. */
export function speaksAbout(
  { subjects }: Statement,
  name: string,
  digests: ReadonlyMap<string, string>,
): 'this' | 'other-digest' | 'nothing' {
  if (subjects.some(subject => agrees(subject, digests))) return 'this'
  return subjects.some(subject => baseName(subject.name) === name) ? 'other-digest' : 'nothing'
}

/** At least one digest is the same, and none is another. */
function agrees({ sha256, sha512 }: StatementSubject, digests: ReadonlyMap<string, string>): boolean {
  const pairs = [
    [sha256, digests.get('sha256')],
    [sha512, digests.get('sha512')],
  ].filter(([said, found]) => said !== undefined && found !== undefined)
  return pairs.length > 0 && pairs.every(([said, found]) => said === found)
}

/** The last part of a path in a statement. */
export function baseName(name: string | undefined): string | undefined {
  return name?.slice(name.lastIndexOf('/') + 1)
}

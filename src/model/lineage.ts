import type { SubjectKind } from './subject.ts'

/** Which kinds may stand directly above a kind, the nearest first. A rule may ask the facts of all that stand above. */
export const STANDS_UNDER: Readonly<Record<SubjectKind, readonly SubjectKind[]>> = {
  repository: [],
  problem: ['repository'],
  ignore: ['repository'],
  runbook: ['repository'],
  'runbook-flaw': ['runbook'],
  waiver: ['repository'],
  'waiver-use': ['repository'],
  incident: ['repository'],
  'incident-clock': ['incident'],
  'incident-duty': ['incident'],
  'incident-entry': ['incident'],
  workflow: ['repository'],
  trigger: ['workflow'],
  permission: ['job', 'workflow'],
  action: ['repository'],
  defect: ['workflow', 'action'],
  job: ['workflow'],
  step: ['job', 'action'],
  'action-reference': ['step', 'job'],
  image: ['step', 'job', 'action'],
  environment: ['step', 'job', 'workflow'],
  command: ['step'],
  instruction: ['step'],
  script: ['step'],
  installation: ['step'],
  publication: ['step'],
  download: ['step'],
  'dependabot-update': ['repository'],
  'hook-repository': ['repository'],
  'lockfile-flaw': ['repository'],
  expression: ['step', 'job', 'action', 'workflow'],
  interpolation: ['step'],
  'model-file': ['repository'],
  'model-import': ['model-file'],
  'model-operation': ['model-file'],
  'model-defect': ['model-file'],
  'registry-login': ['job'],
  'python-file': ['repository'],
  'python-call': ['python-file'],
  'python-digest': ['python-file'],
  secret: ['expression'],
  condition: ['step', 'job'],
  release: ['repository'],
  'release-asset': ['release'],
  sbom: ['release-asset'],
}

const kinds: ReadonlySet<string> = new Set(Object.keys(STANDS_UNDER))

export function isSubjectKind(text: string): text is SubjectKind {
  return kinds.has(text)
}

/** Every kind of subject, in the order of the table. */
export const SUBJECT_KINDS: readonly SubjectKind[] = Object.keys(STANDS_UNDER).filter(isSubjectKind)

/** The kind itself and every kind that can stand above it, the nearest first. */
export function lineage(kind: SubjectKind): readonly SubjectKind[] {
  const found = new Set([kind])
  for (const each of found) for (const above of STANDS_UNDER[each]) found.add(above)
  return [...found]
}

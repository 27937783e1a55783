import type { Asset } from './asset.ts'
import type { Defect } from './defect.ts'
import type { Document, Span } from './document.ts'
import type { EmbeddedScript } from './embedded-script.ts'
import type { Expression, WrittenCondition } from './expression.ts'
import type { IgnoreProblem } from './ignore.ts'
import type { IncidentClock } from './incident-clock.ts'
import type { IncidentDuty } from './incident-duty.ts'
import type { IncidentEntry, IncidentRecord } from './incident-entry.ts'
import type { LockfileFlaw } from './lockfile.ts'
import type { ModelDefect, ModelFile, ModelImport, ModelOperation } from './model-file.ts'
import type { Pointer } from './pointer.ts'
import type { PythonCall, PythonDigest, PythonFile } from './python.ts'
import type { Release } from './release.ts'
import type { Repository } from './repository.ts'
import type { Runbook, RunbookFlaw } from './runbook.ts'
import type { SbomFile } from './sbom.ts'
import type { Command } from './shell.ts'
import type { Problem } from './source.ts'
import type { DependabotUpdate, Download, HookRepository, Installation, Publication } from './supply.ts'
import type { WaiverEntry, WaiverUse } from './waiver-entry.ts'
import type {
  ActionDefinition,
  ActionReference,
  Environment,
  ImageReference,
  Interpolation,
  Job,
  PermissionGrant,
  RegistryLogin,
  SecretUse,
  Step,
  Trigger,
  Workflow,
} from './workflow.ts'

/** Every kind of subject and the shape of its value. Adding a kind starts here; the compiler names who must know it. */
export interface Subjects {
  /** The whole tree; the parent of every file. */
  repository: Repository
  /** A file that could not be used, or not wholly; one subject a problem. */
  problem: Problem
  /** A comment that ignores a rule and breaks a promise of its own. */
  ignore: IgnoreProblem
  /** Something that GitHub refuses, or ignores, in a workflow or an action. */
  defect: Defect
  /** The record of an incident, in Markdown. */
  incident: IncidentRecord
  /** A limit that the incident runs against, as that of the first response. */
  'incident-clock': IncidentClock
  /** Something that the record must say by the time that the incident has come so far. */
  'incident-duty': IncidentDuty
  /** A passage of a record that contradicts another, or that must not stand there. */
  'incident-entry': IncidentEntry
  /** A runbook of the repository, in Markdown. */
  runbook: Runbook
  /** Something that is wrong with a runbook, in itself or against the repository. */
  'runbook-flaw': RunbookFlaw
  /** An entry of the list of waivers. */
  waiver: WaiverEntry
  /** What a waiver was good for in this run; known only once everything was settled. */
  'waiver-use': WaiverUse
  workflow: Workflow
  /** One event of `on`. */
  trigger: Trigger
  /** One scope of a `permissions` block, of a workflow or a job. */
  permission: PermissionGrant
  action: ActionDefinition
  job: Job
  /** A step of a job, or of a composite action. */
  step: Step
  /** What `uses` names, in a step or in a job that calls a reusable workflow. */
  'action-reference': ActionReference
  image: ImageReference
  /** The variables that a workflow, a job or a step sets. */
  environment: Environment
  /** One simple command of a `run` script. */
  command: Command
  /** A command in a code block of a document that a script writes: nobody runs it here, but readers will. */
  instruction: Command
  /** A Python program that a step carries in its script. */
  script: EmbeddedScript
  /** A command that installs packages of a registry. */
  installation: Installation
  /** A command that uploads a package to a registry. */
  publication: Publication
  /** Code that a script fetches and runs. */
  download: Download
  /** One entry of `updates` in Dependabot's settings. */
  'dependabot-update': DependabotUpdate
  /** One entry of `repos` in pre-commit's settings. */
  'hook-repository': HookRepository
  /** One thing that is wrong with the lock of action references. */
  'lockfile-flaw': LockfileFlaw
  /** One `${{ }}` expression, wherever it stands. */
  expression: Expression
  /** One value that is pasted into code before the code runs. */
  interpolation: Interpolation
  /** A file that is, or may be, a model. */
  'model-file': ModelFile
  /** Something that loading a model imports; one for each callable and member. */
  'model-import': ModelImport
  /** An operation, a layer or a template of a model that does more than to compute. */
  'model-operation': ModelOperation
  /** What keeps a model from being what it claims, or from being read whole. */
  'model-defect': ModelDefect
  /** The `credentials` of a container of a job. */
  'registry-login': RegistryLogin
  /** A Python program, or the code of a notebook. */
  'python-file': PythonFile
  /** A call of something that loads data, models or code. */
  'python-call': PythonCall
  /** A text that a program calls a digest. */
  'python-digest': PythonDigest
  /** One mention of `secrets` in an expression. */
  secret: SecretUse
  /** The `if` of a job or a step. */
  condition: WrittenCondition
  /** The files of one release, as they are or will be published. */
  release: Release
  /** One file of a release. */
  'release-asset': Asset
  /** What a file of a release says is inside. */
  sbom: SbomFile
}

export type SubjectKind = keyof Subjects

/** One thing a rule can speak about. */
export interface Subject<Kind extends SubjectKind = SubjectKind> {
  readonly kind: Kind
  readonly document: Document
  readonly pointer: Pointer
  /** Where the subject is only a part of the text at `pointer`. */
  readonly span?: Span
  readonly value: Subjects[Kind]
  readonly parent: Subject | undefined
}

/** The subject itself or the nearest one above it of that kind. */
export function nearest<Kind extends SubjectKind>(subject: Subject, kind: Kind): Subject<Kind> | undefined {
  for (let each: Subject | undefined = subject; each !== undefined; each = each.parent)
    if (isKind(each, kind)) return each
  return undefined
}

export function isKind<Kind extends SubjectKind>(subject: Subject, kind: Kind): subject is Subject<Kind> {
  return subject.kind === kind
}

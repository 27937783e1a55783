import type { Data, Mapping } from './data.ts'
import type { Document } from './document.ts'
import type { Expression } from './expression.ts'
import type { Pointer } from './pointer.ts'
import type { Script, ShellKind } from './shell.ts'

/** A workflow file, as GitHub's "Workflow syntax for GitHub Actions" describes it. */
export interface Workflow {
  readonly path: string
  readonly document: Document
  readonly data: Mapping
  readonly name: string | undefined
  readonly triggers: readonly Trigger[]
  readonly permissions: Permissions | undefined
  readonly jobs: readonly Job[]
}

/** One event of `on`, whichever of the three spellings it has. */
export interface Trigger {
  readonly event: string
  /** Where the event's name is written. */
  readonly pointer: Pointer
  readonly part: 'key' | 'value'
  /** Its settings; empty where it has none. */
  readonly settings: Mapping
  /** Of `types:`; undefined where the key is missing. */
  readonly types: readonly string[] | undefined
}

export type Access = 'none' | 'read' | 'write'

/** A `permissions` block. */
export interface Permissions {
  readonly pointer: Pointer
  /** `read-all` and `write-all` are shorthands, `{}` and an empty value grant nothing, an expression cannot be known. */
  readonly shape: 'read-all' | 'write-all' | 'scopes' | 'none' | 'expression' | 'invalid'
  /** As written, lower case; unknown values are kept. */
  readonly scopes: ReadonlyMap<string, string>
}

/** One scope of a `permissions` block. */
export interface PermissionGrant {
  readonly scope: string
  /** As written, lower case. */
  readonly access: string
  readonly block: Permissions
  /** Text of the comment behind it on its line, without `#`. */
  readonly comment: string | undefined
}

export interface Job {
  readonly id: string
  readonly pointer: Pointer
  readonly data: Mapping
  readonly workflow: Workflow
  readonly needs: readonly string[]
  readonly permissions: Permissions | undefined
  readonly steps: readonly Step[]
  /** The reusable workflow that it calls. */
  readonly reference: ActionReference | undefined
}

export interface Step {
  readonly index: number
  readonly pointer: Pointer
  readonly data: Mapping
  readonly document: Document
  /** Undefined in a composite action. */
  readonly job: Job | undefined
  readonly action: ActionDefinition | undefined
  readonly id: string | undefined
  readonly name: string | undefined
  readonly run: string | undefined
  readonly with: Mapping
  readonly env: Mapping
  readonly reference: ActionReference | undefined
  readonly shell: Shell
  /** Parsed on first use. */
  readonly script: Script | undefined
}

export interface Shell {
  /** As written in the step, else in the defaults; undefined where the runner decides. */
  readonly name: string | undefined
  readonly kind: ShellKind
  /** Where it was written; undefined where it was not. */
  readonly pointer: Pointer | undefined
}

/** What a `uses` names. */
export interface ActionReference {
  readonly text: string
  readonly pointer: Pointer
  readonly kind: 'remote' | 'local' | 'self-repository' | 'docker' | 'invalid'
  /** True where a job calls a reusable workflow. */
  readonly reusable: boolean
  readonly owner: string | undefined
  readonly repository: string | undefined
  /** Owner and repository in lower case, as `actions/checkout`; undefined where the reference is not remote. */
  readonly slug: string | undefined
  /** Below the repository; '' for its root. */
  readonly path: string
  /** Behind the last `@`. */
  readonly ref: string | undefined
  /** Text of the comment behind the value on its line, without `#`. */
  readonly comment: string | undefined
}

export interface ImageReference {
  /** As written, or the text that an expression comes to; the expression itself where that cannot be known. */
  readonly text: string
  /** True where an expression decides, and what it comes to is written nowhere. */
  readonly opaque: boolean
  /** Its place among the images that an expression can come to, from 0. */
  readonly alternative: number
  readonly name: string
  readonly tag: string | undefined
  readonly digest: string | undefined
  readonly role: 'job' | 'service' | 'step' | 'composite-step' | 'action'
}

/** An `env` block. */
export interface Environment {
  /** Empty where the block is computed. */
  readonly variables: Mapping
  /** True where one expression stands for the whole block. */
  readonly computed: boolean
}

/** With what a job's container, or a service beside it, logs in to the registry of its image. */
export interface RegistryLogin {
  /** As `container`, or `service database`. */
  readonly container: string
  readonly password: string
}

/** One mention of the secrets context inside an expression. */
export interface SecretUse {
  /** As written; undefined where the whole context is meant, or an expression computes the name. */
  readonly name: string | undefined
}

/** An action's metadata file. */
export interface ActionDefinition {
  readonly path: string
  readonly document: Document
  readonly data: Mapping
  readonly name: string | undefined
  readonly using: 'composite' | 'javascript' | 'docker' | 'unknown'
  readonly inputs: ReadonlyMap<string, Data>
  readonly steps: readonly Step[]
}

/** A value inside code: the code runs with the value's text already pasted in. */
export interface Interpolation {
  readonly expression: Expression
  /** `run`, or the input of an action that takes code, as `script`. */
  readonly sink: string
  /** The context that reaches the code; the whole expression where only constants do. */
  readonly text: string
  /** Of that text in the code. */
  readonly start: number
  readonly end: number
  /** What can stand there and who chooses it, as `untrusted-text`; a closed vocabulary that a fact gives. */
  readonly grade: string
}

import type { Place } from './document.ts'
import type { Scalar } from './fact.ts'
import { type IncidentSettings, NO_INCIDENT_SETTINGS } from './incident-settings.ts'
import type { ReleaseRequest } from './release.ts'
import type { Severity } from './severity.ts'

/** `off` keeps a rule from being asked. */
export type RuleSeverity = Severity | 'off'

/** A value of a rule's parameter. */
export type Parameter = Scalar | readonly Scalar[]

/** Severities that hold only in some files. */
export interface Override {
  readonly files: readonly string[]
  readonly severity: ReadonlyMap<string, RuleSeverity>
}

/** A rule or a policy that a configuration names, and where, so that an unknown one can be pointed at. */
export interface Mention {
  readonly kind: 'rule' | 'policy'
  readonly name: string
  readonly path: string
  readonly line: number
  readonly column: number
}

/** What a team decided about its checks, with defaults where it decided nothing. */
export interface Configuration {
  /** Where it was read, relative to the repository's root; undefined where there is none. */
  readonly path: string | undefined
  /** Ids of bundled policies and paths of runbooks; undefined where the bundled defaults hold. */
  readonly policies: readonly string[] | undefined
  /** Folders with rules of the team's own. */
  readonly rules: readonly string[]
  /** `owner/name`. */
  readonly repository: string | undefined
  /** Globs of files that are not checked. */
  readonly exclude: readonly string[]
  /** The mildest severity that makes the check fail. */
  readonly failOn: Severity | 'never'
  readonly severity: ReadonlyMap<string, RuleSeverity>
  /** Values for the parameters of rules, by rule and name. */
  readonly parameters: ReadonlyMap<string, ReadonlyMap<string, Parameter>>
  /** Path of the file with waivers. */
  readonly waivers: string
  /** How the team keeps the records of its incidents. */
  readonly incidents: IncidentSettings
  /** In the order in which they were written; a later one wins. */
  readonly overrides: readonly Override[]
  readonly mentions: readonly Mention[]
  /** Folders with the assets of releases, and what is demanded of them. */
  readonly releases: readonly ConfiguredRelease[]
}

/** A release that a configuration names, and where. */
export interface ConfiguredRelease {
  readonly request: ReleaseRequest
  readonly place: Place
}

/** Where waivers stand unless the configuration says otherwise. */
export const WAIVERS_PATH = '.github/security-waivers.yml'

export const DEFAULT_CONFIGURATION: Configuration = {
  path: undefined,
  policies: undefined,
  rules: [],
  repository: undefined,
  exclude: [],
  failOn: 'high',
  severity: new Map(),
  parameters: new Map(),
  waivers: WAIVERS_PATH,
  incidents: NO_INCIDENT_SETTINGS,
  overrides: [],
  mentions: [],
  releases: [],
}

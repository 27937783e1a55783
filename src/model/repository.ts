import type { IncidentSettings } from './incident-settings.ts'
import type { Lockfile } from './lockfile.ts'
import type { ActionDefinition, Workflow } from './workflow.ts'

/** What facts may ask of the other files of the repository. Files are parsed on demand and once. */
export interface Repository {
  /** `owner/name`, from the configuration or the Git remote; undefined where neither tells. */
  readonly slug: string | undefined
  /** How the team keeps the records of its incidents. */
  readonly incidents: IncidentSettings
  /** True where a file or a folder stands at this path, relative to the root. */
  has(path: string): boolean
  /** Paths of all workflow files, sorted. */
  workflowPaths(): readonly string[]
  workflow(path: string): Workflow | undefined
  /** The definition in a folder: its `action.yml` or `action.yaml`. */
  action(folder: string): ActionDefinition | undefined
  /** What `.github/workflows/actions.lock` holds; undefined where there is none that can be used. */
  readonly lockfile: Lockfile | undefined
  /** Paths of all files that pass, sorted. It walks the whole tree, so ask other questions first. */
  list(wanted: (path: string) => boolean): readonly string[]
  /** Text of a file; undefined where there is none, or where it is not text. */
  text(path: string): string | undefined
}

import type { Mapping } from './data.ts'
import type { Command } from './shell.ts'

/** One entry of `updates` in Dependabot's settings (GitHub, "Dependabot options reference"). */
export interface DependabotUpdate {
  readonly ecosystem: string | undefined
  readonly data: Mapping
}

/** One entry of `repos` in pre-commit's settings (pre-commit.com, "Adding pre-commit plugins"). */
export interface HookRepository {
  /** As written: an address, or `local` or `meta`. */
  readonly text: string
  readonly rev: string | undefined
  /** Where the address says how it is fetched. */
  readonly scheme: string | undefined
  /** `owner/name` in lower case, where the address is one on github.com. */
  readonly slug: string | undefined
}

/** A command that installs packages by name, or all that a project lists. */
export interface Installation {
  readonly command: Command
  /** The program that installs, as `npm`. */
  readonly manager: string
  /** Packages that the command itself names, as written. */
  readonly packages: readonly string[]
  /** What decides which code is installed. */
  readonly held: 'digest' | 'version' | 'project' | 'name'
}

/** A command that uploads a package to a registry. */
export interface Publication {
  readonly command: Command
  /** The program that uploads, as `twine`. */
  readonly tool: string
  readonly rehearsal: boolean
}

/** Code that is fetched from the network and run. */
export interface Download {
  readonly command: Command
  readonly address: string
  /** How the fetched code comes to run. */
  readonly runs: 'piped' | 'substituted' | 'saved'
  /** What makes sure that the code is the one that was reviewed. */
  readonly verified: 'digest' | 'commit' | 'nothing'
}

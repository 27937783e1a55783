import { Unknown } from './fact.ts'

/** What can be asked about a repository. */
export type Topic = 'archived' | 'refs' | 'commits' | 'tags' | 'advisories'

/** What a short ref names. GitHub's runner takes the tag where both are there, Git's own tools may not. */
export const REF_KINDS = ['tag', 'branch', 'both', 'neither'] as const

export type RefKind = (typeof REF_KINDS)[number]

/** Names of refs with the commits that they stand on; annotated tags are followed to their commit. */
export interface Refs {
  readonly commits: ReadonlyMap<string, string>
  /** False where there are more than were read. */
  readonly complete: boolean
}

/** A weakness as GitHub's advisory database publishes it. */
export interface PublishedAdvisory {
  readonly id: string
  readonly severity: 'low' | 'medium' | 'high' | 'critical'
  /** As `>= 4.0.0, < 4.1.3`. */
  readonly range: string
  /** The first version without it. */
  readonly fixed: string | undefined
}

/** By what was asked about; undefined for what was not. */
export interface Answers<Value> {
  get(key: string): Value | Unknown | undefined
}

/** What GitHub says about one repository that somebody's file names. */
export interface RemoteRepository {
  readonly archived: boolean | Unknown
  readonly tags: Refs | Unknown
  /** By ref as written: what it names. */
  readonly refs: Answers<RefKind>
  /** By commit in lower case: whether a branch or a tag of this very repository leads to it. */
  readonly commits: Answers<boolean>
  readonly advisories: readonly PublishedAdvisory[] | Unknown
}

/** By `owner/name` in lower case. What was not asked is not there. */
export type OnlineKnowledge = ReadonlyMap<string, RemoteRepository>

/** One repository, and the refs and commits of it that files name. */
export interface Question {
  /** In lower case. */
  readonly slug: string
  readonly refs: ReadonlySet<string>
  /** In lower case. */
  readonly commits: ReadonlySet<string>
}

/** Somebody who can be asked. What cannot be learned becomes `Unknown`; nothing is thrown. */
export interface OnlineSource {
  gather(questions: readonly Question[], topics: ReadonlySet<Topic>): Promise<OnlineKnowledge>
}

/** The answer to what nobody wanted to know. */
export const NOT_ASKED = new Unknown('GitHub was not asked')

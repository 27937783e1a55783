import { type FactContext, Unknown } from '../model/fact.ts'
import { NOT_ASKED, type OnlineKnowledge, type RemoteRepository } from '../model/online.ts'

/** What GitHub said about a repository that a file names, or why that is not known. */
export function remoteRepository(slug: string, { online }: Pick<FactContext, 'online'>): RemoteRepository | Unknown {
  if (online === undefined) return OFFLINE
  return online.get(slug) ?? NOT_ASKED
}

const OFFLINE = new Unknown('nothing is asked without --online')

/** Whether a repository is archived: GitHub knows today, a list of ours knew once. */
export function isArchived(
  slug: string,
  listed: ReadonlySet<string>,
  online: OnlineKnowledge | undefined,
): boolean | Unknown {
  const told = online?.get(slug)?.archived
  if (typeof told === 'boolean') return told
  return listed.has(slug) || (told ?? false)
}

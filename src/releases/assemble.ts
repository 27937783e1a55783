import type { Asset } from '../model/asset.ts'
import type { Signature } from '../model/signature.ts'
import type { Draft } from './draft.ts'
import { type Listed, listingOf, withAbsences } from './listings.ts'
import { nameProblems } from './names.ts'
import { namedTargets } from './pairs.ts'
import type { Bytes, Unread } from './read-bytes.ts'
import { certificateOf } from './read-sources.ts'

/** Puts together what was read of each asset and what the others say about it. */
export function assemble(
  drafts: ReadonlyMap<string, Draft>,
  read: ReadonlyMap<string, Bytes | Unread>,
  signatures: ReadonlyMap<string, readonly Signature[]>,
  listed: ReadonlyMap<string, readonly Listed[]>,
): readonly Asset[] {
  const names = new Set(drafts.keys())
  const wrong = nameProblems([...names])
  const spoken = saidBy(signatures)
  return [...drafts.values()].map(draft => {
    const { entry, role, list } = draft
    const found = read.get(entry.name)
    const bytes = typeof found === 'string' ? undefined : found
    const digests = bytes?.digests ?? new Map<string, string>()
    const said = spoken.get(entry.name) ?? []
    return {
      name: entry.name,
      size: entry.size,
      role,
      obstacle: typeof found === 'string' ? found : draft.obstacle,
      content: bytes?.content ?? 'data',
      nameProblem: wrong.get(entry.name),
      digests,
      reported: entry.reported,
      signatures: signatures.get(entry.name) ?? [],
      listings: (listed.get(entry.name) ?? []).map(each => listingOf(each, digests)),
      accompanies: role === 'certificate' ? namedTargets(entry.name, names) : said.map(({ asset }) => asset),
      claims: said.map(({ signature }) => signature),
      certificate: certificateState(draft, drafts),
      list: list && withAbsences(list, names),
      sbom: undefined,
    }
  })
}

interface Said {
  readonly asset: string
  readonly signature: Signature
}

/** Signatures by the file that holds them. */
function saidBy(signatures: ReadonlyMap<string, readonly Signature[]>): ReadonlyMap<string, readonly Said[]> {
  const found = new Map<string, Said[]>()
  for (const [asset, all] of signatures)
    for (const signature of all) found.set(signature.file, [...(found.get(signature.file) ?? []), { asset, signature }])
  return found
}

function certificateState({ role, entry }: Draft, drafts: ReadonlyMap<string, Draft>): Asset['certificate'] {
  if (role === 'bundle') return 'inside'
  if (role !== 'signature') return undefined
  return certificateOf(entry.name, drafts) === undefined ? 'missing' : 'beside'
}

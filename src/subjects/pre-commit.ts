import { isMapping, mapping, scalarText, sequence } from '../model/data.ts'
import type { Document } from '../model/document.ts'
import { child, type Pointer } from '../model/pointer.ts'
import type { HookRepository } from '../model/supply.ts'

interface Found {
  readonly pointer: Pointer
  readonly value: HookRepository
}

const ON_GITHUB =
  /^(?:[a-z+]+:\/\/(?:[^@/]*@)?(?:www\.)?github\.com\/|[^@/]*@github\.com:)([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i

/** Reads the entries of `repos` (pre-commit.com, "Adding pre-commit plugins to your project"). */
export function readHookRepositories(document: Document): readonly Found[] {
  return sequence(mapping(document.data).get('repos')).flatMap((data, index) => {
    const text = isMapping(data) ? scalarText(data.get('repo')) : undefined
    if (text === undefined || !isMapping(data)) return []
    return [{ pointer: child('/repos', index), value: readHookRepository(text, scalarText(data.get('rev'))) }]
  })
}

function readHookRepository(text: string, rev: string | undefined): HookRepository {
  const [, owner, name] = ON_GITHUB.exec(text) ?? []
  return {
    text,
    rev,
    scheme: /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase(),
    slug: owner === undefined || name === undefined ? undefined : `${owner}/${name}`.toLowerCase(),
  }
}

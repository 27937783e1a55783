import { globMatcher } from '../model/glob.ts'
import type { Repository } from '../model/repository.ts'

/** Where GitHub looks for it, in this order. */
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']

/** Whether somebody is asked when a file changes. As in GitHub's file, the last pattern that matches decides. */
export function ownershipOf(path: string, repository: Repository): 'owned' | 'unowned' | 'nobody-named' {
  const text = PLACES.map(place => repository.text(place)).find(found => found !== undefined)
  if (text === undefined) return 'nobody-named'
  const rule = rulesIn(text).findLast(({ pattern }) => covers(pattern, path))
  return rule !== undefined && rule.owners > 0 ? 'owned' : 'unowned'
}

function rulesIn(text: string): { readonly pattern: string; readonly owners: number }[] {
  return text.split('\n').flatMap(line => {
    const [pattern, ...owners] = line.replace(/#.*$/, '').trim().split(/\s+/)
    return pattern === undefined || pattern === '' ? [] : [{ pattern, owners: owners.length }]
  })
}

/** A pattern without a slash in front or inside matches at any depth; `folder/*` only what stands directly in it. */
function covers(pattern: string, path: string): boolean {
  if (pattern === '*') return true
  const isRooted = pattern.startsWith('/') || pattern.slice(0, -1).includes('/')
  const plain = pattern.replace(/^\//, '')
  if (plain.endsWith('/*') && path.slice(plain.length - 1).includes('/')) return false
  return globMatcher(isRooted ? [plain] : [`**/${plain}`, plain])(path)
}

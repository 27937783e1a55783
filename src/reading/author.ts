import { COLLABORATOR_FIELDS, HARMLESS_FIELDS, HARMLESS_VALUES } from '../knowledge/run-values.ts'
import type { Access } from '../model/expression.ts'

/** Who can choose the text of a value: anybody, people with write access, or nobody as far as code is concerned. */
export type Author = 'anybody' | 'collaborators' | 'nobody'

/** For a path that begins with `github` and whose capability is not fixed. */
export function authorOf(path: Access['path']): Author {
  const [, second, third, ...rest] = path.map(name => name?.toLowerCase() ?? '*')
  if (second !== 'event') return ofGithub(second)
  if (third === undefined || third === '*') return 'anybody'
  const last = rest.at(-1)
  if (last !== undefined && isHarmless(last)) return 'nobody'
  if (rest.length === 0 && third === 'schedule') return 'nobody'
  return COLLABORATOR_FIELDS.has(third) ? 'collaborators' : 'anybody'
}

function ofGithub(name: string | undefined): Author {
  if (name === 'head_ref' || name === undefined || name === '*') return 'anybody'
  return HARMLESS_VALUES.has(`github.${name}`) ? 'nobody' : 'collaborators'
}

function isHarmless(field: string): boolean {
  return HARMLESS_FIELDS.has(field) || (field.endsWith('_url') && field !== 'target_url')
}

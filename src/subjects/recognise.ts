import { type Data, isMapping, isSequence } from '../model/data.ts'

/** The files that subjects are read from. */
export type FileKind = 'workflow' | 'action' | 'dependabot' | 'pre-commit' | 'lockfile' | 'waivers'

/**
 * What a file is: by its place where GitHub prescribes one, else by what it says, so that a path named on the command
 * line is understood wherever it lies.
 */
export function recognise(path: string, data: Data): FileKind | undefined {
  return byPlace(path) ?? byContent(data)
}

export function byPlace(path: string): FileKind | undefined {
  if (/(^|\/)action\.ya?ml$/.test(path)) return 'action'
  if (/(^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) return 'workflow'
  if (/(^|\/)dependabot\.ya?ml$/.test(path)) return 'dependabot'
  if (/(^|\/)\.pre-commit-config\.ya?ml$/.test(path)) return 'pre-commit'
  if (/(^|\/)security-waivers\.ya?ml$/.test(path)) return 'waivers'
  return /(^|\/)\.github\/workflows\/actions\.lock$/.test(path) ? 'lockfile' : undefined
}

function byContent(data: Data): FileKind | undefined {
  if (!isMapping(data)) return undefined
  if (data.has('jobs') && (data.has('on') || data.has('name'))) return 'workflow'
  if (data.has('runs') && (data.has('name') || data.has('inputs'))) return 'action'
  if (isSequence(data.get('updates')) && data.has('version')) return 'dependabot'
  return isSequence(data.get('repos')) ? 'pre-commit' : undefined
}

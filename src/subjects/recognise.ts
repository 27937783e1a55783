import { type Data, isMapping } from '../model/data.ts'

/** The files that subjects are read from. */
export type FileKind = 'workflow' | 'action'

/**
 * What a file is: by its place where GitHub prescribes one, else by what it says, so that a path named on the command
 * line is understood wherever it lies.
 */
export function recognise(path: string, data: Data): FileKind | undefined {
  return byPlace(path) ?? byContent(data)
}

export function byPlace(path: string): FileKind | undefined {
  if (/(^|\/)action\.ya?ml$/.test(path)) return 'action'
  return /(^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path) ? 'workflow' : undefined
}

function byContent(data: Data): FileKind | undefined {
  if (!isMapping(data)) return undefined
  if (data.has('jobs') && (data.has('on') || data.has('name'))) return 'workflow'
  return data.has('runs') && (data.has('name') || data.has('inputs')) ? 'action' : undefined
}

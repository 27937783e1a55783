import type { Document } from '../model/document.ts'
import { type IncidentSettings, NO_INCIDENT_SETTINGS } from '../model/incident-settings.ts'
import type { Repository } from '../model/repository.ts'
import type { SourceTree } from '../model/source-tree.ts'
import type { ActionDefinition, Workflow } from '../model/workflow.ts'
import { readAction } from './action.ts'
import { LOCKFILE_PATH, readLockfile } from './lockfile.ts'
import { parsedIn } from './parsed.ts'
import { byPlace } from './recognise.ts'
import { readWorkflow } from './workflow.ts'

/** The other files of a tree, read and parsed when a fact asks for them, each once. */
export function readRepository(
  tree: SourceTree,
  slug: string | undefined,
  incidents: IncidentSettings = NO_INCIDENT_SETTINGS,
): Repository {
  const workflow = once((path: string): Workflow | undefined => parsed(tree, path, readWorkflow))
  const action = once((folder: string): ActionDefinition | undefined => actionIn(tree, folder))
  const paths = once(() => tree.list(path => byPlace(path) === 'workflow'))
  const lockfile = once(() => parsed(tree, LOCKFILE_PATH, readLockfile))
  return {
    slug,
    incidents,
    has: path => tree.has(path),
    workflowPaths: () => paths(''),
    workflow,
    action,
    get lockfile() {
      return lockfile('')
    },
    list: wanted => tree.list(wanted),
    text: path => (tree.has(path) ? textOf(tree, path) : undefined),
  }
}

function once<Value>(compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, { readonly value: Value }>()
  return key => {
    const found = known.get(key) ?? { value: compute(key) }
    known.set(key, found)
    return found.value
  }
}

function parsed<Value>(tree: SourceTree, path: string, read: (document: Document) => Value): Value | undefined {
  if (!tree.has(path)) return undefined
  const document = parsedIn(tree, path)
  return document.data === null ? undefined : read(document)
}

function actionIn(tree: SourceTree, folder: string): ActionDefinition | undefined {
  const base = folder === '' ? '' : `${folder.replace(/\/+$/, '')}/`
  return parsed(tree, `${base}action.yml`, readAction) ?? parsed(tree, `${base}action.yaml`, readAction)
}

function textOf(tree: SourceTree, path: string): string | undefined {
  const { source, problem } = tree.read(path)
  return problem === undefined ? source.text : undefined
}

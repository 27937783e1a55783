import { type Mapping, mapping, scalarText } from '../model/data.ts'
import type { Document } from '../model/document.ts'
import type { ActionDefinition, Step } from '../model/workflow.ts'
import { readSteps } from './steps.ts'

/** Reads an action's metadata file (GitHub's "Metadata syntax for GitHub Actions"). */
export function readAction(document: Document): ActionDefinition {
  const data = mapping(document.data)
  const runs = mapping(data.get('runs'))
  const steps: Step[] = []
  const action: ActionDefinition = {
    path: document.source.path,
    document,
    data,
    name: scalarText(data.get('name')),
    using: kindOf(runs),
    inputs: mapping(data.get('inputs')),
    steps,
  }
  const owner = { document, action, job: undefined, runsOn: undefined, shells: [] }
  steps.push(...readSteps(runs.get('steps'), '/runs/steps', owner))
  return action
}

function kindOf(runs: Mapping): ActionDefinition['using'] {
  const using = scalarText(runs.get('using'))?.toLowerCase() ?? ''
  if (using === 'composite' || using === 'docker') return using
  return /^node\d+$/.test(using) ? 'javascript' : 'unknown'
}

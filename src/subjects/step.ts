import { parseScript } from '../documents/shell.ts'
import { type Data, type Mapping, mapping, scalarText } from '../model/data.ts'
import type { Document } from '../model/document.ts'
import { child, type Pointer } from '../model/pointer.ts'
import type { Script } from '../model/shell.ts'
import type { ActionDefinition, ActionReference, Job, Step } from '../model/workflow.ts'
import { readReference } from './reference.ts'
import { readShell, type ShellSetting } from './shell.ts'

/** What a step stands in: a job with its runner and defaults, or a composite action. */
export interface StepOwner {
  readonly document: Document
  readonly job: Job | undefined
  readonly action: ActionDefinition | undefined
  readonly runsOn: Data | undefined
  readonly shells: readonly ShellSetting[]
}

/** Reads one step; its script is parsed when somebody asks for it, since most rules look for a word first. */
export function readStep(data: Mapping, index: number, pointer: Pointer, owner: StepOwner): Step {
  const { document, job, action } = owner
  const run = scalarText(data.get('run'))
  const shell = readShell([{ data, pointer }, ...owner.shells], owner.runsOn)
  let script: Script | undefined
  return {
    index,
    pointer,
    data,
    document,
    job,
    action,
    run,
    shell,
    id: scalarText(data.get('id')),
    name: scalarText(data.get('name')),
    with: mapping(data.get('with')),
    env: mapping(data.get('env')),
    reference: referenceOf(data, pointer, document),
    get script() {
      if (run !== undefined) script ??= parseScript(run, shell.kind)
      return script
    },
  }
}

function referenceOf(data: Mapping, pointer: Pointer, document: Document): ActionReference | undefined {
  const text = scalarText(data.get('uses'))
  return text === undefined
    ? undefined
    : readReference({ text, document, pointer: child(pointer, 'uses'), reusable: false })
}

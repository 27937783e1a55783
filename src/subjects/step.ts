import { parseScript } from '../documents/shell.ts'
import { type Data, type Mapping, mapping, scalarText } from '../model/data.ts'
import type { Document } from '../model/document.ts'
import { child, type Pointer } from '../model/pointer.ts'
import type { Script } from '../model/shell.ts'
import type { ActionDefinition, ActionReference, Job, Shell, Step } from '../model/workflow.ts'
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

/** One step. What few rules ask for is read on first use: a class, since getters of object literals are slow to make. */
export class WrittenStep implements Step {
  readonly index: number
  readonly pointer: Pointer
  readonly data: Mapping
  readonly id: string | undefined
  readonly name: string | undefined
  readonly run: string | undefined
  readonly with: Mapping
  readonly env: Mapping
  readonly reference: ActionReference | undefined
  private readonly owner: StepOwner
  private knownShell: Shell | undefined
  private knownScript: Script | undefined

  constructor(data: Mapping, index: number, pointer: Pointer, owner: StepOwner) {
    this.index = index
    this.pointer = pointer
    this.data = data
    this.owner = owner
    this.id = scalarText(data.get('id'))
    this.name = scalarText(data.get('name'))
    this.run = scalarText(data.get('run'))
    this.with = mapping(data.get('with'))
    this.env = mapping(data.get('env'))
    this.reference = referenceOf(data, pointer, owner.document)
  }

  get document(): Document {
    return this.owner.document
  }

  get job(): Job | undefined {
    return this.owner.job
  }

  get action(): ActionDefinition | undefined {
    return this.owner.action
  }

  get shell(): Shell {
    const { data, pointer, owner } = this
    this.knownShell ??= readShell([{ data, pointer }, ...owner.shells], owner.runsOn)
    return this.knownShell
  }

  get script(): Script | undefined {
    if (this.run !== undefined) this.knownScript ??= parseScript(this.run, this.shell.kind)
    return this.knownScript
  }
}

function referenceOf(data: Mapping, pointer: Pointer, document: Document): ActionReference | undefined {
  const text = scalarText(data.get('uses'))
  return text === undefined
    ? undefined
    : readReference({ text, document, pointer: child(pointer, 'uses'), reusable: false })
}

import { isMapping, type Mapping, mapping, scalarText } from '../model/data.ts'
import type { Defect } from '../model/defect.ts'
import { child, type Pointer } from '../model/pointer.ts'
import type { Repository } from '../model/repository.ts'
import type { ActionReference, Job, Step } from '../model/workflow.ts'
import { nearestName } from './nearest-name.ts'

/** What is wrong with the action that a step uses: its reference, and the inputs of an action of this repository. */
export function stepCallDefects(step: Step, repository: Repository | undefined): readonly Defect[] {
  const { reference } = step
  if (reference === undefined || reference.text.includes('${{')) return []
  if (reference.kind === 'invalid' || (reference.kind === 'remote' && reference.ref === undefined))
    return [incomplete(reference, 'a step')]
  const action = isLocal(reference) ? repository?.action(reference.path) : undefined
  if (action === undefined) return []
  const given = step.data.get('with')
  if (given !== undefined && !isMapping(given)) return []
  const own = action.using === 'docker' ? ['args', 'entrypoint'] : []
  return inputDefects(mapping(given), action.inputs, child(step.pointer, 'with'), reference, own)
}

function isLocal({ kind }: ActionReference): boolean {
  return kind === 'local' || kind === 'self-repository'
}

function incomplete(reference: ActionReference, owner: string): Defect {
  return {
    kind: 'incomplete-reference',
    pointer: reference.pointer,
    part: 'value',
    text: reference.text,
    owner,
    wanted: undefined,
  }
}

/** What is wrong with the workflow that a job calls: its reference, and the inputs of a workflow of this repository. */
export function jobCallDefects(
  { reference, data, pointer }: Job,
  repository: Repository | undefined,
): readonly Defect[] {
  if (reference === undefined || reference.text.includes('${{')) return []
  const { kind, path, ref } = reference
  const named = /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)
  if (kind === 'invalid' || kind === 'docker' || !named || (kind === 'remote' && ref === undefined))
    return [incomplete(reference, 'a job')]
  if (!isLocal(reference) || !(data.has('with') || demands(path, repository))) return []
  const called = repository?.workflow(path)
  const trigger = called?.triggers.find(({ event }) => event === 'workflow_call')
  if (trigger === undefined) return []
  const declared = mapping(trigger.settings.get('inputs'))
  return inputDefects(mapping(data.get('with')), declared, child(pointer, 'with'), reference, [])
}

/** Parsing another file for every call costs as much as the file itself, so its text is asked first. */
function demands(path: string, repository: Repository | undefined): boolean {
  return /\brequired:[ \t]*true\b/.test(repository?.text(path) ?? '')
}

/** Names of inputs are compared without their case. */
function inputDefects(
  given: Mapping,
  declared: ReadonlyMap<string, unknown>,
  pointer: Pointer,
  { text, pointer: place }: ActionReference,
  own: readonly string[],
): Defect[] {
  const names = [...declared.keys(), ...own].map(name => name.toLowerCase())
  const undeclared = [...given.keys()].filter(name => !names.includes(name.toLowerCase()) && name !== '<<')
  const written = new Set([...given.keys()].map(name => name.toLowerCase()))
  const missing = [...declared].filter(([name, input]) => isRequired(input) && !written.has(name.toLowerCase()))
  return [
    ...undeclared.map(name => ({
      kind: 'undeclared-input' as const,
      pointer: child(pointer, name),
      part: 'key' as const,
      text: name,
      owner: text,
      wanted: nearestName(name, new Set(names)),
    })),
    ...missing.map(([name]) => ({
      kind: 'missing-input' as const,
      pointer: place,
      part: 'value' as const,
      text: name,
      owner: text,
      wanted: undefined,
    })),
  ]
}

function isRequired(input: unknown): boolean {
  const data = input instanceof Map ? input : new Map()
  return scalarText(data.get('required')) === 'true' && !data.has('default')
}

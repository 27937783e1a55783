import { findExpressions, parseCondition } from '../documents/expression.ts'
import { type Data, isMapping, isSequence, type Mapping, mapping } from '../model/data.ts'
import type { Defect } from '../model/defect.ts'
import { child, type Pointer } from '../model/pointer.ts'
import type { ActionDefinition, Job, Step, Workflow } from '../model/workflow.ts'
import { nearestName } from './nearest-name.ts'
import { triggerOf } from './triggers.ts'

/** Names by context, in lower case, that an expression may ask for at a place. */
type Known = Readonly<Record<'needs' | 'steps' | 'inputs', ReadonlySet<string> | undefined>>

const NAMED = /(?<![\w.\]])(needs|steps|inputs)\.([A-Za-z_][\w-]*)/gi
const STRING = /'(?:[^']|'')*'/g

/** Jobs, steps and inputs that expressions of a workflow ask for, and that are not there: GitHub takes them as empty. */
export function unresolvedNames(workflow: Workflow): readonly Defect[] {
  const { text } = workflow.document.source
  if (!/\b(?:needs|steps|inputs)\./i.test(text)) return []
  const inputs = /\binputs\./i.test(text) ? inputsOf(workflow) : undefined
  const found: Defect[] = []
  for (const [key, value] of workflow.data)
    if (key !== 'jobs' && key !== 'on')
      visit(value, child('', key), { needs: undefined, steps: undefined, inputs }, found)
  for (const job of workflow.jobs) inJob(job, inputs, found)
  return found
}

/** The same of a composite action. */
export function unresolvedInAction({ data, steps }: ActionDefinition): readonly Defect[] {
  const found: Defect[] = []
  const inputs = namesOf(mapping(data.get('inputs')).keys())
  inSteps(steps, { needs: undefined, steps: undefined, inputs }, found)
  const all = namesOf(steps.map(({ id }) => id))
  visit(data.get('outputs') ?? null, '/outputs', { needs: undefined, steps: all, inputs }, found)
  return found
}

/** Undefined where nobody can be asked: then the name of the event decides. */
function inputsOf(workflow: Workflow): ReadonlySet<string> | undefined {
  const triggers = ['workflow_call', 'workflow_dispatch'].map(event => triggerOf(workflow, event))
  const declaring = triggers.filter(trigger => trigger !== undefined)
  if (declaring.length === 0) return undefined
  return namesOf(declaring.flatMap(({ settings }) => [...mapping(settings.get('inputs')).keys()]))
}

function inJob({ data, pointer, needs, steps }: Job, inputs: Known['inputs'], found: Defect[]): void {
  const known = { needs: namesOf(needs), steps: namesOf(steps.map(({ id }) => id)), inputs }
  for (const [key, value] of data)
    if (key !== 'steps' && (key === 'if' || mayName(value)))
      visit(value, child(pointer, key), known, found, key === 'if')
  inSteps(steps, known, found)
}

/** A step sees those before it. */
function inSteps(steps: readonly Step[], known: Known, found: Defect[]): void {
  const before = new Set<string>()
  for (const { id, data, pointer } of steps) {
    const seen = { ...known, steps: before }
    for (const [key, value] of data)
      if (key === 'if' || mayName(value)) visit(value, child(pointer, key), seen, found, key === 'if')
    if (id !== undefined) before.add(id.toLowerCase())
  }
}

function visit(data: Data, pointer: Pointer, known: Known, found: Defect[], condition = false): void {
  if (typeof data === 'string') {
    if (condition || data.includes('${{')) inText(data, pointer, known, found, condition)
  } else if (isMapping(data)) below(data, pointer, known, found)
  else if (isSequence(data))
    for (const [index, each] of data.entries()) visit(each, child(pointer, index), known, found)
}

/** Most values are plain, and their places need not be written out. */
function mayName(data: Data): boolean {
  return typeof data === 'string' ? data.includes('${{') : typeof data === 'object' && data !== null
}

function below(data: Mapping, pointer: Pointer, known: Known, found: Defect[]): void {
  for (const [key, value] of data) if (mayName(value)) visit(value, child(pointer, key), known, found)
}

function inText(text: string, pointer: Pointer, known: Known, found: Defect[], condition: boolean): void {
  if (!/\b(?:needs|steps|inputs)\./i.test(text)) return
  for (const { start, end } of condition ? parseCondition(text) : findExpressions(text)) {
    const code = text.slice(start, end).replace(STRING, literal => ' '.repeat(literal.length))
    for (const { 0: whole, 1: context = '', 2: name = '', index } of code.matchAll(NAMED)) {
      const names = known[CONTEXT[context.toLowerCase()] ?? 'needs']
      if (names === undefined || names.has(name.toLowerCase())) continue
      const part = { start: start + index, end: start + index + whole.length }
      found.push({ kind: 'unknown-name', pointer, part, text: whole, owner: context, wanted: nearestName(name, names) })
    }
  }
}

const CONTEXT: Readonly<Record<string, keyof Known>> = { needs: 'needs', steps: 'steps', inputs: 'inputs' }

function namesOf(names: Iterable<string | undefined>): ReadonlySet<string> {
  return new Set([...names].flatMap(name => (name === undefined ? [] : [name.toLowerCase()])))
}

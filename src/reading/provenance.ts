import { findExpressions } from '../documents/expression.ts'
import { UNTRUSTED_OUTPUTS } from '../knowledge/untrusted-outputs.ts'
import { mapping, scalarText } from '../model/data.ts'
import type { Access } from '../model/expression.ts'
import type { Job, Step } from '../model/workflow.ts'
import { authorOf } from './author.ts'
import { capabilityOf } from './capability.ts'
import { reaching } from './dataflow.ts'
import { definitionOf, type Scope } from './environment.ts'
import { printedBy } from './printed.ts'
import { runnerWrites } from './runner-writes.ts'

/**
 * What is known of the contexts of a file, by where they stand. A context counts as harmless while it is looked into, so
 * that circles end; GitHub allows none.
 */
const known = new WeakMap<object, Map<string, Access | undefined>>()

/** Outputs lead to outputs, as often as a file likes. */
const DEEPEST = 40

/** The value from outside that arrives at a context by way of variables and outputs; undefined where none is found. */
export function untrustedSource(access: Access, scope: Scope, depth = 0): Access | undefined {
  const { path, base } = access
  if (base !== undefined || depth > DEEPEST) return undefined
  if (path[0] === 'github') return isUntrusted(access) ? access : undefined
  const answers = answersOf(scope)
  const place = `${scope.pointer} ${path.join('.')}`
  if (answers.has(place)) return answers.get(place)
  answers.set(place, undefined)
  const found = follow(path, scope, depth)
  answers.set(place, found)
  return found
}

function answersOf({ job, action }: Scope): Map<string, Access | undefined> {
  const file = job?.workflow ?? action
  const answers = (file && known.get(file)) ?? new Map<string, Access | undefined>()
  if (file !== undefined) known.set(file, answers)
  return answers
}

function follow(path: Access['path'], scope: Scope, depth: number): Access | undefined {
  const [context, first, third, last] = path
  if (first === undefined) return undefined
  if (context === 'env') return inVariable(first, scope, depth)
  const name = third?.toLowerCase() === 'outputs' ? last?.toLowerCase() : undefined
  if (name === undefined) return undefined
  if (context === 'steps') return inStepOutput(first.toLowerCase(), name, scope, depth)
  return context === 'needs' ? inJobOutput(first.toLowerCase(), name, scope.job, depth) : undefined
}

function isUntrusted({ path }: Access): boolean {
  return capabilityOf(path) !== 'fixed' && authorOf(path) === 'anybody'
}

/** The value from outside that is pasted into a text of a step. */
export function untrustedIn(text: string, scope: Scope, depth = 0): Access | undefined {
  if (!text.includes('${{')) return undefined
  for (const { root } of findExpressions(text))
    for (const access of root === undefined ? [] : reaching(root)) {
      const source = untrustedSource(access, scope, depth + 1)
      if (source !== undefined) return source
    }
  return undefined
}

/** The value from outside in a variable that the environment of a step defines. */
export function inVariable(name: string, scope: Scope, depth = 0): Access | undefined {
  const definition = definitionOf(scope, name)
  return definition && untrustedIn(definition.text, scope, depth)
}

function inStepOutput(id: string, name: string, scope: Scope, depth: number): Access | undefined {
  const siblings = scope.job?.steps ?? scope.action?.steps ?? []
  const source = siblings.find(each => each.id?.toLowerCase() === id)
  return source && (fromAction(source, name) ?? fromScript(source, name, depth))
}

const OUTSIDE: Access = { kind: 'access', path: [], computed: [], base: undefined, start: 0, end: 0 }

function fromAction({ reference }: Step, name: string): Access | undefined {
  const slug = `${reference?.owner}/${reference?.repository}`.toLowerCase()
  return UNTRUSTED_OUTPUTS.get(slug)?.includes(name) ? OUTSIDE : undefined
}

function fromScript(source: Step, name: string, depth: number): Access | undefined {
  if (!source.run?.includes('GITHUB_OUTPUT') || !mayRepeat(source)) return undefined
  let open = false
  for (const { file, command } of runnerWrites(source)) {
    if (file !== 'output') continue
    const text = printedBy(command)
    open ||= begins(text, `${name}<<`)
    const found = open || begins(text, `${name}=`) ? fromText(text, source, depth) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

/** Most scripts have nothing from outside at hand, and need not be parsed. */
function mayRepeat({ run, job, env }: Step): boolean {
  return run?.includes('${{') || env.size > 0 || job?.data.has('env') || job?.workflow.data.has('env') || false
}

function begins(text: string, assignment: string): boolean {
  return ` ${text.toLowerCase()}`.includes(` ${assignment}`)
}

const VARIABLE = /\$(?:\{(\w+)|env:(\w+)|(\w+))|%(\w+)%/g

function fromText(text: string, step: Step, depth: number): Access | undefined {
  const pasted = untrustedIn(text, step, depth)
  if (pasted !== undefined) return pasted
  for (const [, ...names] of text.matchAll(VARIABLE)) {
    const found = inVariable(names.find(each => each !== undefined) ?? '', step, depth)
    if (found !== undefined) return found
  }
  return undefined
}

const NOTHING: Step['data'] = new Map()

/** Outputs of a job are evaluated behind its steps, whose variables are not seen there. */
function inJobOutput(id: string, name: string, job: Job | undefined, depth: number): Access | undefined {
  const needed = job?.workflow.jobs.find(each => each.id.toLowerCase() === id)
  if (needed === undefined) return undefined
  const scope: Scope = { data: NOTHING, pointer: needed.pointer, job: needed, action: undefined }
  for (const [output, value] of mapping(needed.data.get('outputs')))
    if (output.toLowerCase() === name) return untrustedIn(scalarText(value) ?? '', scope, depth)
  return undefined
}

import { findExpressions } from '../documents/expression.ts'
import { COLLABORATOR_FIELDS, HARMLESS_FIELDS, HARMLESS_VALUES } from '../knowledge/run-values.ts'
import { UNTRUSTED_OUTPUTS } from '../knowledge/untrusted-outputs.ts'
import { mapping, scalarText } from '../model/data.ts'
import type { Access } from '../model/expression.ts'
import type { Job, Step } from '../model/workflow.ts'
import { capabilityOf } from './capability.ts'
import { reaching } from './dataflow.ts'
import { definitionOf, type Scope } from './environment.ts'
import { runnerWrites } from './runner-writes.ts'

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

/** Outputs lead to outputs; GitHub allows no cycles in `needs`, but a file may say anything. */
const MOST_STEPS = 6

/** The value from outside that arrives at a context by way of variables and outputs; undefined where none is found. */
export function untrustedSource(access: Access, scope: Scope, depth = 0): Access | undefined {
  if (depth > MOST_STEPS || access.base !== undefined) return undefined
  const [context, first, third, name] = access.path.map(each => each?.toLowerCase())
  if (context === 'github') return isUntrusted(access) ? access : undefined
  if (first === undefined) return undefined
  if (context === 'env') return inVariable(first, scope, depth)
  if (third !== 'outputs' || name === undefined) return undefined
  if (context === 'steps') return inStepOutput(first, name, scope, depth)
  return context === 'needs' ? inJobOutput(first, name, scope.job, depth) : undefined
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
  if (source === undefined) return undefined
  return fromAction(source, name) ?? fromScript(source, name, depth)
}

const OUTSIDE: Access = { kind: 'access', path: [], computed: [], base: undefined, start: 0, end: 0 }

function fromAction({ reference }: Step, name: string): Access | undefined {
  const slug = `${reference?.owner}/${reference?.repository}`.toLowerCase()
  return UNTRUSTED_OUTPUTS.get(slug)?.includes(name) ? OUTSIDE : undefined
}

function fromScript(source: Step, name: string, depth: number): Access | undefined {
  if (!source.run?.includes('GITHUB_OUTPUT')) return undefined
  for (const { file, command } of runnerWrites(source)) {
    if (file !== 'output') continue
    const text = [...command.pipedFrom, command].flatMap(each => each.arguments.map(word => word.value)).join(' ')
    if (text.toLowerCase().includes(`${name}=`)) {
      const found = untrustedText(text, source, depth)
      if (found !== undefined) return found
    }
  }
  return undefined
}

const VARIABLE = /\$(?:\{(\w+)\}|env:(\w+)|(\w+))|%(\w+)%/g

/** The value from outside that a word of a script carries: pasted into it, or in a variable that it expands. */
export function untrustedText(text: string, scope: Scope, depth = 0): Access | undefined {
  const pasted = untrustedIn(text, scope, depth)
  if (pasted !== undefined) return pasted
  for (const [, ...names] of text.matchAll(VARIABLE)) {
    const found = inVariable(names.find(each => each !== undefined) ?? '', scope, depth + 1)
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

import { PRIVILEGED_EVENTS } from '../knowledge/outside-events.ts'
import { scalarText } from '../model/data.ts'
import type { Command } from '../model/shell.ts'
import type { Step } from '../model/workflow.ts'
import { actionName, answered, inputOf } from './action-inputs.ts'
import { commandsOf } from './commands.ts'
import { definitionOf } from './environment.ts'
import { type HeadReference, headReferenceIn } from './head-reference.ts'
import { reachedBy } from './outside-events.ts'
import { majorOf, versionOf } from './versions.ts'

/** A step that brings code of somebody outside into the workspace. */
export interface OutsideCode {
  readonly kind: HeadReference['kind']
  /** The events by which this happens with the rights of the repository. */
  readonly events: readonly string[]
  /** Below the workspace; '' where the code fills it. */
  readonly folder: string
  /** Undefined where an action does it. */
  readonly command: Command | undefined
  /** The input that names the code. */
  readonly input: string | undefined
}

const known = new WeakMap<Step, OutsideCode | 'none'>()

/** Undefined where the code is the repository's own, or where no event lets a stranger start it with any rights. */
export function outsideCodeOf(step: Step): OutsideCode | undefined {
  if (step.job === undefined || !step.job.workflow.triggers.some(({ event }) => PRIVILEGED_EVENTS.has(event)))
    return undefined
  const found = known.get(step) ?? readOutsideCode(step) ?? 'none'
  known.set(step, found)
  return found === 'none' ? undefined : found
}

function readOutsideCode(step: Step): OutsideCode | undefined {
  const code = byAction(step) ?? byCommand(step)
  if (code === undefined) return undefined
  const events = code.events.filter(event => reachedBy(step, event))
  return events.length === 0 ? undefined : { ...code, events }
}

function byAction(step: Step): OutsideCode | undefined {
  if (actionName(step) !== 'actions/checkout') return undefined
  const named = (['ref', 'repository'] as const).flatMap(input => {
    const reference = headReferenceIn(scalarText(inputOf(step, input)) ?? '', step)
    return reference === undefined ? [] : [{ input, reference }]
  })
  const [first] = named
  if (first === undefined) return undefined
  const folder = (scalarText(inputOf(step, 'path')) ?? '').replace(/^\.\/?/, '').replace(/\/+$/, '')
  const events = first.reference.events.filter(event => !refused(step, event))
  return { kind: first.reference.kind, events, folder, command: undefined, input: first.input }
}

/** Since version 7 the checkout refuses the code of forks for these events (actions/checkout#2454). */
function refused(step: Step, event: string): boolean {
  const major = step.reference === undefined ? undefined : majorOf(versionOf(step.reference))
  if (major === undefined || major < 7 || (event !== 'pull_request_target' && event !== 'workflow_run')) return false
  return answered(inputOf(step, 'allow-unsafe-pr-checkout')) !== 'yes'
}

function byCommand(step: Step): OutsideCode | undefined {
  for (const { command } of commandsOf([step], ['gh pr checkout', 'git '])) {
    const reference = broughtBy(command, step)
    if (reference !== undefined) return { ...reference, folder: '', command, input: undefined }
  }
  return undefined
}

const GIT_VERBS: ReadonlySet<string> = new Set(['fetch', 'pull', 'checkout', 'switch', 'clone', 'merge', 'reset'])

/** `gh pr checkout`, and `git fetch`, `pull` and `checkout` of a head. */
function broughtBy({ program, arguments: words }: Command, step: Step): HeadReference | undefined {
  const [topic, verb] = words.map(({ value }) => value)
  if (program === 'gh') return topic === 'pr' && verb === 'checkout' ? ANY : undefined
  if (program !== 'git' || !GIT_VERBS.has(topic ?? '')) return undefined
  for (const { value } of words.slice(1)) {
    if (/(?:^|[/:+])(?:refs\/)?pull\/[^/]+\/(?:head|merge)/.test(value)) return ANY
    const reference = headReferenceIn(value, step) ?? inVariables(value, step)
    if (reference !== undefined) return reference
  }
  return undefined
}

const ANY: HeadReference = { kind: 'moving', events: [...PRIVILEGED_EVENTS] }

function inVariables(word: string, step: Step): HeadReference | undefined {
  for (const [, braced, bare] of word.matchAll(/\$(?:\{(\w+)\}|(\w+))/g)) {
    const definition = definitionOf(step, braced ?? bare ?? '')
    const reference = definition && headReferenceIn(definition.text, step)
    if (reference !== undefined) return reference
  }
  return undefined
}

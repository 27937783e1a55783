import { CACHE_ACTIONS, type CacheAction, type CacheSwitch } from '../knowledge/cache-actions.ts'
import { scalarText } from '../model/data.ts'
import type { Step } from '../model/workflow.ts'
import { actionName, hasComputedInputs, inputOf } from './action-inputs.ts'
import { tagEvents } from './publishing.ts'
import { onTag } from './tag-run.ts'
import { majorOf, versionOf } from './versions.ts'

/** Whether a step restores files from the cache of the repository; undefined where it has nothing to do with caches. */
export const CACHE_USES = ['restored', 'perhaps', 'off-for-now', 'off'] as const

export type CacheUse = (typeof CACHE_USES)[number]

export function cacheUseOf(step: Step): CacheUse | undefined {
  const known = CACHE_ACTIONS.get(actionName(step) ?? '')
  if (known === undefined) return undefined
  if (hasComputedInputs(step)) return 'perhaps'
  const major = step.reference === undefined ? undefined : majorOf(versionOf(step.reference))
  const use = together(
    known,
    step,
    ({ since = 0, until = Number.POSITIVE_INFINITY }) => major === undefined || (since <= major && major <= until),
  )
  if (use !== 'off' || major === undefined) return use
  return together(known, step, ({ since = 0 }) => since > major) === 'restored' ? 'off-for-now' : 'off'
}

/** What the switches that count say together; nothing where none does. */
function together(
  { combine, switches }: CacheAction,
  step: Step,
  counts: (each: CacheSwitch) => boolean,
): CacheUse | undefined {
  const counting = switches.filter(counts)
  if (counting.length === 0 && switches.length > 0) return undefined
  const uses = counting.map(each => useBy(each, step))
  const [first, last] = combine === 'any' ? (['restored', 'off'] as const) : (['off', 'restored'] as const)
  return uses.includes(first) ? first : uses.includes('perhaps') ? 'perhaps' : last
}

function useBy({ input, turns, yes, absent }: CacheSwitch, step: Step): CacheUse {
  const value = inputOf(step, input)
  if (value === undefined || value === null) return absent === 'on' ? 'restored' : 'off'
  const text = scalarText(value) ?? ''
  const said = text.includes('${{') ? decided(text, yes, step) : says(text, yes)
  if (said === undefined) return 'perhaps'
  return said === (turns === 'on') ? 'restored' : 'off'
}

function says(text: string, yes: CacheSwitch['yes']): boolean {
  if (yes === 'text') return text !== ''
  return yes === 'boolean' ? text.toLowerCase() !== 'false' : yes.includes(text.toLowerCase())
}

/** An expression is decided where it is about the tag that every release of this workflow is made from. */
function decided(text: string, yes: CacheSwitch['yes'], { job }: Step): boolean | undefined {
  const events = yes === 'text' || job === undefined ? [] : tagEvents(job.workflow)
  const value = events.length === 0 ? undefined : onTag(text, events)
  return value === undefined ? undefined : says(String(value), yes)
}

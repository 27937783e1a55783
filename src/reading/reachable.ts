import { parseCondition } from '../documents/expression.ts'
import type { Data } from '../model/data.ts'
import type { Job, Step } from '../model/workflow.ts'
import { constantOf, isTruthy } from './constants.ts'

const known = new WeakMap<Job | Step, boolean>()

/**
 * False where a job or a step never runs, because its `if`, or that of the job around it, is false whatever happens:
 * the word `false`, or an expression of literals only that comes to it.
 */
export function isReachable(each: Job | Step): boolean {
  let answer = known.get(each)
  if (answer === undefined) {
    answer = !isFalse(each.data.get('if')) && ('workflow' in each || each.job === undefined || isReachable(each.job))
    known.set(each, answer)
  }
  return answer
}

function isFalse(condition: Data | undefined): boolean {
  if (typeof condition !== 'string') return condition === false || condition === 0
  if (!MAY_BE_CONSTANT.test(condition)) return false
  const [first] = parseCondition(condition)
  if (first?.root === undefined || (first.fenced && first.end - first.start !== condition.length)) return false
  const constant = constantOf(first.root)
  return constant !== undefined && typeof constant.value !== 'string' && !isTruthy(constant.value)
}

/** Most conditions name a context; those are not parsed for this. */
const MAY_BE_CONSTANT =
  /^[^a-z]*(?:false|true|null|contains|startsWith|endsWith|fromJSON|toJSON|format|join|case|!|\(|\d|')/i

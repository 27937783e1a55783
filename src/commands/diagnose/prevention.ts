import { rules } from '../../generated/rules.ts'
import type { CheckOptions } from '../../model/check-options.ts'
import type { Control, Failure, Policy } from '../../model/policy.ts'
import type { SourceTree } from '../../model/source-tree.ts'

/** A control that would have prevented the failure, and whether it holds here and now. */
export interface Prevention {
  readonly control: string
  readonly statement: string
  /** `manual` where nobody but a person can tell. */
  readonly state: 'holds' | 'broken' | 'manual'
  readonly findings: readonly { readonly path: string; readonly line: number; readonly message: string }[]
}

/** Asks the rules of the controls that a scenario cites. */
export async function preventionOf(
  { controls: cited }: Failure,
  policies: readonly Policy[],
  tree: SourceTree,
  options: CheckOptions,
): Promise<readonly Prevention[]> {
  const controls = cited.flatMap(id => policies.flatMap(each => each.controls).filter(control => control.id === id))
  const wanted = new Set(controls.flatMap(control => control.rules.map(({ rule }) => rule)))
  const asked = rules.filter(({ id }) => wanted.has(id))
  if (controls.length === 0) return []
  const { checkTree } = await import('../../check.ts')
  const { findings } = await checkTree(tree, asked, { ...options, all: false, trace: false })
  const places = findings.map(({ rule, location: { path, region }, message }) => ({
    rule: rule.id,
    path,
    line: region.startLine,
    message,
  }))
  return unique(controls).map(control => prevention(control, places))
}

function unique(controls: readonly Control[]): readonly Control[] {
  return controls.filter(({ id }, index) => controls.findIndex(each => each.id === id) === index)
}

type Place = Prevention['findings'][number] & { readonly rule: string }

function prevention({ id, statement, rules: bindings }: Control, places: readonly Place[]): Prevention {
  const own = places.filter(({ rule }) => bindings.some(binding => binding.rule === rule))
  const state = bindings.length === 0 ? 'manual' : own.length === 0 ? 'holds' : 'broken'
  return { control: id, statement, state, findings: own.map(({ path, line, message }) => ({ path, line, message })) }
}

import { type Data, isMapping, sequence } from '../model/data.ts'
import { child, type Pointer } from '../model/pointer.ts'
import type { Step } from '../model/workflow.ts'
import { type StepOwner, WrittenStep } from './step.ts'

/** Steps in the order in which they start; the members of a `parallel:` group stand where the group stands. */
export function readSteps(data: Data | undefined, pointer: Pointer, owner: StepOwner): readonly Step[] {
  const steps: Step[] = []
  collect(data, pointer, owner, steps)
  return steps
}

function collect(data: Data | undefined, pointer: Pointer, owner: StepOwner, steps: Step[]): void {
  for (const [index, each] of sequence(data).entries()) {
    if (!isMapping(each)) continue
    const place = child(pointer, index)
    const group = each.get('parallel')
    if (group === undefined) steps.push(new WrittenStep(each, steps.length, place, owner))
    else collect(group, child(place, 'parallel'), owner, steps)
  }
}

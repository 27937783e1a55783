import { type Data, type Mapping, mapping, scalarText, texts } from '../model/data.ts'
import { child, type Pointer } from '../model/pointer.ts'
import type { ActionReference, Job, Step, Workflow } from '../model/workflow.ts'
import { readPermissions } from './permissions.ts'
import { readReference } from './reference.ts'
import { readSteps } from './steps.ts'

/** Reads one job: a list of steps on a runner, or the call of a reusable workflow. */
export function readJob(id: string, value: Data, workflow: Workflow): Job {
  const data = mapping(value)
  const pointer = child('/jobs', id)
  const steps: Step[] = []
  const job: Job = {
    id,
    pointer,
    data,
    workflow,
    steps,
    needs: texts(data.get('needs')),
    permissions: readPermissions(data.get('permissions'), child(pointer, 'permissions')),
    reference: calledWorkflow(data, pointer, workflow),
  }
  steps.push(...stepsOf(job))
  return job
}

function stepsOf(job: Job): readonly Step[] {
  const { data, pointer, workflow } = job
  return readSteps(data.get('steps'), child(pointer, 'steps'), {
    document: workflow.document,
    job,
    action: undefined,
    runsOn: data.get('runs-on'),
    shells: [defaults(data, pointer), defaults(workflow.data, '')],
  })
}

function defaults(data: Mapping, pointer: Pointer) {
  return { data: mapping(data.get('defaults')).get('run'), pointer: child(pointer, 'defaults', 'run') }
}

function calledWorkflow(data: Mapping, pointer: Pointer, { document }: Workflow): ActionReference | undefined {
  const text = scalarText(data.get('uses'))
  return text === undefined
    ? undefined
    : readReference({ text, document, pointer: child(pointer, 'uses'), reusable: true })
}

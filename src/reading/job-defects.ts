import { type Data, isMapping, isSequence, scalarText } from '../model/data.ts'
import type { Defect } from '../model/defect.ts'
import { child, type Pointer } from '../model/pointer.ts'
import type { Job, Step, Workflow } from '../model/workflow.ts'
import { nearestName } from './nearest-name.ts'

const ID = /^[A-Za-z_][\w-]*$/

/** What is wrong with the names by which jobs and steps know each other. */
export function nameDefects(workflow: Workflow): readonly Defect[] {
  const { jobs } = workflow
  const waits = jobs.some(({ data }) => data.has('needs'))
  const ids = waits ? new Set(jobs.map(({ id }) => id.toLowerCase())) : NOBODY
  const own = jobs.flatMap(job => [...idOf(job), ...needsOf(job, ids), ...stepIds(job.steps)])
  const all = waits ? [...own, ...cyclesIn(workflow)] : own
  return jobs.length === 0 && isMapping(workflow.data.get('jobs')) ? [...all, NO_JOB] : all
}

const NO_JOB: Defect = {
  kind: 'missing-key',
  pointer: '/jobs',
  part: 'key',
  text: 'a job',
  owner: '`jobs`',
  wanted: undefined,
}

const NOBODY: ReadonlySet<string> = new Set()

function idOf({ id, pointer }: Job): Defect[] {
  return ID.test(id) ? [] : [{ kind: 'invalid-id', pointer, part: 'key', text: id, owner: 'a job', wanted: undefined }]
}

/** Of the steps of a job or of a composite action. */
export function stepIds(steps: readonly Step[]): Defect[] {
  const known = new Set<string>()
  return steps.flatMap(({ id, pointer }): Defect[] => {
    if (id === undefined || id.includes('${{')) return []
    const place = {
      pointer: child(pointer, 'id'),
      part: 'value',
      text: id,
      owner: 'a step',
      wanted: undefined,
    } as const
    if (!ID.test(id) || id.startsWith('__')) return [{ kind: 'invalid-id', ...place }]
    if (known.has(id.toLowerCase())) return [{ kind: 'duplicate-id', ...place }]
    known.add(id.toLowerCase())
    return []
  })
}

/** Ids are compared without their case. */
function needsOf({ data, pointer }: Job, ids: ReadonlySet<string>): Defect[] {
  if (!data.has('needs')) return []
  return placed(data.get('needs'), child(pointer, 'needs'))
    .filter(({ text }) => !ids.has(text.toLowerCase()) && !text.includes('${{'))
    .map(({ text, place }) => ({
      kind: 'unknown-job',
      pointer: place,
      part: 'value',
      text,
      owner: '`needs`',
      wanted: nearestName(text, ids),
    }))
}

function placed(data: Data | undefined, pointer: Pointer): { readonly text: string; readonly place: Pointer }[] {
  const list = isSequence(data)
    ? data.map((each, index) => [each, child(pointer, index)] as const)
    : [[data, pointer] as const]
  return list.flatMap(([each, place]) => {
    const text = isMapping(each) ? undefined : scalarText(each)
    return text === undefined ? [] : [{ text, place }]
  })
}

/** GitHub starts no run of more jobs than 256, and the file may be hostile. */
const LONGEST_WAY = 500

/** One defect for each circle, at the first of its jobs. */
function cyclesIn({ jobs }: Workflow): Defect[] {
  const byId = new Map(jobs.map(job => [job.id.toLowerCase(), job]))
  const done = new Set<Job>()
  const found: Defect[] = []
  const follow = (job: Job, way: readonly Job[]): void => {
    const at = way.indexOf(job)
    if (at >= 0) return void found.push(circle(way.slice(at)))
    if (done.has(job) || way.length > LONGEST_WAY) return
    for (const id of job.needs) {
      const next = byId.get(id.toLowerCase())
      if (next !== undefined) follow(next, [...way, job])
    }
    done.add(job)
  }
  for (const job of jobs) follow(job, [])
  return found
}

function circle(jobs: readonly Job[]): Defect {
  const [first] = jobs
  const names = [...jobs, first].map(job => job?.id ?? '').join(' → ')
  return {
    kind: 'circular-needs',
    pointer: child(first?.pointer ?? '', 'needs'),
    part: 'key',
    text: names,
    owner: 'a job',
    wanted: undefined,
  }
}

import { nearest, type Subject } from '../../model/subject.ts'
import type { Expansion } from '../expansion.ts'

export const expansion: Expansion = { kind: 'job', under: ['workflow'], find }

function find(parent: Subject): Subject<'job'>[] {
  const { document } = parent
  const jobs = nearest(parent, 'workflow')?.value.jobs ?? []
  return jobs.map(job => ({ kind: 'job', document, pointer: job.pointer, value: job, parent }))
}

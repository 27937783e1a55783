import { mapping, scalarText } from '../model/data.ts'
import type { Document } from '../model/document.ts'
import type { Job, Workflow } from '../model/workflow.ts'
import { readJob } from './job.ts'
import { readPermissions } from './permissions.ts'
import { readTriggers } from './triggers.ts'

/** Reads a workflow from its document. What has the wrong shape is left out here; `workflow/valid` speaks about it. */
export function readWorkflow(document: Document): Workflow {
  const known = READ.get(document)
  if (known !== undefined) return known
  const workflow = read(document)
  READ.set(document, workflow)
  return workflow
}

const READ = new WeakMap<Document, Workflow>()

function read(document: Document): Workflow {
  const data = mapping(document.data)
  const jobs: Job[] = []
  const workflow: Workflow = {
    path: document.source.path,
    document,
    data,
    name: scalarText(data.get('name')),
    triggers: readTriggers(data.get('on'), '/on'),
    permissions: readPermissions(data.get('permissions'), '/permissions'),
    jobs,
  }
  for (const [id, job] of mapping(data.get('jobs'))) jobs.push(readJob(id, job, workflow))
  return workflow
}

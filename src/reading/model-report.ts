import { scalarText } from '../model/data.ts'
import type { Job, Step } from '../model/workflow.ts'
import { stepScansModels } from './model-scan.ts'
import { slugOf } from './sbom.ts'

/** What becomes of the report of a model scan. */
export const REPORTS = ['always', 'only-after-success', 'missing'] as const

/** The step that uploads the report: the first upload behind the scan, one that names a report first. */
export function reportUpload(job: Job): Step | undefined {
  const scan = job.steps.findIndex(stepScansModels)
  const uploads = job.steps.slice(scan + 1).filter(({ reference }) => slugOf(reference) === 'actions/upload-artifact')
  return (
    uploads.find(({ with: inputs }) => /report|result|scan/i.test(scalarText(inputs.get('name')) ?? '')) ?? uploads[0]
  )
}

export function reportOf(job: Job): (typeof REPORTS)[number] {
  const upload = reportUpload(job)
  if (upload === undefined) return 'missing'
  const condition = scalarText(upload.data.get('if')) ?? ''
  return /always\(\)|failure\(|!\s*cancelled\(\)/.test(condition) ? 'always' : 'only-after-success'
}

/** The name of the artifact, with `<sha>` and `<run>` for what changes from run to run; undefined where another expression decides. */
export function reportName(job: Job): string | undefined {
  const upload = reportUpload(job)
  if (upload === undefined) return undefined
  const name = scalarText(upload.with.get('name')) ?? 'artifact'
  const plain = name.replace(/\$\{\{\s*github\.(sha|run_id|run_number)\s*\}\}/g, (_, key) =>
    key === 'sha' ? '<sha>' : '<run>',
  )
  return plain.includes('${{') ? undefined : plain
}

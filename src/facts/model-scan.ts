import type { Document } from '../model/document.ts'
import { type Evidence, type Fact, fact, Unknown } from '../model/fact.ts'
import { child } from '../model/pointer.ts'
import { nearest, type Subject } from '../model/subject.ts'
import type { Job } from '../model/workflow.ts'
import { REPORTS, reportName, reportOf, reportUpload } from '../reading/model-report.ts'
import {
  jobScansModels,
  MODEL_SCAN_WORDS,
  MODEL_SCANNERS,
  modelGate,
  otherModelScans,
  SCAN_BYPASSES,
  type ScanBypass,
  scanBypass,
  scansModels,
  workflowScansModels,
} from '../reading/model-scan.ts'
import { isExact, PIP_WORDS, type PythonPackage, pythonInstall } from '../reading/python-packages.ts'
import { pythonVersion } from '../reading/python-version.ts'

/** Which workflows look into model files, and whether what they find counts. */
export const facts: readonly Fact[] = [
  fact({
    name: 'workflow.scans-models',
    of: 'workflow',
    about: 'Whether the workflow looks into model files, with a scanner or a script that is called after it.',
    type: 'boolean',
    read: ({ value }) => workflowScansModels(value),
  }),
  fact({
    name: 'job.scans-models',
    of: 'job',
    about: 'Whether the job looks into model files.',
    type: 'boolean',
    read: ({ value }) => workflowScansModels(value.workflow) && jobScansModels(value),
  }),
  fact({
    name: 'workflow.beside-models',
    of: 'workflow',
    about: 'Whether this or another workflow of the repository looks into model files.',
    type: 'boolean',
    read: subject =>
      workflowScansModels(subject.value) ||
      otherModelScans(subject.value, nearest(subject, 'repository')?.value).length > 0,
  }),
  fact({
    name: 'workflow.model-gate',
    of: 'workflow',
    about: 'Which pull requests wait for a model scan: those of this workflow, those of another one, or none.',
    type: ['pull-request', 'other-workflow', 'none'],
    evidence: ({ document }) => ({ document, pointer: '/on', part: 'key' }),
    read: subject => modelGate(subject.value, nearest(subject, 'repository')?.value),
  }),
  fact({
    name: 'model-scan.bypass',
    of: 'command',
    about: 'What keeps a finding of the model scan from failing the job; it does not apply to other commands.',
    type: SCAN_BYPASSES,
    mentions: MODEL_SCAN_WORDS,
    evidence: subject => bypassPlace(subject),
    read(subject) {
      const kind = bypass(subject)?.kind
      const decides = nearest(subject, 'step')?.value.data.get('continue-on-error')
      return kind === 'none' && typeof decides === 'string' && decides.includes('${{')
        ? new Unknown('an expression decides about failures of the step')
        : kind
    },
  }),
  fact({
    name: 'model-scan.bypassed-by',
    of: 'command',
    about: 'The text that bypasses the model scan, as written.',
    type: 'text',
    evidence: subject => bypassPlace(subject),
    read: subject => bypass(subject)?.token,
  }),
  fact({
    name: 'model-scanner.version',
    of: 'command',
    about: 'How exactly the command that installs a model scanner names its version.',
    type: ['exact', 'locked', 'open'],
    mentions: MODEL_SCANNERS,
    evidence: subject => packagePlace(subject),
    read(subject) {
      const found = scannerPackage(subject)
      if (found === undefined) return undefined
      if (isExact(found.constraint)) return 'exact'
      if (found.dynamic) return new Unknown('a variable decides about the version of the scanner')
      return (pythonInstall(subject.value)?.files.length ?? 0) > 0 ? 'locked' : 'open'
    },
  }),
  fact({
    name: 'model-scanner.install',
    of: 'command',
    about: 'The program that installs a model scanner, and what it asks for.',
    type: 'text',
    evidence: subject => packagePlace(subject),
    read(subject) {
      const found = scannerPackage(subject)
      if (found === undefined) return undefined
      const program = subject.value.program?.startsWith('python') ? 'pip' : subject.value.program
      return `${program} install ${found.name}${found.constraint}`
    },
  }),
  fact({
    name: 'job.python-version',
    of: 'job',
    about:
      'Major and minor version of Python that `actions/setup-python` sets up, as `3.11`; `none` where no step does.',
    type: 'text',
    evidence: ({ document, value }) => pythonPlace(document, value),
    read: ({ value }) =>
      pythonVersion(value).version ?? new Unknown('an expression or a file decides about the version'),
  }),
  fact({
    name: 'job.scan-report',
    of: 'job',
    about: 'Whether the report of the model scan is uploaded, also when the scan failed.',
    type: REPORTS,
    evidence: subject => uploadPlace(subject),
    read: ({ value }) => (jobScansModels(value) ? reportOf(value) : undefined),
  }),
  fact({
    name: 'job.scan-report-name',
    of: 'job',
    about: 'The artifact name of the report of the model scan, with `<sha>` for the commit.',
    type: 'text',
    evidence: subject => uploadPlace(subject, 'with', 'name'),
    read: ({ value }) => reportName(value) ?? new Unknown('an expression decides about the name'),
  }),
]

function bypass(subject: Subject<'command'>): ScanBypass | undefined {
  const step = nearest(subject, 'step')?.value
  return step === undefined || !scansModels(subject.value) ? undefined : scanBypass(subject.value, step)
}

function bypassPlace(subject: Subject<'command'>): Evidence {
  const found = bypass(subject)
  const { document, pointer } = subject
  if (found?.span !== undefined) return { document, pointer, part: found.span }
  const owner = found?.key && nearest(subject, found.key.owner)
  return owner && found?.key ? { document, pointer: child(owner.pointer, found.key.name) } : ''
}

function scannerPackage({ value }: Subject<'command'>): PythonPackage | undefined {
  if (!PIP_WORDS.some(word => value.program?.includes(word)) && !value.program?.startsWith('python')) return undefined
  return pythonInstall(value)?.packages.find(({ name }) => MODEL_SCANNERS.some(scanner => scanner === name))
}

function packagePlace(subject: Subject<'command'>): Evidence {
  const { document, pointer } = subject
  const found = scannerPackage(subject)
  return found === undefined ? '' : { document, pointer, part: { start: found.start, end: found.end } }
}

function pythonPlace(document: Document, job: Job): Evidence {
  const { pointer } = pythonVersion(job)
  return pointer === job.pointer ? { document, pointer, part: 'key' } : { document, pointer }
}

function uploadPlace({ value, document, pointer }: Subject<'job'>, ...keys: readonly string[]): Evidence {
  const upload = reportUpload(value)
  if (upload === undefined) return { document, pointer, part: 'key' }
  return { document, pointer: keys.length > 0 ? child(upload.pointer, ...keys) : child(upload.pointer, 'uses') }
}

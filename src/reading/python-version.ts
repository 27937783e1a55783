import { scalarText } from '../model/data.ts'
import { child, type Pointer } from '../model/pointer.ts'
import type { Job } from '../model/workflow.ts'
import { slugOf } from './sbom.ts'

/** The Python that a job sets up. `none` where no step does; undefined where an expression or a file decides. */
export interface PythonSetup {
  readonly version: string | undefined
  readonly pointer: Pointer
}

export function pythonVersion(job: Job): PythonSetup {
  const step = job.steps.findLast(({ reference }) => /^actions\/setup-python$/.test(slugOf(reference)))
  if (step === undefined) return { version: job.data.has('container') ? undefined : 'none', pointer: job.pointer }
  const { pointer, with: inputs } = step
  if (!inputs.has('python-version'))
    return { version: inputs.has('python-version-file') ? undefined : 'none', pointer: child(pointer, 'uses') }
  return {
    version: shortened(scalarText(inputs.get('python-version'))),
    pointer: child(pointer, 'with', 'python-version'),
  }
}

/** `3.11.9` and `3.11.x` are 3.11. YAML reads an unquoted 3.10 as 3.1, and so does the action. */
function shortened(text: string | undefined): string | undefined {
  if (text === undefined || text.includes('${{')) return undefined
  return /^\d+\.\d+(?=\.(\d+|x)$)/.exec(text.trim())?.[0] ?? text.trim()
}

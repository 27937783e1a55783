import { scalarText } from '../model/data.ts'
import { type Fact, fact, Unknown } from '../model/fact.ts'
import type { Job, Step } from '../model/workflow.ts'
import { majorOf, versionOf } from '../reading/versions.ts'

/** Which tools a job installs. */
export const facts: readonly Fact[] = [
  fact({
    name: 'job.cosign-major',
    of: 'job',
    about: 'The major version of cosign that the job installs with `sigstore/cosign-installer`.',
    type: 'number',
    evidence: ({ value, document }) => ({ document, pointer: installerIn(value)?.reference?.pointer ?? value.pointer }),
    read: ({ value }) => cosignMajor(value),
  }),
]

function installerIn(job: Job): Step | undefined {
  return job.steps.find(({ reference }) => reference?.slug === 'sigstore/cosign-installer')
}

/** Version 4 of the installer brings cosign 3 unless `cosign-release` says otherwise; version 3 brings cosign 2. */
function cosignMajor(job: Job): number | Unknown | undefined {
  const step = installerIn(job)
  if (step?.reference === undefined) return undefined
  const release = step.with.get('cosign-release')
  if (release !== undefined)
    return majorOf(scalarText(release)) ?? new Unknown('an expression decides the release of cosign')
  const installer = majorOf(versionOf(step.reference))
  return installer === undefined ? new Unknown('the version of the installer is not written down') : installer - 1
}

import type { Finding, Location } from '../../src/model/finding.ts'
import { WHOLE_FILE } from '../../src/model/region.ts'
import type { Report } from '../../src/model/report.ts'
import type { ReportOptions } from '../../src/model/reporter.ts'
import type { Rule } from '../../src/model/rule.ts'
import type { Waiver } from '../../src/model/waiver.ts'
import { ANCHORED, DIGEST, NOTED, OWN, PARSED, PINNED, SIGNING, VERIFIED, violationOf } from './policies.ts'
import { HOSTILE, locationOf, SIGN, SOURCES } from './sources.ts'

export const OPTIONS: ReportOptions = {
  colour: false,
  width: 100,
  links: false,
  includeSuppressed: false,
  includeAll: false,
}

const WAIVER: Waiver = {
  kind: 'waiver',
  id: 'W-7',
  justification: 'The installer is mirrored & reviewed -- see <issue>.',
  until: '2027-01-31',
  approver: 'security team',
  path: '.github/security-waivers.yml',
  region: WHOLE_FILE,
}

let ordinal = 0

export function findingOf(rule: Rule, location: Location, message: string, more: Partial<Finding> = {}): Finding {
  return {
    rule,
    severity: rule.severity,
    outcome: 'fail',
    message,
    location,
    related: [],
    violations: [],
    fingerprint: `${(ordinal++).toString(16).padStart(16, '0')}:1`,
    verdict: undefined,
    subject: { kind: rule.subject, pointer: '/jobs/sign/steps/0/uses' },
    suppressedBy: undefined,
    ...more,
  }
}

export function reportOf(findings: readonly Finding[], more: Partial<Report> = {}): Report {
  return {
    findings,
    rules: [PINNED, DIGEST, ANCHORED, VERIFIED, PARSED, NOTED],
    policies: [SIGNING, OWN],
    checked: { files: 4, subjects: 57, rules: 6, unknown: 1 },
    sources: new Map(SOURCES.map(source => [source.path, source])),
    faults: [],
    version: '0.1.0',
    ...more,
  }
}

/** A report with one of everything. */
export function sampleReport(): Report {
  ordinal = 0
  const signing = (id: string): Partial<Finding> => ({ violations: [violationOf(SIGNING, id)] })
  const pattern = "'https://github.com/owner/name/*'"
  return reportOf(
    [
      findingOf(PARSED, { path: '.github/workflows/broken.bin', region: WHOLE_FILE }, 'This is not text'),
      findingOf(
        PINNED,
        locationOf(HOSTILE, 'owner/name/.github/workflows/x.yml@main'),
        '`owner/name/.github/workflows/x.yml@main` is pinned by branch, not by a commit',
        {
          related: [locationOf(HOSTILE, 'on', 'It runs on [push](1) of \u001b[2J<b>anyone</b>.')],
        },
      ),
      findingOf(
        PINNED,
        locationOf(SIGN, 'actions/checkout@v4'),
        '`actions/checkout@v4` is pinned by tag, not by a commit',
        signing('WF-01'),
      ),
      findingOf(
        PINNED,
        locationOf(SIGN, 'sigstore/cosign-installer@v3'),
        '`sigstore/cosign-installer@v3` is pinned by tag, not by a commit',
        { ...signing('WF-01'), suppressedBy: WAIVER },
      ),
      findingOf(
        ANCHORED,
        locationOf(SIGN, pattern),
        'The identity pattern matches other repositories too. It has no `^`',
        signing('WF-13'),
      ),
      findingOf(
        NOTED,
        locationOf(SIGN, 'cosign verify-blob --bundle'),
        'Whether the bundle is that of the release is not known',
        { outcome: 'unknown', ...signing('WF-16') },
      ),
      findingOf(VERIFIED, locationOf(SIGN, '|| true'), '`|| true` swallows the failure of `cosign verify-blob`', {
        ...signing('WF-10'),
        related: [locationOf(SIGN, 'cosign verify-blob dist/b.whl', 'This command verifies the signature')],
      }),
      findingOf(DIGEST, locationOf('tools/action.yml', '👩‍💻"'), 'The image `日本` has no digest', {
        violations: [violationOf(OWN, 'OWN-1', undefined)],
      }),
    ],
    { faults: ['The fact reference.pin threw: \u001b[31mno such thing'] },
  )
}

import type { Finding, Location, Violation } from '../../src/model/finding.ts'
import type { Control, Policy, Triage } from '../../src/model/policy.ts'
import { type Region, WHOLE_FILE } from '../../src/model/region.ts'
import type { Report } from '../../src/model/report.ts'
import type { ReportOptions } from '../../src/model/reporter.ts'
import type { Rule } from '../../src/model/rule.ts'
import type { Severity } from '../../src/model/severity.ts'
import type { Source } from '../../src/model/source.ts'
import type { Waiver } from '../../src/model/waiver.ts'

export const OPTIONS: ReportOptions = {
  colour: false,
  width: 100,
  links: false,
  includeSuppressed: false,
  includeAll: false,
}

/** A name with everything that has broken a reporter: blanks, reserved characters, a line break, an escape, a bidi control. */
export const HOSTILE = '.github/workflows/re lease%#?[1]\n\u001b[31m\u202e&lt;,日本.yml'

export const SIGN = '.github/workflows/sign.yml'

const SOURCES: readonly Source[] = [
  {
    path: SIGN,
    text: [
      'on: push',
      'jobs:',
      '  sign:',
      '    runs-on: ubuntu-24.04',
      '    steps:',
      '      - uses: actions/checkout@v4',
      '      - uses: sigstore/cosign-installer@v3',
      `      - run: cosign verify-blob --bundle a.bundle --certificate-identity-regexp 'https://github.com/owner/name/*' --certificate-oidc-issuer https://token.actions.githubusercontent.com dist/a.whl`,
      '      - run: |',
      '          cosign verify-blob dist/b.whl || true',
      '',
    ].join('\n'),
  },
  { path: HOSTILE, text: 'on: push\r\njobs:\r\n  a\u202eb:\r\n    uses: owner/name/.github/workflows/x.yml@main\r\n' },
  {
    path: 'tools/action.yml',
    text: 'name: 日本 👩‍💻 tools\nruns:\n\tusing: "日本\t👩‍💻"\n\timage: docker://alpine:latest\n',
  },
  { path: '.github/workflows/broken.bin', text: '' },
]

/** The stretch of `text` in a source of the sample, its `occurrence`-th from 0. */
export function regionOf(path: string, text: string): Region {
  const source = SOURCES.find(each => each.path === path)?.text ?? ''
  const startOffset = source.indexOf(text)
  if (startOffset < 0) throw new Error(`${text} does not stand in ${path}`)
  const endOffset = startOffset + text.length
  const [startLine, startColumn] = lineAndColumn(source, startOffset)
  const [endLine, endColumn] = lineAndColumn(source, endOffset)
  return { startLine, startColumn, endLine, endColumn, startOffset, endOffset }
}

function lineAndColumn(text: string, offset: number): [number, number] {
  const before = text.slice(0, offset).split('\n')
  return [before.length, (before.at(-1)?.length ?? 0) + 1]
}

export function locationOf(path: string, text: string, message?: string): Location {
  return { path, region: regionOf(path, text), ...(message !== undefined && { message }) }
}

export function ruleOf(id: string, severity: Severity, more: Partial<Rule> = {}): Rule {
  return {
    id,
    title: `Everything about ${id} is as it should be`,
    subject: 'step',
    severity,
    confidence: 'high',
    equivalents: [],
    standards: [],
    verb: 'require',
    clause: { conditions: [] },
    message: '',
    why: `Something bad follows where ${id} does not hold.\n`,
    fix: `Do what ${id} says.\n`,
    ...more,
  }
}

export const PINNED = ruleOf('action/pinned', 'high', {
  title: 'Actions are pinned to a commit',
  subject: 'action-reference',
  equivalents: ['zizmor/unpinned-uses', 'scorecard/Pinned-Dependencies'],
  standards: ['OSPS-BR-05.01', 'CIS-SSC-3.1.7', 'CWE-829'],
  why: 'A tag can be moved after you reviewed it; a commit cannot.\n',
  fix: 'Replace the tag with the full commit hash\nand keep the version in a comment.\n\n```yaml\n- uses: actions/checkout@<commit> # v4.2.2\n```\n',
})
export const ANCHORED = ruleOf('signing/identity-anchored', 'high', { title: 'Identity patterns are anchored' })
export const VERIFIED = ruleOf('signing/verification-kept', 'critical', { title: 'Verification is never bypassed' })
export const PARSED = ruleOf('source/understood', 'medium', { title: 'Files can be read', confidence: 'medium' })
export const DIGEST = ruleOf('image/digest', 'low', { title: 'Images are named by digest', confidence: 'low' })
export const NOTED = ruleOf('workflow/named', 'info', { title: 'Workflows have a name' })

function controlOf(id: string, statement: string, severity: Severity, rule: Rule | undefined): Control {
  return {
    id,
    statement,
    severity,
    rules: rule === undefined ? [] : [{ rule: rule.id, severity: undefined, region: WHOLE_FILE }],
    manual: rule === undefined ? 'only people can see that' : undefined,
    region: { ...WHOLE_FILE, startLine: 12, endLine: 12 },
  }
}

const HOUR: Triage = {
  workflow: 'Sign release artifacts',
  severity: 'high',
  impact: 'Releases are not signed',
  respondWithin: { text: '1 hour', minutes: 60 },
  firstResponder: 'release manager',
  escalateTo: 'security team',
  escalateWithin: { text: '4 hours', minutes: 240 },
  region: WHOLE_FILE,
}

const NOTHING = {
  owner: undefined,
  reviewed: undefined,
  reviewEveryDays: undefined,
  extends: [],
  byDefault: true,
  failures: [],
  emergencies: [],
  prohibitions: [],
  completionCriteria: [],
} as const

export const SIGNING: Policy = {
  ...NOTHING,
  id: 'release-signing',
  title: 'Release signing',
  path: 'policies/release-signing.md',
  bundled: true,
  triage: [HOUR],
  controls: [
    controlOf('WF-01', 'The Cosign installer action is pinned to a fixed version.', 'high', PINNED),
    controlOf('WF-10', 'Signature verification is never bypassed.', 'critical', VERIFIED),
    controlOf('WF-13', 'A certificate identity pattern is anchored.', 'high', ANCHORED),
    controlOf('WF-16', 'Signing can be rehearsed.', 'info', NOTED),
    controlOf('WF-22', 'The signing check is required.', 'info', undefined),
  ],
}

/** A team's own runbook, with a name that needs care. */
export const OWN: Policy = {
  ...NOTHING,
  id: 'own-runbook',
  title: 'What we do <here>',
  path: 'docs/run book.md',
  bundled: false,
  triage: [],
  controls: [controlOf('OWN-1', 'Images are named by digest.', 'low', DIGEST)],
}

export function violationOf(policy: Policy, id: string, triage: Triage | undefined = policy.triage[0]): Violation {
  const control = policy.controls.find(each => each.id === id)
  if (control === undefined) throw new Error(`${policy.id} has no ${id}`)
  return { policy, control, triage }
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
        { outcome: 'unknown' },
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

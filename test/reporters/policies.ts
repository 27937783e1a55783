import type { Violation } from '../../src/model/finding.ts'
import type { Control, Policy, Triage } from '../../src/model/policy.ts'
import { WHOLE_FILE } from '../../src/model/region.ts'
import type { Rule } from '../../src/model/rule.ts'
import type { Severity } from '../../src/model/severity.ts'

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
    triage: undefined,
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
  escalation: [],
  chapters: [],
  failures: [],
  emergencies: [],
  procedures: [],
  contract: undefined,
  stages: [],
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

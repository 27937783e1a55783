import type { IncidentType } from '../model/incident.ts'
import type { DutyGate as Gate } from '../model/incident-duty.ts'

/** What a record owes its reader by the time that it has reached a state. */
export interface Duty {
  /** One rule asks for each group. */
  readonly group: string
  /** As it stands in a message, behind "does not record". */
  readonly name: string
  readonly gate: Gate
  /** Of incidents of these types only. */
  readonly types?: readonly IncidentType[]
  /** Only where something else holds of the record. */
  readonly only?: 'message' | 'dependency' | 'signed-by-hand' | 'pull-request' | 'model'
  /** Stems that an item is known by; each alternative needs all of its words. */
  readonly items?: readonly string[]
  /** Canonical names of sections, one of which says it in its own words. */
  readonly sections?: readonly string[]
  /** Paths in the front matter, one of which says it. */
  readonly fields?: readonly string[]
  /** True where an event of the timeline with the stems of `items` will do. */
  readonly told?: boolean
  /** True where a link to a commit, a pull request or an advisory will do. */
  readonly linked?: boolean
  /** Minutes from the detection. */
  readonly within?: number
}

const CONTAINMENT: Gate = { open: 'ahead', contained: 'now', resolved: 'now', closed: 'now', accepted: 'now' }
const MODEL: Gate = { open: 'ahead', contained: 'now', resolved: 'now', closed: 'now' }
const SOLUTION: Gate = { contained: 'ahead', resolved: 'now', closed: 'now' }
const FINISHED: Gate = { resolved: 'now', closed: 'now' }
const CLOSING: Gate = { resolved: 'ahead', closed: 'now' }
const CLOSED: Gate = { closed: 'now' }
const BY_HAND: Gate = { open: 'ahead', contained: 'ahead', resolved: 'now', closed: 'now' }
const FALSE_POSITIVE: Gate = { 'false-positive': 'now' }
const MESSAGE: Gate = { contained: 'now', resolved: 'now', closed: 'now' }
const ACCEPTED: Gate = { accepted: 'now' }

const ofModel = { types: ['malicious-model'] } as const
const ofSigning = { types: ['signing-failure'] } as const
const ofSbom = { types: ['sbom-missing'] } as const

export const DUTIES: readonly Duty[] = [
  {
    group: 'block',
    name: 'what was blocked',
    gate: CONTAINMENT,
    items: ['block', 'ban', 'firewall'],
    told: true,
  },
  {
    group: 'disable',
    name: 'what was disabled',
    gate: CONTAINMENT,
    items: ['disabl', 'turn off', 'switch off'],
    told: true,
  },
  {
    group: 'redact',
    name: 'whether logs and pull requests were searched for raw secrets',
    gate: CONTAINMENT,
    items: ['redact', 'log check', 'log search', 'scrub'],
    told: true,
  },
  {
    group: 'model-actions',
    name: 'when the model was quarantined',
    gate: MODEL,
    ...ofModel,
    items: ['quarantin', 'model remov', 'remov model'],
    fields: ['quarantined'],
    told: true,
    within: 30,
  },
  {
    group: 'deployments-stopped',
    name: 'that deployments were stopped',
    gate: MODEL,
    ...ofModel,
    items: ['stop deploy', 'deploy halt', 'deploy stop', 'halt roll', 'freez'],
    told: true,
    within: 30,
  },
  {
    group: 'quarantine',
    name: 'the branch and the commit that removed the model',
    gate: MODEL,
    ...ofModel,
    fields: ['quarantined'],
  },
  {
    group: 'advisory',
    name: 'a security advisory',
    gate: MODEL,
    ...ofModel,
    items: ['advisory', 'ghsa'],
    fields: ['fix/advisory', 'advisory'],
    told: true,
  },
  {
    group: 'notices',
    name: 'when the security team was told',
    gate: MODEL,
    ...ofModel,
    items: ['security team', 'notif security', 'told security'],
    told: true,
    within: 15,
  },
  {
    group: 'notices',
    name: 'when the leadership was told',
    gate: MODEL,
    ...ofModel,
    items: ['leadership', 'management', 'cto'],
    told: true,
    within: 60,
  },
  {
    group: 'notices',
    name: 'when the affected users were told',
    gate: FINISHED,
    ...ofModel,
    items: ['user told', 'user notif', 'user inform', 'notif user', 'affected user'],
    told: true,
  },
  {
    group: 'forensics',
    name: 'who added the model',
    gate: SOLUTION,
    ...ofModel,
    items: ['who added', 'added by', 'author of the model', 'provenance'],
  },
  {
    group: 'forensics',
    name: 'what else its author touched',
    gate: SOLUTION,
    ...ofModel,
    items: ['other files', 'else touched', 'touched'],
  },
  {
    group: 'forensics',
    name: 'whether the same pattern stands elsewhere',
    gate: SOLUTION,
    ...ofModel,
    items: ['other pattern', 'suspicious pattern', 'elsewhere', 'other model'],
  },
  {
    group: 'model-follow-up',
    name: "whether the author's access was reviewed",
    gate: SOLUTION,
    ...ofModel,
    items: ['access revo', 'access review', 'revo access'],
  },
  {
    group: 'model-follow-up',
    name: "whether the author's pull requests were reviewed",
    gate: SOLUTION,
    ...ofModel,
    items: ['pull request', 'prs', 'contributions'],
  },
  {
    group: 'model-follow-up',
    name: 'whether all models were scanned',
    gate: SOLUTION,
    ...ofModel,
    items: ['scan model', 'models scan', 'scan all model'],
  },
  {
    group: 'model-follow-up',
    name: 'whether production was checked',
    gate: SOLUTION,
    ...ofModel,
    items: ['production', 'indicators of compromise'],
  },
  {
    group: 'pull-request-blocked',
    name: 'that its pull request was blocked',
    gate: { open: 'now', contained: 'now', resolved: 'now', closed: 'now' },
    ...ofModel,
    only: 'pull-request',
    items: ['pull request block', 'pr block', 'pull request closed', 'pr closed', 'block pr', 'block pull request'],
    told: true,
  },
  {
    group: 'investigation',
    name: 'evidence of the investigation',
    gate: { ...SOLUTION, 'false-positive': 'now', accepted: 'now' },
    sections: ['investigation', 'evidence', 'root-cause', 'detection'],
    fields: ['runs'],
  },
  {
    group: 'root-cause',
    name: 'a root cause',
    gate: { ...SOLUTION, accepted: 'now' },
    sections: ['root-cause'],
    fields: ['root_cause', 'root-cause'],
  },
  { group: 'fix', name: 'the patch', gate: SOLUTION, fields: ['fix', 'patch'], linked: true },
  {
    group: 'playbook',
    name: 'the remediation playbook that the update followed',
    gate: SOLUTION,
    only: 'dependency',
    items: ['playbook'],
    fields: ['playbook', 'runbook'],
  },
  {
    group: 'deployment',
    name: 'when which version was deployed',
    gate: SOLUTION,
    items: ['deploy hotfix', 'hotfix deploy', 'fix deploy', 'deployed'],
    fields: ['deployed'],
    told: true,
  },
  {
    group: 'monitoring',
    name: 'what was watched after the fix, and what was seen',
    gate: SOLUTION,
    items: ['monitor', 'watch'],
    fields: ['monitoring'],
  },
  {
    group: 'rollback',
    name: 'a rollback plan',
    gate: SOLUTION,
    sections: ['rollback'],
    fields: ['rollback'],
  },
  {
    group: 'metrics',
    name: 'that the metrics are back to normal',
    gate: CLOSING,
    items: ['metric', 'back to normal', 'normal'],
    told: true,
  },
  { group: 'contained', name: 'that the incident is contained', gate: FINISHED, items: ['incident contain'] },
  { group: 'patched', name: 'that the vulnerability is patched', gate: FINISHED, items: ['vulnerability patch'] },
  {
    group: 'no-new-exploits',
    name: 'that no new exploits were observed',
    gate: CLOSING,
    items: ['no new exploit'],
  },
  ...afterModel([
    ['a full audit of the model pipeline', 'audit'],
    ['that models are signed and verified now', 'model sign'],
    ['that the provenance of models is tracked now', 'provenance'],
    ['a review of who may upload models', 'access control', 'who may upload'],
    ['the incident report with its lessons', 'lessons', 'incident report'],
  ]),
  ...items('unsigned-follow-up', CLOSED, ofSigning, [
    ['why the signing failed', 'why sign', 'cause', 'document'],
    ['monitoring of the signing workflow', 'monitor'],
    ['whether signing became a branch protection rule', 'branch protection', 'protection rule'],
    ['an updated release checklist', 'checklist'],
  ]),
  ...items('sbom-follow-up', CLOSED, ofSbom, [
    ['why the SBOM was missing', 'cause', 'why'],
    ['monitoring of the SBOM workflow', 'monitor'],
    ['an updated release checklist', 'checklist'],
  ]),
  ...items('signing-rerun', BY_HAND, ofSigning, [
    ['that the new signing run was watched to its end', 'run watch', 'run complete', 'monitor', 'workflow complet'],
    [
      'that the signatures were seen on the release',
      'signature verif',
      'verif signature',
      'signature upload',
      'signature seen',
    ],
    ['that users were told how to verify', 'instruction', 'how to verify', 'release note'],
  ]),
  ...items('manual-sbom', BY_HAND, ofSbom, [
    ['that the release notes say the SBOM was made by hand', 'note', 'release note'],
    ["that the SBOM's signature was verified", 'signature verif', 'verif signature', 'verif sbom'],
    ['that the security team was told', 'security team', 'notif'],
  ]),
  {
    group: 'manual-signing',
    name: 'who signed what by hand, and why',
    gate: BY_HAND,
    only: 'signed-by-hand',
    fields: ['manual_signing/signer'],
  },
  {
    group: 'manual-signing',
    name: 'which artifacts were signed by hand',
    gate: BY_HAND,
    only: 'signed-by-hand',
    fields: ['manual_signing/artifacts'],
  },
  {
    group: 'manual-signing-reason',
    name: 'the failed run that made signing by hand necessary',
    gate: BY_HAND,
    only: 'signed-by-hand',
    fields: ['manual_signing/ci_run'],
  },
  {
    group: 'dismissal',
    name: 'the reason why it is a false positive',
    gate: FALSE_POSITIVE,
    fields: ['false_positive/reason', 'reason'],
  },
  {
    group: 'dismissal',
    name: 'who confirmed that it is a false positive',
    gate: FALSE_POSITIVE,
    fields: ['false_positive/confirmed_by', 'confirmed_by'],
  },
  {
    group: 'model-dismissal',
    name: 'evidence that the model is harmless',
    gate: FALSE_POSITIVE,
    only: 'model',
    fields: ['false_positive/evidence', 'evidence'],
  },
  {
    group: 'acceptance',
    name: 'the waiver that accepts the risk',
    gate: ACCEPTED,
    fields: ['waiver'],
  },
  ...['Subject', 'Timeline', 'Impact', 'Mitigation', 'Next steps', 'Contact'].map(
    (part): Duty => ({
      group: 'message-parts',
      name: `the part "${part}" of the message`,
      gate: MESSAGE,
      only: 'message',
      items: [part.toLowerCase()],
    }),
  ),
  { group: 'lessons', name: 'lessons', gate: CLOSED, sections: ['lessons'], fields: ['lessons'] },
  {
    group: 'runbook',
    name: 'the runbook that it was handled by',
    gate: CLOSED,
    items: ['runbook updat', 'updat runbook', 'runbook'],
    fields: ['runbook'],
  },
  {
    group: 'improvements',
    name: 'an action that keeps it from happening again',
    gate: CLOSED,
    items: ['automat', 'prevent', 'monitor', 'alert', 'error message'],
    sections: ['actions'],
  },
  {
    group: 'outputs',
    name: 'what came out of it: the patch, or the pull request that holds it',
    gate: CLOSED,
    fields: ['fix', 'patch'],
    linked: true,
  },
]

/** The groups, in the order above. */
export const DUTY_GROUPS: readonly string[] = [
  'rotate',
  'test',
  'exploit',
  ...new Set(DUTIES.map(({ group }) => group)),
]

type Kind = Pick<Duty, 'types'>

function items(group: string, gate: Gate, kind: Kind, list: readonly (readonly string[])[]): readonly Duty[] {
  return list.map(([name = '', ...stems]) => ({ group, name, gate, ...kind, items: stems }))
}

function afterModel(list: readonly (readonly string[])[]): readonly Duty[] {
  return items('model-aftermath', { resolved: 'day', closed: 'now' }, ofModel, list)
}

/** Gates of the duties that are read in their own ways. */
export const ROTATION_GATE = CONTAINMENT
export const TEST_GATE = SOLUTION

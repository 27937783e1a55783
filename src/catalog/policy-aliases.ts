/** The words that runbooks use for the same thing, lower case, without punctuation. The first is ours. */
export const ALIASES = {
  triage: ['triage', 'quick triage', 'triage table', 'severity levels', 'response times', 'service levels'],
  escalation: ['escalation matrix', 'escalation', 'escalations', 'escalation contacts', 'escalation path'],
  controls: ['controls', 'control table', 'controls and rules', 'requirements', 'what must hold'],
  failures: ['failures', 'failure scenarios', 'common failure scenarios', 'common failures', 'known failures'],
  failure: ['failure', 'scenario', 'failure scenario', 'alert'],
  emergencies: ['emergencies', 'emergency', 'emergency procedures', 'emergency procedure'],
  completion: [
    'completion criteria',
    'completion',
    'done when',
    'exit criteria',
    'closing criteria',
    'definition of done',
  ],
  contract: ['contract', 'workflow contract', 'procedure contract'],
  workflow: ['workflow', 'workflow file'],
  step: ['step', 'phase', 'stage'],

  symptoms: ['symptoms', 'symptom', 'meaning', 'signals', 'trigger', 'alert description', 'what you see'],
  rootCause: ['root cause', 'root causes', 'cause', 'causes', 'possible causes', 'probable causes'],
  resolution: [
    'resolution',
    'diagnosis',
    'diagnostic',
    'diagnostics',
    'investigate',
    'investigation',
    'troubleshooting',
    'diagnosis and mitigation',
  ],
  fix: ['fix', 'mitigation', 'mitigations', 'remediation', 'steps', 'how to fix', 'solution'],
  prevention: ['prevention', 'prevent', 'preventing it', 'prevention measures'],
  impact: ['impact', 'failure impact', 'consequence', 'consequences'],
  immediate: ['immediate actions', 'immediate action', 'immediate response', 'first actions', 'do first'],
  afterwards: ['post incident', 'post incident actions', 'after the incident', 'afterwards', 'follow up', 'follow ups'],
  communication: ['communication template', 'communication', 'communications', 'message template', 'message'],

  'triage.workflow': ['workflow', 'issue type', 'issue', 'incident type', 'type', 'area', 'system', 'event', 'what'],
  'triage.severity': ['severity', 'priority', 'level', 'class'],
  'triage.impact': ['impact', 'failure impact', 'consequence', 'description'],
  'triage.respondWithin': ['respond within', 'response time', 'response', 'respond', 'sla', 'initial response time'],
  'triage.firstResponder': ['first responder', 'initial response', 'first response', 'responder', 'owner', 'on call'],
  'triage.escalateTo': ['escalate to', 'escalation', 'escalation contact', 'contact', 'escalates to'],
  'triage.escalateWithin': ['escalate within', 'escalation time', 'time', 'escalate after'],

  'control.id': ['control', 'control id', 'id'],
  'control.statement': ['what must hold', 'must hold', 'statement', 'requirement', 'description'],
  'control.rules': ['rules', 'rule', 'held by', 'checked by', 'check', 'checks'],
  'control.severity': ['severity', 'priority', 'level'],

  'contract.inputs': ['inputs', 'input'],
  'contract.outputs': ['outputs', 'output'],
  'contract.policy': ['policy', 'policies'],
  'contract.stopConditions': ['stop conditions', 'stop condition', 'stop'],

  'field.id': ['id'],
  'field.title': ['title'],
  'field.owner': ['owner', 'maintainer', 'maintained by', 'owned by'],
  'field.reviewed': ['reviewed', 'last reviewed', 'last updated', 'last verified', 'updated date', 'updated'],
  'field.reviewEvery': ['review every', 'review frequency', 'review interval', 'review cycle'],
} as const

export type Alias = keyof typeof ALIASES

/** The words for each part of a runbook; a team adds its own to ours. */
export type Aliases = Readonly<Record<Alias, readonly string[]>>

/** Our words and a team's. Its own words are compared like ours: letters and digits only, case and emoji aside. */
export function withAliases(own: Partial<Aliases>): Aliases {
  const added = Object.entries(own).map(([name, words]) => [
    name,
    [...ALIASES[name as Alias], ...words.map(plainWords)],
  ])
  return { ...ALIASES, ...Object.fromEntries(added) }
}

/** Where a name ends and a remark begins: `Fix - DO NOT SKIP`, `Immediate actions (within 30 minutes)`, `Failure: x`. */
const REMARK = / [-–—] |[(:]/

/** A heading or a label in its two halves; the remark is empty where there is none. */
export function nameAndRemark(text: string): { readonly name: string; readonly remark: string } {
  const at = text.search(REMARK)
  if (at === -1) return { name: plainWords(text), remark: '' }
  return { name: plainWords(text.slice(0, at)), remark: text.slice(at).replace(/^[ \-–—(:]+/, '') }
}

export function isCalled(text: string, alias: Alias, aliases: Aliases): boolean {
  const words = aliases[alias]
  return words.includes(nameAndRemark(text).name) || words.includes(plainWords(text))
}

/** A title without the emoji, the numbers and the marks that it is decorated with. */
export function withoutDecoration(text: string): string {
  return text
    .replace(/[0-9#*]\ufe0f?\u20e3/g, '')
    .replace(/^[^\p{L}\p{N}"'`(]+/u, '')
    .trim()
}

/** A heading or a label as it is compared: its letters and digits in lower case, without emoji and keycap numbers. */
export function plainWords(text: string): string {
  const keycaps = text.replace(/[0-9#*]\ufe0f?\u20e3/g, ' ')
  return keycaps
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

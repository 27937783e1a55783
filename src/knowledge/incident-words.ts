import type { IncidentState, IncidentType } from '../model/incident.ts'
import type { Severity } from '../model/severity.ts'

/** The words that published records use, lower case and without punctuation; a survey of 166 records and 24 templates. */
export const SECTION_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'timeline',
    [
      'timeline',
      'timeline utc',
      'timeline of events',
      'detailed timeline',
      'investigation timeline',
      'key events',
      'sequence of events',
      'chain of events',
      'incident timeline',
      'timeline and response',
      'incident log',
    ],
  ],
  [
    'summary',
    [
      'summary',
      'executive summary',
      'incident summary',
      'what happened',
      'overview',
      'issue summary',
      'outage description',
      'tl dr',
      'details',
      'incident details',
      'incident information',
      'metadata',
      'general information',
    ],
  ],
  [
    'impact',
    [
      'impact',
      'impact assessment',
      'business impact',
      'customer impact',
      'users affected',
      'affected systems',
      'scope',
      'scope assessment',
      'what was impacted',
      'who was affected',
    ],
  ],
  [
    'root-cause',
    [
      'root cause',
      'root causes',
      'root cause analysis',
      'contributing factors',
      'trigger',
      'why did it happen',
      '5 whys',
      'five whys',
      'what caused the incident',
      'contributing conditions analysis',
      'direct cause',
      'cause',
    ],
  ],
  [
    'detection',
    [
      'detection',
      'detection method',
      'detection time',
      'initial detection',
      'identified',
      'first detected',
      'how was it detected',
      'how we found out',
      'discovery method',
    ],
  ],
  [
    'containment',
    [
      'containment',
      'containment measures',
      'containment actions',
      'mitigation',
      'mitigations and fixes',
      'mitigation resolution',
      'immediate actions',
      'immediate actions taken',
      'immediate response actions',
      'systems isolated',
      'contain',
    ],
  ],
  [
    'remediation',
    [
      'remediation',
      'resolution',
      'resolution and recovery',
      'recovery',
      'actions taken',
      'corrective and preventative measures',
      'remediation steps',
      'remediation steps taken',
      'remediation applied',
      'what fixed it',
      'repaired',
      'solution',
      'fix',
      'patch',
    ],
  ],
  ['investigation', ['investigation', 'investigate', 'forensic analysis', 'forensics', 'analysis']],
  [
    'verification',
    [
      'verification',
      'verification checklist',
      'verify',
      'validation checks',
      'follow up verification',
      'rotation verification',
    ],
  ],
  ['completion', ['completion criteria', 'completion', 'status checklist', 'closing checklist']],
  ['rollback', ['rollback', 'rollback plan', 'rollback performed', 'commits reverted', 'revert', 'back out plan']],
  ['post-incident', ['post incident', 'post incident actions', 'post incident items', 'after the incident']],
  [
    'lessons',
    [
      'lessons',
      'lessons learned',
      'lessons learnt',
      'what went well',
      'what went wrong',
      'what went poorly',
      'what didn t go so well',
      'where we got lucky',
      'how d we do',
      'what we learned',
    ],
  ],
  [
    'actions',
    [
      'actions',
      'action items',
      'review actions',
      'recommendations',
      'follow up',
      'follow ups',
      'required follow up',
      'required actions',
      'next steps',
      'prevention',
      'prevention measures',
      'corrective actions',
    ],
  ],
  [
    'communications',
    [
      'communication',
      'communications',
      'external notifications',
      'messaging',
      'internal email',
      'external message',
      'stakeholder communications',
      'notify team',
      'who was notified',
    ],
  ],
  ['evidence', ['evidence', 'references', 'logs', 'supporting information', 'links', 'artifacts', 'appendix']],
  ['roles', ['roles', 'attendees', 'responders', 'incident commander', 'incident lead']],
])

/** Names of fields, as front matter, bold lines, lists, tables and headings write them. */
export const FIELD_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['severity', ['severity', 'incident severity', 'severity level', 'sev', 'priority', 'incident priority']],
  ['status', ['status', 'incident status', 'current status', 'state', 'resolution status']],
  ['type', ['type', 'incident type', 'issue type', 'category']],
  ['id', ['id', 'incident id', 'incident number', 'incident']],
  ['title', ['title']],
  [
    'owner',
    [
      'owner',
      'incident lead',
      'incident commander',
      'incident owner',
      'assigned investigator',
      'assigned to',
      'author',
      'authors',
      'lead',
      'created by',
      'responsible party',
    ],
  ],
  ['responder', ['first responder', 'responder', 'responders', 'responded by', 'initial responder']],
  ['timezone', ['timezone', 'time zone', 'tz']],
  ['components', ['component', 'components', 'affected component', 'affected components', 'service', 'services']],
  ['threats', ['threat', 'threats', 'threat class', 'threat classes']],
  ['runbook', ['runbook', 'runbooks', 'playbook']],
  ['waiver', ['waiver']],
  ['review', ['next review', 'next review date', 'review date', 'review due']],
  ['date', ['date', 'incident date', 'date of incident']],
  ['created', ['created', 'published', 'reported']],
  [
    'started',
    ['started', 'start', 'start time', 'started at', 'incident start', 'began', 'impact start', 'outage start'],
  ],
  [
    'detected',
    [
      'detected',
      'detected at',
      'detection time',
      'time detected',
      'first detected',
      'date detected',
      'discovered',
      'discovered at',
      'reported at',
      'identified',
      'detection',
    ],
  ],
  [
    'responded',
    ['responded', 'responded at', 'acknowledged', 'acknowledged at', 'time acknowledged', 'first response'],
  ],
  ['escalated', ['escalated', 'escalated at', 'escalation', 'escalated to']],
  ['contained', ['contained', 'contained at', 'mitigated', 'mitigated at', 'time mitigated', 'containment time']],
  ['deployed', ['deployed', 'deployed at', 'hotfix deployed', 'fix deployed']],
  [
    'resolved',
    [
      'resolved',
      'resolved at',
      'fixed',
      'restored',
      'end',
      'ended',
      'ended at',
      'end time',
      'impact end',
      'outage end',
      'time resolved',
      'incident end',
      'recovered',
    ],
  ],
  ['closed', ['closed', 'closed at', 'date closed']],
  [
    'duration',
    ['duration', 'total duration', 'outage duration', 'impact duration', 'incident duration', 'downtime', 'length'],
  ],
  ['time-to-detect', ['time to detect', 'time to detection', 'ttd', 'mttd']],
  [
    'time-to-respond',
    ['time to respond', 'time to acknowledge', 'time to response', 'tta', 'ttr response', 'response time', 'mtta'],
  ],
  ['time-to-contain', ['time to contain', 'time to mitigate', 'time to mitigation', 'time to containment', 'ttm']],
  [
    'time-to-resolve',
    ['time to resolve', 'time to resolution', 'time to recover', 'time to recovery', 'time to repair', 'ttr', 'mttr'],
  ],
])

/** Words that describe the document and not the incident; a state only where nothing else gives one. */
export const DOCUMENT_STATES: ReadonlyMap<string, IncidentState | undefined> = new Map([
  ['draft', undefined],
  ['in review', undefined],
  ['reviewed', undefined],
  ['final', 'closed'],
  ['published', 'closed'],
  ['archived', 'closed'],
])

export const STATE_WORDS: ReadonlyMap<string, IncidentState> = new Map([
  ...words('open', 'open|new|active|started|triage|triggered|acknowledged|investigating|in progress|on hold|ongoing'),
  ...words('contained', 'contained|mitigated|stable|monitoring'),
  ...words('resolved', 'resolved|remediated|repaired|fixed|complete|completed'),
  ...words('closed', 'closed|done|cancelled|canceled'),
  ...words('false-positive', 'false positive|disputed|not affected'),
  ...words('accepted', 'accepted|accepted risk|risk accepted'),
])

/** What takes "resolved" back. */
export const QUALIFIERS = [
  'required',
  'pending',
  'outstanding',
  'in progress',
  'tbc',
  'not yet',
  'partially',
  'remaining',
]

export const SEVERITY_WORDS: ReadonlyMap<string, Severity> = new Map([
  ...words<Severity>('critical', 'critical|p0|p1|sev0|sev1|sev 0|sev 1'),
  ...words<Severity>('high', 'high|p2|sev2|sev 2'),
  ...words<Severity>('medium', 'medium|moderate|p3|sev3|sev 3'),
  ...words<Severity>('low', 'low|minor|p4|sev4|sev 4'),
])

/** Types of documents, which say nothing about the incident. */
export const DOCUMENT_TYPES: ReadonlySet<string> = new Set([
  'incident note',
  'incident',
  'incident report',
  'historical record',
  'archived',
  'report',
  'post mortem',
  'postmortem',
])

/** The stem that tells the type; the first that fits wins. */
export const TYPE_WORDS: readonly (readonly [stem: string, type: IncidentType])[] = [
  ['false positive', 'false-positive'],
  ['signing', 'signing-failure'],
  ['signature', 'signing-failure'],
  ['unsigned', 'signing-failure'],
  ['sbom', 'sbom-missing'],
  ['model', 'malicious-model'],
  ['secret', 'secret-exposure'],
  ['credential', 'secret-exposure'],
  ['vulnerability', 'vulnerability'],
  ['other', 'other'],
]

/** What the events of a timeline are told with, as stems. */
export const EVENT_STEMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['detected', ['detect', 'report', 'alert', 'notic', 'discover', 'identif']],
  [
    'responded',
    ['acknowledg', 'respond', 'investigat', 'remov', 'disabl', 'revert', 'restart', 'on call engineer', 'roll back'],
  ],
  ['escalated', ['escalat', 'paged', 'paging']],
  ['contained', ['contain', 'mitigat', 'isolat']],
  ['resolved', ['resolv', 'fixed', 'restor', 'back to normal', 'recover']],
  ['started', ['start', 'begin', 'began', 'outage', 'down', 'problem', 'first']],
])

function words<State extends string>(state: State, list: string): [string, State][] {
  return list.split('|').map(word => [word, state])
}

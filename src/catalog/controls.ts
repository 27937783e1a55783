import type { Policy } from '../model/policy.ts'
import { isSeverity, type Severity } from '../model/severity.ts'

/** A control that Runproof knows by its id: what it is about, and how bad its violation is where no policy says. */
export interface KnownControl {
  readonly id: string
  readonly subject: string
  readonly severity: Severity
}

/** Families of controls: what they are about, and the severities of their members, in the order of their numbers. */
const FAMILIES: readonly (readonly [family: string, subject: string, severities: string])[] = [
  [
    'INC',
    'incident',
    `high high high medium medium low high high medium high critical high high high high critical medium high high high
     high high medium medium high high medium medium medium medium high high high low medium medium high low high high
     high high medium medium medium medium high high critical critical medium medium medium medium medium medium low
     medium`,
  ],
  ['MOD', 'model', 'critical medium critical medium low high medium critical high medium'],
  [
    'RB',
    'runbook',
    `medium medium medium medium high high medium high medium medium medium medium medium medium low medium medium
     medium medium low medium medium medium medium high low medium low info low info`,
  ],
  [
    'REL',
    'release',
    'critical high high critical high critical high high medium low critical medium high medium medium',
  ],
  ['SBOM', 'sbom', 'high high high medium high medium medium low low'],
  ['SRC', 'source', 'high medium medium medium high medium medium'],
  [
    'WF',
    'workflow',
    `high low high high high high high medium medium critical high high high high low info high high high medium medium
     info medium medium medium high medium low low low medium medium low medium critical medium medium high medium
     medium`,
  ],
  ['WV', 'waiver', 'high high medium medium high medium'],
]

export const CONTROLS: readonly KnownControl[] = FAMILIES.flatMap(([family, subject, severities]) =>
  severities
    .split(/\s+/)
    .filter(isSeverity)
    .map((severity, index) => ({ id: `${family}-${String(index + 1).padStart(2, '0')}`, subject, severity })),
)

export const CONTROL_IDS: ReadonlySet<string> = new Set(CONTROLS.map(({ id }) => id))

/** The ids that a runbook may cite: ours, and those that other policies define. */
export function controlIds(policies: readonly Policy[]): ReadonlySet<string> {
  return new Set([...CONTROL_IDS, ...policies.flatMap(({ controls }) => controls.map(({ id }) => id))])
}

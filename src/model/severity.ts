/** How bad a violation is, from a note to a reason to wake somebody. The words are those of the runbooks and of SARIF bands. */
export const SEVERITIES = ['info', 'low', 'medium', 'high', 'critical'] as const

export type Severity = (typeof SEVERITIES)[number]

/** How sure a check is that what it reports is true. A policy may change a severity, never a confidence. */
export const CONFIDENCES = ['low', 'medium', 'high'] as const

export type Confidence = (typeof CONFIDENCES)[number]

/** Negative when `left` is the milder one. */
export function compareSeverity(left: Severity, right: Severity): number {
  return SEVERITIES.indexOf(left) - SEVERITIES.indexOf(right)
}

export function isSeverity(text: string): text is Severity {
  return SEVERITIES.some(severity => severity === text)
}

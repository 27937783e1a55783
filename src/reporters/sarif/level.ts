import type { Result } from 'sarif'
import type { Confidence, Severity } from '../../model/severity.ts'
import type { Outcome } from '../../model/verdict.ts'

/** A level that SARIF and code scanning know. */
export type Level = 'error' | 'warning' | 'note'

export const LEVELS: Readonly<Record<Severity, Level>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
}

/** In the middle of GitHub's bands, since 9.0 itself is ambiguous. Without a number an alert is no security alert. */
export const SECURITY_SEVERITIES: Readonly<Record<Severity, string | undefined>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
  info: undefined,
}

/** GitHub's words for how sure a rule is. */
export const PRECISIONS: Readonly<Record<Confidence, string>> = { high: 'high', medium: 'medium', low: 'low' }

/** GitHub's words for rules that are not about security; it reads them from the others too. */
export const PROBLEM_SEVERITIES: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'recommendation',
}

export const KINDS: Readonly<Record<Outcome, NonNullable<Result['kind']>>> = {
  fail: 'fail',
  unknown: 'open',
  pass: 'pass',
  'not-applicable': 'notApplicable',
}

import type { Report } from './report.ts'

/** How a report is to be written. Nothing here changes what was found. */
export interface ReportOptions {
  /** ANSI colours, for `pretty` alone. */
  readonly colour: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** OSC 8 links on rule ids, for `pretty` alone. */
  readonly links: boolean
  /** Category of a code scanning upload; SARIF names none without it. */
  readonly category?: string | undefined
  /** Suppressed findings too, marked as such, where a format leaves them out otherwise. */
  readonly includeSuppressed: boolean
  /** Passes, unknown and not-applicable verdicts too, where a format leaves them out otherwise. */
  readonly includeAll: boolean
}

/** A form that a report can take. The same report and options give the same bytes. */
export interface Reporter {
  /** As `--format` names it. */
  readonly name: string
  /** One sentence for `--help`. */
  readonly about: string
  readonly render: (report: Report, options: ReportOptions) => string | Iterable<string>
}

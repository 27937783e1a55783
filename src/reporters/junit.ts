import type { Finding } from '../model/finding.ts'
import type { Control, Policy } from '../model/policy.ts'
import type { Report } from '../model/report.ts'
import type { Reporter } from '../model/reporter.ts'
import { grouped } from './grouped.ts'
import { attributes, text } from './junit/xml.ts'
import { duty } from './violation.ts'

/** For tools that follow tests over time: a suite is a policy, a test case a control and a file. */
export const reporter: Reporter = {
  name: 'junit',
  about: 'For test dashboards: a suite a policy, a test case a control and file, passes included',
  render: report => `<?xml version="1.0" encoding="UTF-8"?>\n${suitesOf(report)}`,
}

/** One test case, and how it ended; skipped where no rule of the run could decide. */
interface Case {
  readonly name: string
  readonly file: string | undefined
  readonly outcome: 'passed' | 'failed' | 'skipped' | 'error'
  readonly summary: string
  readonly body: readonly string[]
}

interface Suite {
  readonly name: string
  readonly cases: readonly Case[]
}

function suitesOf(report: Report): string {
  const suites = [
    ...report.policies.map(policy => suiteOf(policy, report)),
    { name: 'rules', cases: casesWithoutControl(report) },
    { name: 'runproof', cases: report.faults.map(faultCase) },
  ].filter(({ cases }) => cases.length > 0)
  const totals = countsOf(suites.flatMap(({ cases }) => cases))
  return `<testsuites${attributes({ name: 'runproof', ...totals })}>\n${suites.map(suiteText).join('')}</testsuites>\n`
}

function suiteOf(policy: Policy, report: Report): Suite {
  const applied = new Set(report.rules.map(({ id }) => id))
  const cases = policy.controls.flatMap(control => {
    const findings = report.findings.filter(({ violations }) =>
      violations.some(each => each.policy.id === policy.id && each.control.id === control.id),
    )
    if (findings.length > 0) return casesOf(`${control.id} ${control.statement}`, findings)
    return [controlCase(control, applied)]
  })
  return { name: policy.id, cases }
}

/** A control without a finding: it holds in every file, or nobody looked. */
function controlCase({ id, statement, rules, manual }: Control, applied: ReadonlySet<string>): Case {
  const isChecked = rules.some(({ rule }) => applied.has(rule))
  const reason = manual ?? (rules.length === 0 ? 'no rule holds it' : 'its rules were not applied')
  return {
    name: `${id} ${statement}`,
    file: undefined,
    outcome: isChecked ? 'passed' : 'skipped',
    summary: isChecked ? '' : reason,
    body: [],
  }
}

function casesWithoutControl({ findings }: Report): readonly Case[] {
  const others = findings.filter(({ violations }) => violations.length === 0)
  const groups = grouped(others, ({ rule }) => rule.id)
  return [...groups.values()].flatMap(group => casesOf(`${group[0]?.rule.id} ${group[0]?.rule.title}`, group))
}

function casesOf(name: string, findings: readonly Finding[]): readonly Case[] {
  return [...grouped(findings, ({ location }) => location.path)].map(([file, group]) => caseOf(name, file, group))
}

function caseOf(name: string, file: string, findings: readonly Finding[]): Case {
  const failed = findings.filter(({ outcome, suppressedBy }) => outcome === 'fail' && suppressedBy === undefined)
  const others = findings.filter(({ outcome, suppressedBy }) => outcome === 'unknown' || suppressedBy !== undefined)
  const told = failed.length > 0 ? failed : others
  const outcome = failed.length > 0 ? 'failed' : others.length > 0 ? 'skipped' : 'passed'
  return { name, file, outcome, summary: told[0]?.message ?? '', body: told.map(lineOf) }
}

function lineOf({ severity, location, rule, message, violations, suppressedBy }: Finding): string {
  const place = `${location.path}:${location.region.startLine}:${location.region.startColumn}`
  const waived =
    suppressedBy === undefined ? [] : [`${suppressedBy.kind} ${suppressedBy.id}: ${suppressedBy.justification}`]
  return [`${severity} ${rule.id} ${place} ${message}`, ...violations.map(duty), ...waived].join('; ')
}

function faultCase(fault: string): Case {
  return { name: 'runs to its end', file: undefined, outcome: 'error', summary: fault, body: [] }
}

function countsOf(cases: readonly Case[]) {
  const count = (outcome: Case['outcome']) => cases.filter(each => each.outcome === outcome).length
  return { tests: cases.length, failures: count('failed'), errors: count('error'), skipped: count('skipped') }
}

function suiteText({ name, cases }: Suite): string {
  const content = cases.map(each => caseText(name, each)).join('')
  return `  <testsuite${attributes({ name, ...countsOf(cases) })}>\n${content}  </testsuite>\n`
}

function caseText(suite: string, { name, file, outcome, summary, body }: Case): string {
  const head = `    <testcase${attributes({ classname: suite, name: file === undefined ? name : `${name} (${file})`, file })}`
  if (outcome === 'passed') return `${head}/>\n`
  const element = { failed: 'failure', skipped: 'skipped', error: 'error' }[outcome]
  return `${head}>\n      <${element}${attributes({ message: summary })}>${text(body)}</${element}>\n    </testcase>\n`
}

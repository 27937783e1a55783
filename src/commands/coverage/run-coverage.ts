import { policies as bundled } from '../../generated/policies.ts'
import { rules } from '../../generated/rules.ts'
import type { Arguments, ExitCode, Surroundings } from '../../model/command.ts'
import { printable } from '../../model/printable.ts'
import { planCheck } from '../check/plan.ts'
import { runbooks } from '../diagnose/runbooks.ts'
import { sayMistakes, saySentences } from '../line/say-mistakes.ts'
import { type Coverage, counts, coverageOf } from './covered.ts'

export async function runCoverage(given: Arguments, surroundings: Surroundings): Promise<ExitCode> {
  const plan = await planCheck(given, surroundings)
  if ('sentences' in plan) return saySentences(plan.sentences, surroundings.err)
  if ('mistakes' in plan) return sayMistakes(plan.mistakes, surroundings.err)
  const found = await runbooks(plan.tree, plan.options.configuration, given.texts('policy'))
  if (found.missing.length > 0)
    return saySentences([`There is no runbook at ${found.missing.join(', ')}`], surroundings.err)
  const shipped = await Promise.all([...bundled.values()].map(policy => policy.load()))
  const coverages = found.policies.map(policy => coverageOf(policy, [...found.policies, ...shipped]))
  const asked = new Set(coverages.flatMap(({ lines }) => lines.flatMap(line => line.rules)))
  const unasked = given.texts('policy').length > 0 ? [] : rules.map(({ id }) => id).filter(id => !asked.has(id))
  surroundings.out.write(FORMATS[formatOf(given.text('format'))](coverages, unasked))
  return 0
}

type Format = 'table' | 'json' | 'markdown'

function formatOf(text: string | undefined): Format {
  return text === 'json' || text === 'markdown' ? text : 'table'
}

type Render = (coverages: readonly Coverage[], unasked: readonly string[]) => string

const FORMATS: Readonly<Record<Format, Render>> = { table, json, markdown }

const WORDS = { rule: 'rule  ', people: 'people', nobody: 'nobody' } as const

function table(coverages: readonly Coverage[], unasked: readonly string[]): string {
  const lines = coverages.flatMap(({ policy, path, lines }) => [
    `${policy} (${path}): ${summary(lines)}`,
    ...lines.map(({ held, control, line, text, rules: ids, reason }) => {
      const by = held === 'rule' ? ids.join(', ') : (reason ?? '')
      return `  ${WORDS[held]}  ${`${control ?? ''}`.padEnd(9)} ${String(line).padStart(4)}  ${short(text)}${by === '' ? '' : ` (${short(by)})`}`
    }),
    '',
  ])
  const rest = unasked.length === 0 ? [] : [`Rules that no runbook asks for: ${unasked.join(', ')}`]
  return `${[...lines, ...rest].map(printable).join('\n').trimEnd()}\n`
}

function summary(lines: Coverage['lines']): string {
  const { rule, people, nobody } = counts(lines)
  return `${rule} of ${lines.length} lines are held by a rule, ${people} by people, ${nobody} by nobody`
}

function short(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text
}

function json(coverages: readonly Coverage[], unasked: readonly string[]): string {
  const policies = coverages.map(({ lines, ...rest }) => ({ ...rest, counts: counts(lines), lines }))
  return `${JSON.stringify({ policies, rulesWithoutRunbook: unasked }, null, 2)}\n`
}

function markdown(coverages: readonly Coverage[], unasked: readonly string[]): string {
  const parts = coverages.map(({ title, path, lines }) => {
    const rows = lines.map(({ control, line, text, held, rules: ids, reason }) => {
      const by =
        held === 'rule'
          ? ids.map(id => `\`${id}\``).join(', ')
          : held === 'people'
            ? `people: ${reason ?? ''}`
            : '**nobody**'
      return `| ${control ?? ''} | ${path}:${line} | ${cell(text)} | ${cell(by)} |`
    })
    return `## ${cell(title)}\n\n${summary(lines)}.\n\n| Control | Line | What must hold | Held by |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`
  })
  const rest =
    unasked.length === 0 ? '' : `\nRules that no runbook asks for: ${unasked.map(id => `\`${id}\``).join(', ')}\n`
  return `${parts.join('\n')}${rest}`
}

/** One cell of a table, from a runbook that may be anybody's. */
function cell(text: string): string {
  return printable(text.replace(/\s+/g, ' ').trim()).replaceAll('|', '\\|').replaceAll('<', '&lt;')
}

import { policies } from '../../generated/policies.ts'
import { rules } from '../../generated/rules.ts'
import type { ExitCode, Surroundings } from '../../model/command.ts'
import { didYouMean } from '../../model/did-you-mean.ts'
import type { Control, Policy } from '../../model/policy.ts'
import type { Rule } from '../../model/rule.ts'
import { saySentences } from '../line/say-mistakes.ts'

/** Explains the rules that have a name, be it their own or one in another tool. */
export async function explainRule(name: string, { out, err }: Surroundings): Promise<ExitCode> {
  const found = rules.filter(({ id, equivalents }) => id === name || equivalents.includes(name))
  if (found.length === 0) {
    const guess = didYouMean(
      name,
      rules.flatMap(({ id, equivalents }) => [id, ...equivalents]),
    )
    return saySentences([`There is no rule "${name}"${guess === undefined ? '' : `; ${guess}`}`], err)
  }
  const loaded = await Promise.all([...policies.values()].map(policy => policy.load()))
  out.write(found.map(rule => ruleText(rule, loaded)).join('\n'))
  return 0
}

function ruleText(rule: Rule, loaded: readonly Policy[]): string {
  const demands = loaded.flatMap(policy =>
    policy.controls.filter(control => holds(control, rule)).map(control => demand(policy, control)),
  )
  return [
    `${rule.id}: ${rule.title}`,
    `Severity ${rule.severity}, confidence ${rule.confidence}, asked of each ${rule.subject}.`,
    ...section('Why', rule.why),
    ...section('How to fix it', rule.fix),
    ...section('Demanded by', demands.join('\n')),
    ...section('In standards', rule.standards.join(', ')),
    ...section('In other tools', rule.equivalents.join(', ')),
    ...section('To allow it in one place', `# runproof-ignore[${rule.id}]: reason (until YYYY-MM-DD)`),
    '',
  ].join('\n')
}

function holds({ rules: bindings }: Control, { id }: Rule): boolean {
  return bindings.some(({ rule }) => rule === id)
}

function demand(policy: Policy, { id, statement }: Control): string {
  return `${id} of ${policy.id} (${policy.path}): ${statement}`
}

function section(title: string, text: string): string[] {
  const lines = text.trim().split('\n')
  return text.trim() === '' ? [] : ['', title, ...lines.map(line => (line === '' ? '' : `  ${line}`))]
}

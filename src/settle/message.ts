import { type Answer, Unknown } from '../model/fact.ts'
import type { Rule } from '../model/rule.ts'
import { fillTemplate } from '../model/template.ts'

/** Longer answers are cut in messages; the place shows the rest. */
const LONGEST = 160

/** What a rule says about a subject, with the answers filled in. */
export function messageOf(rule: Rule, ask: (fact: string) => Answer): string {
  return fillTemplate(rule.message, name => textOf(ask(name)))
}

function textOf(answer: Answer): string {
  if (answer === undefined) return 'nothing'
  if (answer instanceof Unknown) return `something unknown (${answer.reason})`
  const text = Array.isArray(answer) ? answer.join(', ') : String(answer)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

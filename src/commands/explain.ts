import type { Command } from '../model/command.ts'
import { OPTIONS } from './check/options.ts'
import { explainFinding } from './explain/explain-finding.ts'
import { explainRule } from './explain/explain-rule.ts'

/** Tells what a rule is for, or how a finding came about. */
export const command: Command = {
  name: 'explain',
  summary: 'tell why a rule exists and how to hold it, or how a finding came about',
  usage: 'RULE | PATH:LINE | FINGERPRINT',
  options: {
    policy: OPTIONS.policy,
    config: OPTIONS.config,
    'no-config': OPTIONS['no-config'],
    today: OPTIONS.today,
  },
  examples: [
    { line: 'runproof explain action/pinned', about: 'a rule' },
    { line: 'runproof explain zizmor/unpinned-uses', about: 'the rule that checks what another tool calls so' },
    { line: 'runproof explain .github/workflows/ci.yml:12', about: 'what was asked and answered about that line' },
  ],
  async run(given, surroundings) {
    const [name] = given.names
    if (name === undefined) {
      surroundings.err.write('runproof: What shall be explained? Name a rule, PATH:LINE or a fingerprint.\n')
      return 2
    }
    const isFinding = /:\d+$/.test(name)
    return isFinding ? explainFinding(name, given, surroundings) : explainRule(name, surroundings)
  },
}

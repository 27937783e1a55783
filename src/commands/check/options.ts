import { reporters } from '../../generated/reporters.ts'
import { SEVERITIES } from '../../model/severity.ts'
import type { Options } from '../line/parse-arguments.ts'

/** What `check` can be told. */
export const OPTIONS = {
  format: { type: 'string', short: 'f', value: 'FORMAT', about: 'how to report', choices: [...reporters.keys()] },
  output: {
    type: 'string',
    short: 'o',
    multiple: true,
    value: 'FORMAT=PATH',
    about: 'write a report to a file as well',
  },
  'fail-on': {
    type: 'string',
    value: 'SEVERITY',
    about: 'end with 1 from this severity up',
    choices: [...SEVERITIES, 'never'],
  },
  'exit-zero': { type: 'boolean', about: 'end with 0 whatever was found' },
  policy: {
    type: 'string',
    multiple: true,
    value: 'ID',
    about: 'hold this policy instead of the configured ones; all for all',
  },
  config: { type: 'string', value: 'PATH', about: 'read this configuration' },
  'no-config': { type: 'boolean', about: 'read no configuration' },
  online: {
    type: 'boolean',
    about: 'ask GitHub about what the files name, with the token in GITHUB_TOKEN or GH_TOKEN',
  },
  'no-cache': { type: 'boolean', about: 'with --online, keep no answers on disk and use none' },
  all: { type: 'boolean', about: 'report what passed, does not apply or cannot be known as well' },
  trace: { type: 'boolean', about: 'show what was asked and answered for each finding' },
  'include-suppressed': { type: 'boolean', about: 'report what is ignored or waived as well' },
  category: { type: 'string', value: 'NAME', about: 'category of the upload to code scanning' },
  color: { type: 'string', value: 'WHEN', about: 'use colours', choices: ['auto', 'always', 'never'] },
  hook: { type: 'boolean', about: 'the paths come from a hook: those of no known kind are passed over' },
  'stdin-filename': { type: 'string', value: 'PATH', about: 'the path that standard input (-) stands for' },
  today: { type: 'string', value: 'YYYY-MM-DD', about: 'check as of this day' },
  now: { type: 'string', value: 'TIME', about: 'check as of this moment, as 2026-01-09T20:23Z' },
} as const satisfies Options

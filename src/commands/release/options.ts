import { OPTIONS as CHECK } from '../check/options.ts'
import type { Options } from '../line/parse-arguments.ts'

const { format, output, policy, config, all, category, color, today } = CHECK

/** What `release` can be told. */
export const OPTIONS = {
  tag: { type: 'string', value: 'TAG', about: 'the tag of the release whose files are in the folder' },
  repo: { type: 'string', value: 'OWNER/NAME', about: 'the repository whose workflows should have signed' },
  workflow: { type: 'string', multiple: true, value: 'PATH', about: 'only this workflow may have signed' },
  reusable: {
    type: 'string',
    multiple: true,
    value: 'OWNER/NAME',
    about: 'reusable workflows of this repository may sign as well',
  },
  ref: { type: 'string', multiple: true, value: 'GLOB', about: 'a ref that releases are signed from; else the tag' },
  server: { type: 'string', value: 'URL', about: 'where the repository is; else https://github.com' },
  issuer: { type: 'string', value: 'URL', about: 'who vouches for its workflows' },
  notes: { type: 'string', value: 'PATH', about: 'a file with the release notes' },
  'trusted-root': { type: 'string', value: 'PATH', about: 'a trusted_root.json that holds alone' },
  gate: {
    type: 'boolean',
    about: 'end with 1 unless every file is signed by who should have, whatever --fail-on says',
  },
  format,
  output,
  'fail-on': CHECK['fail-on'],
  'exit-zero': CHECK['exit-zero'],
  policy,
  config,
  'no-config': CHECK['no-config'],
  all,
  'include-suppressed': CHECK['include-suppressed'],
  category,
  color,
  today,
} as const satisfies Options

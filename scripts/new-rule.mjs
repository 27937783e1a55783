// Writes a rule and two fixtures that fail until they are filled: npm run new-rule action/x -- --subject step
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const ID = /^[a-z][a-z0-9-]*(\/[a-z][a-z0-9-]*)+$/
const USAGE = 'npm run new-rule family/name -- --subject step'

const rule = (id, subject) => `# Fill what is empty. docs/facts.md lists what may be asked of ${subject}.
id: ${id}
title:
subject: ${subject}
severity:
confidence:
equivalents: []
standards: []

when:
  # a.fact: value
require:
  # a.fact: [one, of, these]

message:
why: |

fix: |

`

const workflow = comment => `# ${comment}
name: CI
on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: make
`

const files = (id, subject) => ({
  [`rules/${id}.yml`]: rule(id, subject),
  [`fixtures/${id}/good.workflow.yml`]: workflow('What looks alike and is right. Then remove this line.'),
  [`fixtures/${id}/bad.workflow.yml`]: workflow(
    `What the rule finds, marked on its line with "expect: ${id}" behind a #.`,
  ),
})

function main() {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { subject: { type: 'string' } } })
  const [id] = positionals
  if (positionals.length !== 1 || !ID.test(id) || values.subject === undefined) return fail(USAGE)
  const written = Object.entries(files(id, values.subject))
  const there = written.find(([path]) => existsSync(`${ROOT}/${path}`))
  if (there !== undefined) return fail(`${there[0]} exists`)
  for (const [path, text] of written) {
    mkdirSync(dirname(`${ROOT}/${path}`), { recursive: true })
    writeFileSync(`${ROOT}/${path}`, text)
    process.stdout.write(`${path}\n`)
  }
  process.stdout.write('Fill them, then run: npx vitest run test/rules.test.ts test/mutation.test.ts\n')
}

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exitCode = 2
}

main()

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commands } from '../src/generated/commands.ts'
import { policies } from '../src/generated/policies.ts'
import { reporter } from '../src/reporters/pretty.ts'
import { checked } from './pipeline/world.ts'

const README = readFileSync('README.md', 'utf8')

const WORKFLOW = `name: Release
on:
  push:
    tags: [v*]
permissions: {}
jobs:
  release:
    runs-on: ubuntu-24.04
    permissions:
      id-token: write # to sign
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - run: make dist
      - run: cosign sign-blob --yes dist/app.whl --bundle dist/app.whl.sigstore.json
`

/** The fenced blocks of a language. */
function blocks(language: string): readonly string[] {
  return [...README.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, text]) => text ?? '',
  )
}

describe('the README', () => {
  it('shows what the program prints', async () => {
    const report = await checked({
      '.github/workflows/release.yml': WORKFLOW.replace('- run: cosign', '- name: Sign\n        run: cosign'),
    })
    const options = { colour: false, width: 100, links: false, includeSuppressed: false, includeAll: false }
    const printed = [...reporter.render(report, options)].join('')
    const [shown = ''] = blocks('text')
    expect(shown.trim()).not.toBe('')
    expect(printed).toContain(shown.trimEnd())
  })

  it('names policies and commands that there are', () => {
    const named = [...README.matchAll(/\]\(policies\/([\w-]+)\.md\)/g)].map(([, id]) => id)
    expect(named.length).toBeGreaterThan(1)
    for (const id of named) expect([...policies.keys()]).toContain(id)
    const run = [...README.matchAll(/`runproof ([a-z]+)/g)].map(([, name]) => name)
    for (const name of run) expect([...commands.keys()]).toContain(name)
  })

  it('links to files that are there', () => {
    const links = [...README.matchAll(/\]\(([\w./-]+)\)/g)].map(([, path]) => path ?? '')
    expect(links.length).toBeGreaterThan(5)
    for (const link of links) expect(() => readFileSync(link), link).not.toThrow(/ENOENT/)
  })
})

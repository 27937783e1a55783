import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { loadConfiguration } from '../../src/configuration/load-configuration.ts'
import { memoryTree } from '../../src/sources/memory.ts'
import { found } from './found.ts'

const guide = (name: string) => readFileSync(`docs/guides/${name}.md`, 'utf8')
const example = (text: string, language: string) =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\``).exec(text)?.[1] ?? ''

it('says of the record in its guide what the guide says', async () => {
  const record = example(guide('incident-record'), 'markdown')
  const lines = await found({ 'docs/incidents/2026-01-19-unsigned.md': record }, '2026-01-19T11:00Z')
  expect(lines).toEqual([expect.stringMatching(/^29 high INC-15: .* is contained and has the open item "Redact: /)])
})

it('reads records by the words of a team', async () => {
  const settings = example(guide('incident-record'), 'yaml')
  const loaded = loadConfiguration(memoryTree(new Map([['runproof.yml', settings]])))
  expect(loaded).toMatchObject({ configuration: { incidents: { include: ['operations/log'], timezone: '+01:00' } } })
  const record =
    '**Severity:** low\n**Status:** behoben\n**Einsatzleitung:** wir\n\n## Timeline\n\n- 2026-01-19 09:12 detected\n\n## Erste Maßnahmen\n'
  const files = { 'runproof.yml': settings, 'operations/log/eins.md': `# Eins\n\n${record}` }
  if (!('configuration' in loaded)) throw new Error('the settings of the guide are wrong')
  const lines = await found(files, '2026-01-20T00:00Z', loaded.configuration)
  expect(lines.some(line => line.includes('`eins` is resolved'))).toBe(true)
  expect(lines.some(line => line.includes('time zone'))).toBe(false)
  expect(
    await found({ 'docs/incidents/drafts/eins.md': `# Eins\n\n${record}` }, '2026-01-20T00:00Z', loaded.configuration),
  ).toEqual([])
})

it('has nothing to say about the waiver in its guide but that it covers nothing here', async () => {
  const waivers = example(guide('waiver'), 'yaml')
  const lines = await found({ '.github/security-waivers.yml': waivers }, '2026-04-19T12:00Z')
  expect(lines.filter(line => !line.includes('covers nothing'))).toEqual([])
})

import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { checkTree } from '../../src/check.ts'
import { rules } from '../../src/generated/rules.ts'
import { memoryTree } from '../../src/sources/memory.ts'

const model = Buffer.from('cacme.tools\nrestore\n(tR.')
const digest = createHash('sha256').update(model).digest('hex')

function waiver(more: string): string {
  return `waivers:
  - id: W-2026-014
    type: ai-model
    scope: [model-file/unreviewed-import, models/a.pkl]
    justification: Our own class, which restores a list of words and opens nothing
    approver: security-lead
    created: 2025-12-20
    expires: 2026-02-20
${more}`
}

async function suppressed(file: Uint8Array, text: string): Promise<string | undefined> {
  const tree = memoryTree(
    new Map<string, string | Uint8Array>([
      ['models/a.pkl', file],
      ['.github/security-waivers.yml', text],
    ]),
  )
  const asked = rules.filter(({ id }) => id === 'model-file/unreviewed-import')
  const { findings } = await checkTree(tree, asked, {})
  expect(findings).toHaveLength(1)
  return findings[0]?.suppressedBy?.id
}

describe('a waiver for a model', () => {
  it('covers the file whose digest it names', async () => {
    expect(await suppressed(model, waiver(`    sha256: ${digest.toUpperCase()}\n`))).toBe('W-2026-014')
  })

  it('covers no other file at the same path', async () => {
    expect(
      await suppressed(Buffer.from('cacme.tools\nrestore\n(tR0N.'), waiver(`    sha256: ${digest}\n`)),
    ).toBeUndefined()
  })

  it('covers nothing without a digest', async () => expect(await suppressed(model, waiver(''))).toBeUndefined())
})

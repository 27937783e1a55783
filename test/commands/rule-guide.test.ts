import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { temporaryTree } from '../sources/hostile-tree.ts'
import { runIn } from './surroundings.ts'

const GUIDE = readFileSync(new URL('../../docs/guides/rule.md', import.meta.url), 'utf8')

/** The files that the guide shows, by the path that it gives them. */
const FILES = Object.fromEntries(
  [...GUIDE.matchAll(/<!-- file: (\S+) -->\n```yaml\n(.*?)```/gs)].map(([, path = '', text = '']) => [path, text]),
)

const shown = (mark: string) => GUIDE.split(`<!-- ${mark} -->\n\`\`\`text\n`)[1]?.split('```')[0]

it('shows a rule that its fixtures prove, and what the command says', async () => {
  expect(Object.keys(FILES)).toHaveLength(3)
  const { code, out } = await runIn(temporaryTree(FILES), ['test', 'security'])
  expect([code, out]).toEqual([0, shown('output')])
})

it('shows what is said when a fixture is missing', async () => {
  const thinner = Object.entries(FILES).map(([path, text]) => [path, text.replace(/^.*acme\/other.*\n/m, '')])
  const { code, out } = await runIn(temporaryTree(Object.fromEntries(thinner)), ['test', 'security'])
  expect(code).toBe(1)
  expect(out).toContain(shown('output without: acme/other')?.trim())
})

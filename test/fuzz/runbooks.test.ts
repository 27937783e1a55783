import { expect, it } from 'vitest'
import { repositorySubject } from '../../src/pipeline/prepare.ts'
import { runbookRoots } from '../../src/pipeline/runbook-roots.ts'
import { memoryTree } from '../../src/sources/memory.ts'
import { filesBelow } from '../files-below.ts'
import { Dice, mutated } from './mutation.ts'

/** `FUZZ=100000 npx vitest run test/fuzz/runbooks.test.ts` for a long run by hand. */
const RUNS = Number(process.env.FUZZ ?? 100)

const seeds = [...filesBelow('fixtures/runbook')]
  .filter(([path]) => path.endsWith('.md'))
  .map(([, bytes]) => Buffer.from(bytes).toString())
const workflow = 'on: push\njobs: {}\n'
const repository = repositorySubject(memoryTree(new Map([['.github/workflows/publish.yml', workflow]])), 'acme/tool')

async function read(text: string) {
  const { roots } = await runbookRoots({ path: 'docs/runbooks/x.md', text }, repository)
  return roots.flatMap(root => (root.kind === 'runbook' && 'flaws' in root.value ? root.value.flaws : []))
}

it(`reads ${RUNS} mutated runbooks without an exception`, { timeout: 3_600_000 }, async () => {
  const dice = new Dice(42)
  for (let run = 0; run < RUNS; run++) {
    const text = mutated(dice.pick(seeds), seeds, dice)
    for (const { region } of await read(text)) expect(region.endOffset).toBeLessThanOrEqual(text.length)
  }
})

const HEAD =
  '# X\n\n## Triage\n\n| Workflow | Severity | Impact | Response time |\n| --- | --- | --- | --- |\n| a | High | b | 1 hour |\n| c | Low | d | 2 hours |\n\n'

it.each([
  ['many blocks of code', '```bash\ngit push --force\n```\n\n'.repeat(4_000)],
  ['many links', '[a](b.md) '.repeat(8_000)],
  ['brackets that never close', `${'['.repeat(1_500)}\n\n`.repeat(40)],
  ['quotes', 'see "x" "y" step '.repeat(8_000)],
])('reads %s in good time', { timeout: 60_000 }, async (_, text) => {
  const start = performance.now()
  await read(HEAD + text)
  expect(performance.now() - start).toBeLessThan(30_000)
})

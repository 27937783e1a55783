import { describe, expect, it } from 'vitest'
import { temporaryTree } from '../sources/hostile-tree.ts'
import { runIn } from './surroundings.ts'

const RUNBOOK = `# Signing

## Controls

| Control | What must hold | Rules |
| --- | --- | --- |
| OUR-1 | Actions are pinned | \`action/pinned\` |
| OUR-2 | Keys lie in the safe | manual: nobody but us can see the safe |
| OUR-3 | Releases are announced | |

## Failures

### It fails

**Symptoms:** x

**Fix:** y

**Prevention:** OUR-1 keeps it away.

### It fails again

**Symptoms:** x

**Fix:** y

**Prevention:** Be careful | or not.
`
const root = temporaryTree({ '.git/HEAD': '', 'docs/signing.md': RUNBOOK })
const line = (...more: readonly string[]) => runIn(root, ['coverage', '--policy', 'docs/signing.md', ...more])

describe('coverage', () => {
  it('tells the lines that a rule, people or nobody hold', async () => {
    const { policies } = JSON.parse((await line('-f', 'json')).out)
    expect(policies[0].counts).toEqual({ rule: 2, people: 1, nobody: 2 })
    expect(policies[0].lines.map((each: { line: number; held: string }) => [each.line, each.held])).toEqual([
      [7, 'rule'],
      [8, 'people'],
      [9, 'nobody'],
      [19, 'rule'],
      [27, 'nobody'],
    ])
  })

  it('has a table for people and one for pull requests', async () => {
    expect((await line()).out).toContain('2 of 5 lines are held by a rule, 1 by people, 2 by nobody')
    expect((await line('-f', 'markdown')).out).toContain('Be careful \\| or not.')
  })

  it('holds every line of what is shipped, by rules or by people', async () => {
    const { policies } = JSON.parse((await runIn(root, ['coverage', '-f', 'json'])).out)
    const unheld = policies.flatMap((each: { lines: { control?: string; held: string }[] }) =>
      each.lines.filter(({ held, control }) => held === 'nobody' && control !== undefined),
    )
    expect(unheld).toEqual([])
  })

  it.each([
    [['coverage', 'docs'], 'takes no paths'],
    [['coverage', '--policy', 'docs/none.md'], 'There is no runbook'],
  ])('%j is wrong usage', async (words, sentence) => {
    const { code, err } = await runIn(root, words)
    expect([code, err.includes(sentence)]).toEqual([2, true])
  })
})

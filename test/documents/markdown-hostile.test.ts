import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../src/documents/markdown.ts'

const problems = async (text: string) => {
  const document = await parseMarkdown({ path: 'hostile.md', text })
  return document.problems.map(problem => problem.kind)
}

describe('what would keep the parser busy is refused before it is parsed', () => {
  const cases: [string, string, string][] = [
    ['a line of a megabyte', 'word '.repeat(220_000), 'too-large'],
    ['too many lines', '\n'.repeat(30_000), 'too-large'],
    ['quotes in quotes', `${'>'.repeat(50_000)} a`, 'too-deep'],
    ['lists in lists on a line', `${'- '.repeat(50_000)}a`, 'too-deep'],
    [
      'lists in lists by indentation',
      Array.from({ length: 600 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
      'too-deep',
    ],
    ['emphasis that never closes', '*a_ '.repeat(20_000), 'too-large'],
    ['brackets', '['.repeat(200_000), 'too-large'],
    ['backticks', '` '.repeat(200_000), 'too-large'],
    ['a table that is wide', `${'|a'.repeat(20_000)}\n${'|-'.repeat(20_000)}`, 'too-large'],
    ['underlines', 'a\n-\n\n'.repeat(3_000), 'too-large'],
    ['emphasis behind a fence that HTML hides', `<!--\n\`\`\`\n-->\n${'*a_ '.repeat(20_000)}`, 'too-large'],
    ['emphasis behind a fence that is closed', `\`\`\`\n\`\`\`\n${'*a_ '.repeat(20_000)}`, 'too-large'],
  ]
  test.each(cases)('%s', async (_, text, kind) => {
    const begin = performance.now()
    expect(await problems(text)).toEqual([kind])
    expect(performance.now() - begin).toBeLessThan(1_000)
  })
})

test('a long log in a fence is read', async () => {
  expect(await problems(`\`\`\`\n${'a_b *c* [d] `e`\n'.repeat(9_000)}\`\`\`\n`)).toEqual([])
}, 30_000)

test.each([
  '<div><b>',
  '<!-- never closed',
  '</p></p>',
  '<![CDATA[',
  '\0',
  '\u202e\u2066',
  '|',
  '[^1]: [^1]',
  '\ud800',
])('%j is harmless', async text => expect(await problems(text)).toEqual([]))

test('no text makes it throw, and every region lies in the text', async () => {
  const piece = fc.constantFrom(
    '# ',
    '- ',
    '> ',
    '1. ',
    '|',
    '---',
    '\n',
    '\r\n',
    '\r',
    '**',
    ':',
    '`',
    '```',
    '<!--',
    '-->',
    '<b>',
    '[ ] ',
    'a',
    ' ',
    '\t',
    '🚨',
    '[^1]: ',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async pieces => {
      const text = pieces.join('')
      const document = await parseMarkdown({ path: 'hostile.md', text })
      JSON.stringify([document.root, document.comments], (key, value) => {
        if (key === 'startOffset') expect(value).toBeGreaterThanOrEqual(0)
        if (key === 'endOffset') expect(value).toBeLessThanOrEqual(text.length)
        return value
      })
    }),
    { numRuns: 200 },
  )
}, 30_000)

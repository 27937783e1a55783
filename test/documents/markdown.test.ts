import { describe, expect, test } from 'vitest'
import { type MarkdownDocument, parseMarkdown } from '../../src/documents/markdown.ts'
import type { Block, Section } from '../../src/model/markdown.ts'
import type { Region } from '../../src/model/region.ts'

const read = (text: string) => parseMarkdown({ path: 'runbook.md', text })

const at = (region: Region | undefined) => `${region?.startLine}:${region?.startColumn}-${region?.endColumn}`

function only<Kind extends Block['kind']>(document: MarkdownDocument, kind: Kind): Extract<Block, { kind: Kind }> {
  const isKind = (block: Block): block is Extract<Block, { kind: Kind }> => block.kind === kind
  const found = document.root.blocks.filter(isKind)
  expect(found).toHaveLength(1)
  return found[0]!
}

const outline = (section: Section): unknown[] => section.sections.map(each => [each.heading?.text, ...outline(each)])

describe('headings', () => {
  test('become a tree that tolerates skipped levels', async () => {
    const document = await read('# A\n\n### B\n\n## C\n\n#### D ####\n\nE\n=\n')
    expect(outline(document.root)).toEqual([['A', ['B'], ['C', ['D']]], ['E']])
  })

  test('know where they stand, and their sections how far they reach', async () => {
    const document = await read('intro\n\n## 🚨 *Quick* `triage`\n\ntext\n\n## Next\n')
    const [first] = document.root.sections
    expect(first?.heading).toMatchObject({ text: '🚨 Quick triage', depth: 2 })
    expect(at(first?.heading?.region)).toBe('3:1-23')
    expect(first?.region).toMatchObject({ startLine: 3, endLine: 5, endColumn: 5 })
  })
})

describe('tables', () => {
  test('give plain cells and the regions of their words', async () => {
    const table = only(await read('| Id | Rules |\n|:--|---|\n|  **WF-1**  | `a/b`<br>c \\| d |\n| | x |\n'), 'table')
    expect(table.header.map(cell => cell.text)).toEqual(['Id', 'Rules'])
    expect(table.rows[0]?.cells.map(cell => cell.text)).toEqual(['WF-1', 'a/b c | d'])
    expect(at(table.rows[0]?.cells[0]?.region)).toBe('3:4-12')
    expect(at(table.rows[1]?.cells[1]?.region)).toBe('4:5-6')
    expect(table.rows[1]?.cells[0]).toMatchObject({ text: '', region: { startLine: 4 } })
  })

  test('may have short and long rows', async () => {
    const table = only(await read('|a|b|\n|-|-|\n|1|\n|1|2|3|\n'), 'table')
    expect(table.rows.map(row => row.cells.map(cell => cell.text))).toEqual([['1'], ['1', '2', '3']])
  })
})

describe('lists', () => {
  test('keep boxes, own words and what is nested', async () => {
    const list = only(await read('- [x] done\n- [ ] open\n- plain\n\n  ```sh\n  ls\n  ```\n  - inner\n'), 'list')
    expect(list.items.map(item => [item.checked, item.text])).toEqual([
      [true, 'done'],
      [false, 'open'],
      [undefined, 'plain'],
    ])
    expect(list.items[2]?.blocks.map(block => block.kind)).toEqual(['paragraph', 'code', 'list'])
    expect(at(list.items[2]?.region)).toBe('3:3-8')
  })

  test('may be numbered, with an item that has no words of its own', async () => {
    const list = only(await read('1. # heading\n2. b\n'), 'list')
    expect(list.items.map(item => item.text)).toEqual(['', 'b'])
  })
})

describe('labels', () => {
  const cases: [string, string, [string, string][]][] = [
    ['a colon inside', '**Symptoms:** smoke', [['Symptoms', 'smoke']]],
    ['a colon outside', '**Severity**: high', [['Severity', 'high']]],
    [
      'one line each',
      '**A:** 1  \n**B:** 2\\\n**C:** 3',
      [
        ['A', '1'],
        ['B', '2'],
        ['C', '3'],
      ],
    ],
    ['alone on its line', '**Fix**', [['Fix', '']]],
    ['a qualifier', '**Fix - DO NOT SKIP THIS:**', [['Fix - DO NOT SKIP THIS', '']]],
    ['bold words in a sentence', '**Red** means stop', []],
    ['bold words inside a line', 'see **Note:** there', []],
  ]
  test.each(cases)('%s', async (_, text, expected) => {
    const { labels } = only(await read(text), 'paragraph')
    expect(labels.map(label => [label.name.text, label.value.text])).toEqual(expected)
  })

  test('say where name and value stand', async () => {
    const document = await read('**Owner:**  me\\\n**Due**: `now`\n')
    const regions = only(document, 'paragraph').labels.map(label => [at(label.name.region), at(label.value.region)])
    expect(regions).toEqual([
      ['1:1-11', '1:13-15'],
      ['2:1-8', '2:10-15'],
    ])
  })
})

describe('front matter', () => {
  test('is data with the places of the whole file', async () => {
    const document = await read('---\r\nid: a\r\nreviewed: soon\r\n---\r\n\r\n# Title\r\n')
    expect(document.data).toEqual(
      new Map([
        ['id', 'a'],
        ['reviewed', 'soon'],
      ]),
    )
    expect(at(document.locate('/reviewed'))).toBe('3:11-15')
    expect(at(document.locate('/reviewed', 'key'))).toBe('3:1-9')
    expect(document.root.sections[0]?.heading).toMatchObject({ text: 'Title', region: { startLine: 6 } })
    expect(document.frontMatter).toMatchObject({ startLine: 2, endLine: 4 })
  })

  test('that is broken is a problem and spares the rest', async () => {
    const document = await read('---\nid: [\n---\n# Title\n')
    expect(document.problems.map(problem => problem.kind)).toEqual(['syntax'])
    expect(outline(document.root)).toEqual([['Title']])
  })

  test.each(['# no\n', '---\nnever: closed\n', ' ---\nid: a\n---\n', '----\nid: a\n---\n', ''])(
    'is not in %j',
    async text => {
      const document = await read(text)
      expect(document.data).toBeNull()
      expect(document.locate('/id')).toMatchObject({ startLine: 1, startColumn: 1 })
    },
  )
})

test('comments are found in blocks and in lines, but not in code', async () => {
  const document = await read(
    '<!-- a -->\n\ntext <!-- b --> more\n\n- item\n  <!-- c\n  d -->\n\n```\n<!-- no -->\n```\n',
  )
  expect(document.comments.map(comment => [comment.text.replace(/\s+/g, ' '), comment.region.startLine])).toEqual([
    ['a', 1],
    ['b', 3],
    ['c d', 6],
  ])
  expect(only(document, 'list').items[0]?.text).toBe('item')
})

test('quotes and footnotes keep their blocks', async () => {
  const document = await read('> [!WARNING]\n> **Note:** x\n')
  expect(only(document, 'quote').blocks.map(block => block.kind)).toEqual(['paragraph'])
})

test('CRLF and lone CR count as one line break each', async () => {
  const document = await read('# A\r\n\r\n## B\rtext\r\n')
  expect(document.root.sections[0]?.sections[0]?.heading?.region.startLine).toBe(3)
})

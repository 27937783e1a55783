import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Node } from 'unist'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { reporter } from '../../src/reporters/markdown.ts'
import { DIGEST, PINNED, VERIFIED } from './policies.ts'
import { findingOf, OPTIONS, reportOf, sampleReport } from './report.ts'
import { locationOf, SIGN } from './sources.ts'

const parser = unified().use(remarkParse).use(remarkGfm)

function markdown(report: Report, options = OPTIONS): string {
  return [...reporter.render(report, options)].join('')
}

/** Every node of a document: its type, and of HTML the text too. */
function nodesOf(node: Node): string[] {
  const own = node.type === 'html' && 'value' in node ? String(node.value) : node.type
  const children = 'children' in node && Array.isArray(node.children) ? node.children : []
  return [own, ...children.flatMap(nodesOf)]
}

describe('markdown', () => {
  it('sums up one of everything', async () => {
    await expect(markdown(sampleReport())).toMatchFileSnapshot('golden/markdown.txt')
  })

  it('says what was checked where nothing is found', () => {
    expect(markdown(reportOf([]))).toMatch(/^## Runproof found nothing\n\nChecked 4 files and 57 subjects/)
  })

  it('puts the worst 20 first', () => {
    const findings = [...Array.from({ length: 30 }, () => DIGEST), VERIFIED].map(rule =>
      findingOf(rule, locationOf(SIGN, 'jobs'), 'It is so'),
    )
    const [, top = ''] = markdown(reportOf(findings)).split('### The worst 20')
    expect(top.split('\n').filter(line => line.startsWith('| critical'))).toHaveLength(1)
    expect(top.split('\n').filter(line => line.startsWith('| low'))).toHaveLength(19)
  })

  it('stays below the size at which GitHub drops it, and says what it leaves out', () => {
    const message = `${'日'.repeat(300)}&`
    const findings = Array.from({ length: 5000 }, () => findingOf(PINNED, locationOf(SIGN, 'jobs'), message))
    const text = markdown(reportOf(findings))
    expect(Buffer.byteLength(text)).toBeLessThan(900 * 1024)
    expect(text.split('\n').filter(line => line.startsWith('- high'))).toHaveLength(
      5000 - Number(/(\d+) more findings would not fit here/.exec(text)?.[1]),
    )
    expect(text).toContain('\n</details>\n')
  })

  it('shows what the repository says as it is, and as nothing else', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            '`',
            '*',
            '_',
            '[a](b)',
            '![a](b)',
            '<b>',
            '|',
            '\\',
            '~~',
            '&lt;',
            '\n',
            '# ',
            '- ',
            '$',
            '-->',
            '```',
          ),
          { maxLength: 9 },
        )
        .map(parts => parts.join('')),
    )
    const harmless = nodesOf(parser.parse(markdown(reportOf([findingOf(PINNED, locationOf(SIGN, 'jobs'), 'x `y`')]))))
    const allowed = new Set([...harmless, '<code>', '</code>', 'break'])
    fc.assert(
      fc.property(text, text, (path, message) => {
        const location = { ...locationOf(SIGN, 'jobs'), path }
        const findings = [findingOf(PINNED, location, message)]
        for (const node of nodesOf(parser.parse(markdown(reportOf(findings))))) expect(allowed).toContain(node)
      }),
    )
  })

  it('keeps code, lists and paragraphs of a rule, and no more', () => {
    const fix = 'Do `this`:\n\n- <b>one\n2. two\n---\n\n```yaml\na: [b](c)\n\n*d*\n```\n<script>'
    const text = markdown(reportOf([findingOf({ ...PINNED, fix }, locationOf(SIGN, 'jobs'), 'It is so')]))
    expect(text).toContain(
      [
        '**Fix:** Do <code>this</code>:',
        '',
        '- &#60;b&#62;one',
        '- two',
        '&#45;--',
        '',
        '<pre>',
        'a: &#91;b&#93;&#40;c&#41;',
        '&#32;',
        '&#42;d&#42;',
        '</pre>',
        '&#60;script&#62;',
      ].join('\n'),
    )
  })
})

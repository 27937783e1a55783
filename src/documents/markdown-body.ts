import type { Nodes, RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Passage } from '../model/passage.ts'
import type { Problem } from '../model/source.ts'
import type { Lines } from './lines.ts'
import type { Body } from './markdown.ts'
import { blocksOf } from './markdown-blocks.ts'
import { sectionsOf } from './markdown-sections.ts'
import { stretch } from './markdown-text.ts'

const DEEPEST = 100

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()

/** The text that nodes point into. */
export interface Written {
  readonly text: string
  readonly lines: Lines
}

/** Everything but the front matter. Loads the Markdown libraries, so it is itself loaded only where Markdown is read. */
export function readBody(text: string, lines: Lines): Body {
  const tree = markdown.parse(text)
  const at = { text, lines }
  const problems = depthOf(tree) > DEEPEST ? [tooDeep()] : []
  const children: readonly RootContent[] = problems.length > 0 ? [] : tree.children
  const root = sectionsOf(children, at, node => blocksOf(node, at))
  return { root, comments: children.flatMap(node => commentsIn(node, at)), problems }
}

function tooDeep(): Problem {
  return { kind: 'too-deep', message: 'Lists and quotes nest too deep to be read', offset: 0 }
}

/** Counted without recursion, before anything recurses. */
function depthOf(tree: Nodes): number {
  let depth = 0
  for (let level: readonly Nodes[] = [tree]; level.length > 0; depth++)
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []))
  return depth
}

function commentsIn(node: Nodes, at: Written): Passage[] {
  if (node.type === 'html') return commentsOf(node, at)
  return 'children' in node ? node.children.flatMap(child => commentsIn(child, at)) : []
}

function commentsOf(node: Nodes, at: Written): Passage[] {
  const [start, end] = stretch(node)
  const found: Passage[] = []
  for (let open = at.text.indexOf('<!--', start); open !== -1 && open < end; ) {
    const close = at.text.indexOf('-->', open + 4)
    if (close === -1 || close > end) break
    found.push({ text: at.text.slice(open + 4, close).trim(), region: at.lines.region(open, close + 3) })
    open = at.text.indexOf('<!--', close)
  }
  return found
}

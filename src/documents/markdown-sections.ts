import type { Heading as HeadingNode, RootContent } from 'mdast'
import type { Block, Heading, Section } from '../model/markdown.ts'
import { regionOf } from './markdown-blocks.ts'
import type { Written } from './markdown-body.ts'
import { plainText, stretch } from './markdown-text.ts'

interface Open {
  readonly heading: Heading | undefined
  readonly blocks: Block[]
  readonly sections: Section[]
  readonly start: number
  end: number
}

/** Headings made into a tree: each holds what follows it, up to the next heading that is as deep or less deep. */
export function sectionsOf(
  nodes: readonly RootContent[],
  at: Written,
  read: (node: RootContent) => readonly Block[],
): Section {
  const root: Open = open(undefined, 0)
  const path = [root]
  for (const node of nodes) {
    if (node.type === 'heading') enter(path, headingOf(node, at), at)
    else path.at(-1)?.blocks.push(...read(node))
    for (const each of path) each.end = stretch(node)[1]
  }
  while (path.length > 1) close(path, at)
  return sectionOf(root, at)
}

function headingOf(node: HeadingNode, at: Written): Heading {
  return { text: plainText(node).trim(), depth: node.depth, region: regionOf(node, at) }
}

function enter(path: Open[], heading: Heading, at: Written): void {
  while (path.length > 1 && (path.at(-1)?.heading?.depth ?? 0) >= heading.depth) close(path, at)
  path.push(open(heading, heading.region.startOffset))
}

function open(heading: Heading | undefined, start: number): Open {
  return { heading, blocks: [], sections: [], start, end: start }
}

function close(path: Open[], at: Written): void {
  const done = path.pop()
  if (done !== undefined) path.at(-1)?.sections.push(sectionOf(done, at))
}

function sectionOf({ heading, blocks, sections, start, end }: Open, at: Written): Section {
  return { heading, blocks, sections, region: at.lines.region(start, end) }
}

import type { Data } from '../model/data.ts'
import type { Document, Span } from '../model/document.ts'
import { keysOf, type Pointer } from '../model/pointer.ts'
import type { Region } from '../model/region.ts'
import type { Problem, Source } from '../model/source.ts'
import { Lines } from './lines.ts'
import { Composer } from './yaml-compose.ts'
import { type Parsed, parseLeniently } from './yaml-flow-repair.ts'
import type { YamlNode } from './yaml-node.ts'
import { type Found, follow, keyStretch, type Stretch, spanStretch, valueStretch } from './yaml-place.ts'
import { problemOf } from './yaml-problems.ts'

/** A YAML file in the core schema. What it does not say right is a problem; a syntax error leaves it without data. */
export function parseYaml(source: Source): Document {
  const parsed = parsedFrom(source.text)
  if ('problem' in parsed) return new YamlDocument(source, undefined, [parsed.problem])
  const composer = new Composer(parsed.events, parsed.text)
  const root = composer.compose()
  return new YamlDocument(source, root, composer.problems)
}

/** Half a file would lack what stands behind the mistake, and rules would blame it for that: so all or nothing. */
function parsedFrom(text: string): Parsed | { readonly problem: Problem } {
  try {
    return parseLeniently(text)
  } catch (error) {
    return { problem: problemOf(error) }
  }
}

export class YamlDocument implements Document {
  readonly source: Source
  readonly data: Data
  readonly problems: readonly Problem[]
  readonly lines: Lines
  private readonly root: YamlNode | undefined

  constructor(source: Source, root: YamlNode | undefined, problems: readonly Problem[]) {
    this.source = source
    this.root = root
    this.data = root === undefined ? null : root.data
    this.problems = problems
    this.lines = new Lines(source.text)
  }

  locate(pointer: Pointer, part: 'key' | 'value' | Span = 'value'): Region {
    if (this.root === undefined) return this.lines.region(0, 0)
    const [start, end] = stretchOf(this.source.text, follow(this.root, keysOf(pointer)), part)
    return this.lines.region(start, end)
  }
}

function stretchOf(text: string, found: Found, part: 'key' | 'value' | Span): Stretch {
  if (!found.complete || part === 'key') return keyStretch(text, found)
  return part === 'value' ? valueStretch(text, found) : spanStretch(text, found, part)
}

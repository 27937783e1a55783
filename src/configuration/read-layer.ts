import { parseYaml } from '../documents/yaml.ts'
import validate from '../generated/configuration-validator.js'
import type { Document } from '../model/document.ts'
import type { Mistake } from '../model/mistake.ts'
import { WHOLE_FILE } from '../model/region.ts'
import type { SourceTree } from '../model/source-tree.ts'
import { explainError } from './explain-error.ts'
import { plain } from './plain.ts'

/** One configuration file that was read and fits the schema, or what is wrong with it. */
export type Layer = { readonly document: Document } | { readonly mistakes: readonly Mistake[] }

export function readLayer(tree: SourceTree, path: string): Layer {
  const { source, problem } = tree.read(path)
  if (problem !== undefined) return { mistakes: [{ path, line: 1, column: 1, message: problem.message }] }
  const document = parseYaml(source)
  const mistakes = document.problems.length > 0 ? misread(document) : misfits(document)
  return mistakes.length > 0 ? { mistakes } : { document }
}

function misread(document: Document): Mistake[] {
  return document.problems.map(({ message, offset }) => ({
    path: document.source.path,
    ...lineAndColumn(document.source.text, offset),
    message,
  }))
}

/** A file without content is a configuration that decides nothing. */
function misfits(document: Document): Mistake[] {
  if (document.data === null || validate(plain(document.data))) return []
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'propertyNames')
  return errors.map(error => explainError(error, document))
}

function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  if (offset <= 0) return { line: WHOLE_FILE.startLine, column: WHOLE_FILE.startColumn }
  const before = text.slice(0, offset).split(/\r\n|\r|\n/)
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

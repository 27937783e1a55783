import { Lines } from '../documents/lines.ts'
import { parseYaml } from '../documents/yaml.ts'
import validate from '../generated/configuration-validator.js'
import type { Document } from '../model/document.ts'
import type { Mistake } from '../model/mistake.ts'
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

function misread({ source, problems }: Document): Mistake[] {
  const lines = new Lines(source.text)
  return problems.map(({ message, offset }) => {
    const { startLine, startColumn } = lines.region(offset, offset)
    return { path: source.path, line: startLine, column: startColumn, message }
  })
}

/** A file without content is a configuration that decides nothing. */
function misfits(document: Document): Mistake[] {
  if (document.data === null || validate(plain(document.data))) return []
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'propertyNames')
  return errors.map(error => explainError(error, document))
}

import type { Document } from '../../model/document.ts'
import { WHOLE_FILE } from '../../model/region.ts'
import type { Source } from '../../model/source.ts'
import { Lines } from '../lines.ts'
import { parseYaml } from '../yaml.ts'
import { notebookCode } from './notebook.ts'
import { type PythonContent, readPython } from './source.ts'
import { mentionsLoader } from './words.ts'

const NOTHING: PythonContent = { calls: [], digests: [] }

/** A program as a document: spans of it are offsets in its text, in a notebook in the code of its cells. */
export function pythonDocument(source: Source): PythonContent & { readonly document: Document } {
  return source.path.endsWith('.ipynb') ? notebook(source) : program(source)
}

function program(source: Source): PythonContent & { readonly document: Document } {
  let lines: Lines | undefined
  const document: Document = {
    source,
    data: null,
    problems: [],
    locate(_pointer, part) {
      if (typeof part !== 'object') return WHOLE_FILE
      lines ??= new Lines(source.text)
      return lines.region(part.start, part.end)
    },
  }
  return { document, ...readPython(source.text) }
}

/** JSON is YAML, whose parser knows where each text stands. */
function notebook(source: Source): PythonContent & { readonly document: Document } {
  if (!mentionsLoader(source.text)) return { document: emptyOf(source), ...NOTHING }
  const json = parseYaml(source)
  const code = notebookCode(json)
  if (code === undefined) return { document: emptyOf(source), ...NOTHING }
  const document: Document = {
    source,
    data: null,
    problems: [],
    locate(_pointer, part) {
      const place = typeof part === 'object' ? code.placeOf(part.start) : undefined
      if (place === undefined || typeof part !== 'object') return WHOLE_FILE
      return json.locate(place.pointer, { start: place.at, end: place.at + part.end - part.start })
    },
  }
  return { document, ...readPython(code.text) }
}

function emptyOf(source: Source): Document {
  return { source, data: null, problems: [], locate: () => WHOLE_FILE }
}

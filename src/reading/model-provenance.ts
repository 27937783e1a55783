import type { ModelFile } from '../model/model-file.ts'
import type { Repository } from '../model/repository.ts'
import { besideIt, type Neighbour, nameOf, neighbours } from './model-neighbours.ts'

/** What a record says of one model: lower-case keys, and their values as text. */
export interface ProvenanceEntry {
  readonly path: string
  readonly fields: ReadonlyMap<string, string>
}

const RECORDS = ['MODEL_PROVENANCE.json', 'model_provenance.json', 'provenance.json']
const CARDS = ['MODEL_CARD.md', 'model_card.md', 'modelcard.md', 'README.md']

const SOURCE = /^(?:source|sources|origin|url|repository|base_?model|training_?data|dataset|datasets|trained_?on)$/
const DATE = /^(?:date|created|created_?at|trained|trained_?at|training_?date|timestamp|last_?updated|updated)$/
const AUTHOR =
  /^(?:author|authors|owner|maintainer|maintainers|trained_?by|created_?by|contact|organization|publisher)$/

/** The entry of a model in a record of where models come from. */
export function provenanceEntry(file: ModelFile, repository: Repository): ProvenanceEntry | undefined {
  const records = [
    ...besideIt(file, repository, ['.provenance.json', '.json']),
    ...neighbours(file, repository, RECORDS),
  ]
  for (const record of records) {
    const found = entryIn(record, record.path.startsWith(file.path))
    if (found !== undefined) return { path: record.path, fields: fieldsOf(found) }
  }
  return undefined
}

function entryIn({ text, from }: Neighbour, isOwn: boolean): object | undefined {
  const record = parsed(text)
  if (record === undefined) return undefined
  if (isOwn) return record
  const names = [from, `./${from}`, nameOf(from)]
  const lists = [record, ...Object.values(record).filter(isObject)]
  for (const list of lists)
    for (const [key, value] of Object.entries(list)) {
      if (!isObject(value)) continue
      const named = [key, ...['path', 'file', 'name', 'filename'].map(each => textIn(value, each))]
      if (names.some(name => named.includes(name))) return value
    }
  return undefined
}

function parsed(text: string): object | undefined {
  try {
    const record: unknown = JSON.parse(text)
    return isObject(record) ? record : undefined
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function textIn(entry: object, key: string): string | undefined {
  const value = new Map(Object.entries(entry)).get(key)
  return typeof value === 'string' ? value : undefined
}

function fieldsOf(entry: object): ReadonlyMap<string, string> {
  const fields = Object.entries(entry).map(([key, value]): [string, string] => [
    key.toLowerCase().replace(/[ -]/g, '_'),
    typeof value === 'string' ? value.trim() : value === null || value === undefined ? '' : JSON.stringify(value),
  ])
  return new Map(fields.filter(([, value]) => value !== '' && value !== '[]' && value !== '{}'))
}

/** Whether somebody wrote down where a model comes from, when it was made, and by whom. */
export function provenanceOf(file: ModelFile, repository: Repository): 'documented' | 'incomplete' | 'missing' {
  const entry = provenanceEntry(file, repository)
  if (entry !== undefined) return isComplete([...entry.fields.keys()]) ? 'documented' : 'incomplete'
  const cards = [...besideIt(file, repository, ['.md']), ...neighbours(file, repository, CARDS)]
  const own = cards.filter(card => speaksOf(card, file))
  if (own.length === 0) return 'missing'
  return own.some(({ text }) => isComplete(keysIn(text))) ? 'documented' : 'incomplete'
}

/** A card beside the model is about it; one further above must name it. */
function speaksOf({ path, text, from }: Neighbour, file: ModelFile): boolean {
  if (path === `${file.path}.md`) return true
  return text.includes(nameOf(file.path)) || (!from.includes('/') && /model_?card/i.test(path))
}

function isComplete(keys: readonly string[]): boolean {
  return [SOURCE, DATE, AUTHOR].every(pattern => keys.some(key => pattern.test(key)))
}

/** Keys of front matter, of lists and of tables in a card: `source: …`, `- **Source:** …`, `| Source | … |`. */
function keysIn(text: string): string[] {
  return [
    ...text.matchAll(
      /^[ \t]*(?:[-*|][ \t]*)?(?:\*\*)?([A-Za-z][A-Za-z _-]{2,30}?)(?:\*\*)?[ \t]*(?::|\|)[ \t]*(?:\*\*)?[ \t]*\S/gm,
    ),
  ].map(([, key = '']) => key.toLowerCase().replace(/[ -]/g, '_'))
}

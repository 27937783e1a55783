import { EVENT_FIELDS } from '../knowledge/event-fields.ts'
import { RUN_VALUES } from '../knowledge/run-values.ts'

/** What the text behind a context can be: one of few words or a number, text of some form, or anything at all. */
export type Capability = 'fixed' | 'structured' | 'arbitrary'

type Path = readonly (string | undefined)[]

interface Field {
  capability: Capability | undefined
  readonly below: Map<string, Field>
}

/** For paths that begin with `github` or `runner`. */
export function capabilityOf(path: Path): Capability {
  const names = path.map(name => name?.toLowerCase() ?? '*')
  if (names[0] !== 'github' || names[1] !== 'event') return RUN_VALUES.has(names.join('.')) ? 'fixed' : 'arbitrary'
  let field: Field | undefined = fields()
  for (const name of names.slice(2)) field = field?.below.get(name) ?? element(field, name)
  return field?.capability ?? 'arbitrary'
}

function element(field: Field | undefined, name: string): Field | undefined {
  return name === '*' || /^\d+$/.test(name) ? field?.below.get('*') : undefined
}

let tree: Field | undefined

function fields(): Field {
  tree ??= read(EVENT_FIELDS)
  return tree
}

const TOKEN = /([^\s()~!]+)([~!]?)|[()]/g

function read(text: string): Field {
  const root: Field = { capability: undefined, below: new Map() }
  const open = [root]
  let last = root
  for (const [token, name, mark] of text.matchAll(TOKEN)) {
    if (token === '(') open.push(last)
    else if (token === ')') open.pop()
    else {
      last = { capability: mark === '!' ? undefined : mark === '~' ? 'structured' : 'fixed', below: new Map() }
      open.at(-1)?.below.set(name?.toLowerCase() ?? '', last)
    }
  }
  return root
}

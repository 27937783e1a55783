import { parseYaml } from '../documents/yaml.ts'
import { type Data, isMapping, isSequence, type Mapping } from '../model/data.ts'
import type { Mistake } from '../model/mistake.ts'
import { child } from '../model/pointer.ts'
import type { Source } from '../model/source.ts'
import type { Expectation } from './fixture.ts'

/** An expectation as `expect.yml` says it: by line, or by a pointer into the file. */
export interface Written extends Expectation {
  readonly pointer: string | undefined
}

const KEYS: ReadonlySet<string> = new Set(['path', 'line', 'pointer', 'rule', 'message', 'outcome'])

/** Reads `expect.yml`, which stands beside files that have no comments: a list of path, line or pointer, and rule. */
export function readExpectFile(source: Source): { readonly written: readonly Written[]; readonly mistakes: Mistake[] } {
  const document = parseYaml(source)
  const mistakes: Mistake[] = []
  const complain = (pointer: string, message: string) => {
    const { startLine: line, startColumn: column } = document.locate(pointer)
    mistakes.push({ path: source.path, line, column, message })
  }
  for (const { message } of document.problems) complain('', message)
  const items = isSequence(document.data) ? document.data : []
  if (items.length === 0) complain('', 'The file lists no expectations')
  const written = items.map((item, index) => readItem(item, message => complain(child('', index), message)))
  return { written: written.filter(each => each !== undefined), mistakes }
}

function readItem(item: Data, complain: (message: string) => void): Written | undefined {
  if (!isMapping(item)) return void complain('An expectation has a path, a rule, and a line or a pointer')
  const unknown = [...item.keys()].find(key => !KEYS.has(key))
  if (unknown !== undefined) return void complain(`An expectation has no "${unknown}"`)
  const path = textIn(item, 'path')
  const rule = textIn(item, 'rule')
  const line = item.get('line')
  if (path === undefined || rule === undefined) return void complain('An expectation has a path and a rule')
  return {
    path,
    rule,
    line: typeof line === 'number' ? line : undefined,
    pointer: textIn(item, 'pointer'),
    message: textIn(item, 'message'),
    outcome: item.get('outcome') === 'unknown' ? 'unknown' : 'fail',
  }
}

function textIn(item: Mapping, key: string): string | undefined {
  const text = item.get(key)
  return typeof text === 'string' ? text : undefined
}

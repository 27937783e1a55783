import { type Breach, demand, demandText, get, list, type Part, results, rules, runs } from './log.ts'

const RUNS = 20
const RESULTS = 25_000
const RULES = 25_000
const EXTENSIONS = 100
const IDENTITY = ['name', 'fullName', 'version', 'semanticVersion', 'guid'] as const

/** What is wrong with the log and its runs as a whole. */
export function runBreaches(log: unknown): readonly Breach[] {
  const root: Part = { pointer: '', value: log }
  const all = runs(log)
  return [
    ...demand(get(root, 'version'), get(root, 'version').value === '2.1.0', 'The version is not 2.1.0.'),
    ...demandText(get(root, '$schema')),
    ...demand(get(root, 'runs'), all.length > 0, 'There is no run; a clean one has an empty list of results.'),
    ...demand(get(root, 'runs'), all.length <= RUNS, `More than ${RUNS} runs.`),
    ...all.flatMap(run => [...contentBreaches(run), ...automationBreaches(run)]),
    ...duplicates(all),
  ]
}

function contentBreaches(run: Part): readonly Breach[] {
  const driver = get(run, 'tool', 'driver')
  return [
    ...demandText(get(driver, 'name')),
    ...demand(get(driver, 'rules'), Array.isArray(get(driver, 'rules').value), 'The list of rules is missing.'),
    ...demand(get(driver, 'rules'), rules(run).length <= RULES, `More than ${RULES} rules.`),
    ...demand(get(run, 'results'), Array.isArray(get(run, 'results').value), 'The list of results is missing.'),
    ...demand(get(run, 'results'), results(run).length <= RESULTS, `More than ${RESULTS} results.`),
    ...demand(
      get(run, 'tool', 'extensions'),
      list(get(run, 'tool', 'extensions')).length <= EXTENSIONS,
      `More than ${EXTENSIONS} tool extensions.`,
    ),
  ]
}

/** The category is the text before the last `/`; without one it is empty, and beats the category of the upload. */
function automationBreaches(run: Part): readonly Breach[] {
  const id = get(run, 'automationDetails', 'id')
  if (id.value === undefined) return []
  return demand(id, typeof id.value === 'string' && id.value.includes('/'), 'The category does not end with a `/`.')
}

function duplicates(all: readonly Part[]): readonly Breach[] {
  const seen = new Set<string>()
  return all.flatMap(run => {
    const parts = [...IDENTITY.map(key => get(run, 'tool', 'driver', key)), get(run, 'automationDetails', 'id')]
    const identity = JSON.stringify(parts.map(({ value }) => value ?? null))
    const isNew = !seen.has(identity)
    seen.add(identity)
    return demand(run, isNew, 'Another run has the same tool and category.')
  })
}

import { type Breach, demand, demandText, get, list, type Part } from './log.ts'

const LOCATIONS = 1000
const STEPS = 10_000
/** A scheme, an absolute path, a way out of the tree, or a character that a URI may not hold as it is. */
const BAD_URI = /^[a-z][a-z0-9+.-]*:|^\/|(?:^|\/)\.\.(?:\/|$)|[^!$&'()*+,;=:@\w\-.~%/]|%(?![0-9a-f]{2})/i
const COLUMNS = ['startColumn', 'endLine', 'endColumn'] as const

/** What is wrong with a result of a run with these rules. */
export function resultBreaches(result: Part, ruleIds: readonly unknown[]): readonly Breach[] {
  const locations = get(result, 'locations')
  const fingerprints = get(result, 'partialFingerprints')
  return [
    ...demandText(get(result, 'message', 'text')),
    ...demand(locations, list(locations).length > 0, 'There is no location.'),
    ...demand(locations, list(locations).length <= LOCATIONS, `More than ${LOCATIONS} locations.`),
    ...[...list(locations), ...list(get(result, 'relatedLocations'))].flatMap(locationBreaches),
    ...demand(fingerprints, Object.keys(fingerprints.value ?? {}).length > 0, 'There is no fingerprint.'),
    ...ruleReference(result, ruleIds),
    ...linkBreaches(result),
    ...stepBreaches(result),
  ]
}

function locationBreaches(location: Part): readonly Breach[] {
  const uri = get(location, 'physicalLocation', 'artifactLocation', 'uri')
  if (typeof uri.value !== 'string' || uri.value === '') return demand(uri, false, 'There is no path to a file.')
  const region = get(location, 'physicalLocation', 'region')
  return [
    ...demand(uri, !BAD_URI.test(uri.value), 'The path is not a relative, percent-encoded URI.'),
    ...demand(get(region, 'startLine'), isPosition(get(region, 'startLine').value), 'There is no line, from 1.'),
    ...COLUMNS.map(key => get(region, key)).flatMap(part =>
      demand(part, part.value === undefined || isPosition(part.value), 'This is no line or column, from 1.'),
    ),
  ]
}

function isPosition(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 1
}

function ruleReference(result: Part, ruleIds: readonly unknown[]): readonly Breach[] {
  const index = get(result, 'ruleIndex')
  if (index.value === undefined) return []
  const id = typeof index.value === 'number' ? ruleIds[index.value] : undefined
  const same = id !== undefined && id === get(result, 'ruleId').value
  return demand(index, same, 'The index leads to another rule.')
}

/** Every `[text](1)` of a message leads to a related location. */
function linkBreaches(result: Part): readonly Breach[] {
  const message = get(result, 'message', 'text')
  const ids = new Set(list(get(result, 'relatedLocations')).map(location => get(location, 'id').value))
  const links = String(message.value ?? '').matchAll(/(?<!\\)\]\((\d+)\)/g)
  return [...links].flatMap(([, id]) => demand(message, ids.has(Number(id)), `No related location has the id ${id}.`))
}

function stepBreaches(result: Part): readonly Breach[] {
  const flows = list(get(result, 'codeFlows')).flatMap(flow => list(get(flow, 'threadFlows')))
  const steps = flows.reduce((count, flow) => count + list(get(flow, 'locations')).length, 0)
  return demand(get(result, 'codeFlows'), steps <= STEPS, `More than ${STEPS} thread flow locations.`)
}

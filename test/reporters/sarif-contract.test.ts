import { randomBytes } from 'node:crypto'
import type { Log, Result, Run } from 'sarif'
import { describe, expect, it } from 'vitest'
import { reporter } from '../../src/reporters/sarif.ts'
import { sarifBreaches } from '../../src/reporters/sarif-contract.ts'
import { OPTIONS, sampleReport } from './report.ts'

const SAMPLE = [...reporter.render(sampleReport(), { ...OPTIONS, category: 'sample' })].join('')

function causes(change: (log: Log) => void): string[] {
  const log: Log = JSON.parse(SAMPLE)
  change(log)
  return [...new Set(sarifBreaches(JSON.stringify(log)).map(({ cause }) => cause))]
}

function inRun(change: (run: Run) => unknown): (log: Log) => void {
  return log => {
    change(log.runs[0]!)
  }
}

function inRule(change: Record<string, unknown>): (log: Log) => void {
  return inRun(run => Object.assign(run.tool.driver.rules![0]!, change))
}

function inProperties(change: Record<string, unknown>): (log: Log) => void {
  return inRun(run => Object.assign(run.tool.driver.rules![0]!.properties!, change))
}

function inResult(change: (result: Result) => unknown): (log: Log) => void {
  return inRun(run => change(run.results![1]!))
}

function atUri(uri: string | undefined): (log: Log) => void {
  return inResult(result => Object.assign(result.locations![0]!.physicalLocation!.artifactLocation!, { uri }))
}

function atRegion(change: Record<string, unknown>): (log: Log) => void {
  return inResult(result => Object.assign(result.locations![0]!.physicalLocation!.region!, change))
}

function many<Item>(count: number, item: Item): Item[] {
  return new Array<Item>(count).fill(item)
}

const MISSING = 'A text is missing or empty.'
const BAD_PATH = 'The path is not a relative, percent-encoded URI.'

describe('sarifBreaches', () => {
  it('has nothing against our own', () => expect(causes(() => {})).toEqual([]))

  it.each<[string, string, (log: Log) => void]>([
    ['version', 'The version is not 2.1.0.', log => Object.assign(log, { version: '2.2' })],
    ['$schema', MISSING, log => Object.assign(log, { $schema: '' })],
    ['no run', 'There is no run; a clean one has an empty list of results.', log => Object.assign(log, { runs: [] })],
    ['runs', 'More than 20 runs.', log => log.runs.push(...many(20, log.runs[0]!))],
    ['the same run twice', 'Another run has the same tool and category.', log => log.runs.push(log.runs[0]!)],
    [
      'category',
      'The category does not end with a `/`.',
      inRun(run => Object.assign(run.automationDetails!, { id: 'x' })),
    ],
    ['no name', MISSING, inRun(run => Object.assign(run.tool.driver, { name: '' }))],
    ['no rules', 'The list of rules is missing.', inRun(run => delete run.tool.driver.rules)],
    ['no results', 'The list of results is missing.', inRun(run => delete run.results)],
    [
      'rules',
      'More than 25000 rules.',
      inRun(run => Object.assign(run.tool.driver, { rules: many(25_001, run.tool.driver.rules![0]) })),
    ],
    [
      'results',
      'More than 25000 results.',
      inRun(run => Object.assign(run, { results: many(25_001, run.results![1]) })),
    ],
    [
      'extensions',
      'More than 100 tool extensions.',
      inRun(run => Object.assign(run.tool, { extensions: many(101, { name: 'x' }) })),
    ],
    ['rule id', MISSING, inRule({ id: '' })],
    ['short description', MISSING, inRule({ shortDescription: {} })],
    [
      'long short description',
      'Longer than 1024 characters.',
      inRule({ shortDescription: { text: 'x'.repeat(1025) } }),
    ],
    ['long full description', 'Longer than 1024 characters.', inRule({ fullDescription: { text: 'x'.repeat(1025) } })],
    ['full description', MISSING, inRule({ fullDescription: { text: ' ' } })],
    ['help', MISSING, inRule({ help: { markdown: 'x' } })],
    ['rule name', 'Longer than 255 characters.', inRule({ name: 'x'.repeat(256) })],
    ['default level', 'None of none, note, warning, error.', inRule({ defaultConfiguration: { level: 'high' } })],
    ['tags', 'More than 20 tags.', inProperties({ tags: many(21, 'x') })],
    ['precision', 'None of very-high, high, medium, low.', inProperties({ precision: 'sure' })],
    ['problem', 'None of error, warning, recommendation.', inProperties({ 'problem.severity': 'note' })],
    [
      'security severity',
      'The security severity is not a number from 0 to 10 in a string.',
      inProperties({ 'security-severity': 'high' }),
    ],
    [
      'numeric severity',
      'The security severity is not a number from 0 to 10 in a string.',
      inProperties({ 'security-severity': 8 }),
    ],
    ['message', MISSING, inResult(result => Object.assign(result, { message: { id: 'x' } }))],
    ['no location', 'There is no location.', inResult(result => Object.assign(result, { locations: [] }))],
    ['absent location', 'There is no location.', inResult(result => delete result.locations)],
    [
      'locations',
      'More than 1000 locations.',
      inResult(result => Object.assign(result, { locations: many(1001, result.locations![0]) })),
    ],
    [
      'logical location',
      'There is no path to a file.',
      inResult(result => Object.assign(result, { locations: [{ logicalLocations: [{ name: 'x' }] }] })),
    ],
    ['no artifact', 'There is no path to a file.', atUri(undefined)],
    ['blank in a path', BAD_PATH, atUri('a b.yml')],
    ['number sign in a path', BAD_PATH, atUri('a#b.yml')],
    ['question mark in a path', BAD_PATH, atUri('a?b.yml')],
    ['bracket in a path', BAD_PATH, atUri('a[b].yml')],
    ['stray per cent in a path', BAD_PATH, atUri('a%b.yml')],
    ['scheme', BAD_PATH, atUri('https://example.com/a.yml')],
    ['absolute path', BAD_PATH, atUri('/a.yml')],
    ['way out', BAD_PATH, atUri('a/../../b.yml')],
    [
      'related path',
      BAD_PATH,
      inRun(run =>
        Object.assign(run.results!.find(result => result.relatedLocations)!.relatedLocations![0]!.physicalLocation!, {
          artifactLocation: { uri: 'a b' },
        }),
      ),
    ],
    ['no line', 'There is no line, from 1.', atRegion({ startLine: undefined })],
    ['line 0', 'There is no line, from 1.', atRegion({ startLine: 0 })],
    ['column 0', 'This is no line or column, from 1.', atRegion({ startColumn: 0 })],
    ['fingerprint', 'There is no fingerprint.', inResult(result => delete result.partialFingerprints)],
    ['rule index', 'The index leads to another rule.', inResult(result => Object.assign(result, { ruleIndex: 3 }))],
    [
      'link',
      'No related location has the id 9.',
      inResult(result => Object.assign(result, { message: { text: '[x](9)' } })),
    ],
    [
      'steps',
      'More than 10000 thread flow locations.',
      inResult(result => Object.assign(result, { codeFlows: [{ threadFlows: [{ locations: many(10_001, {}) }] }] })),
    ],
    [
      'size',
      'More than 10 MB when it is compressed.',
      inRun(run => Object.assign(run, { properties: { x: randomBytes(11e6).toString('base64') } })),
    ],
  ])('fails on %s', (_, cause, change) => {
    expect(causes(change)).toContain(cause)
  })

  it.each(['', '{', 'null', '[]', '{"runs":[null,{"results":[null,7]}]}'])('survives %s', text => {
    expect(sarifBreaches(text)).not.toEqual([])
  })
})

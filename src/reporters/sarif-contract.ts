import { gzipSync } from 'node:zlib'
import { type Breach, get, type Part, results, rules, runs } from './sarif-contract/log.ts'
import { resultBreaches } from './sarif-contract/result.ts'
import { ruleBreaches } from './sarif-contract/rule.ts'
import { runBreaches } from './sarif-contract/run.ts'

export type { Breach } from './sarif-contract/log.ts'

const COMPRESSED = 10 * 1024 * 1024

/**
 * Everything for which GitHub code scanning is known to refuse a SARIF file, or to leave a part of it out, and that a
 * JSON schema does not see. No breach means that an upload is taken, as far as the file decides it.
 */
export function sarifBreaches(text: string): readonly Breach[] {
  const log = parsed(text)
  if (log === undefined) return [{ pointer: '', cause: 'This is not JSON.' }]
  return [
    ...(gzipSync(text).length > COMPRESSED ? [{ pointer: '', cause: 'More than 10 MB when it is compressed.' }] : []),
    ...runBreaches(log),
    ...runs(log).flatMap(contentBreaches),
  ]
}

function contentBreaches(run: Part): readonly Breach[] {
  const ruleIds = rules(run).map(rule => get(rule, 'id').value)
  return [...rules(run).flatMap(ruleBreaches), ...results(run).flatMap(result => resultBreaches(result, ruleIds))]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

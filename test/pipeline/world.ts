import { check } from '../../src/check.ts'
import type { CheckOptions } from '../../src/model/check-options.ts'
import { type Configuration, DEFAULT_CONFIGURATION } from '../../src/model/configuration.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Report } from '../../src/model/report.ts'
import { memoryTree } from '../../src/sources/memory.ts'

/** A check of files in memory with the options of somebody who gave none. */
export async function checked(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<CheckOptions> = {},
  configuration: Partial<Configuration> = {},
): Promise<Report> {
  const result = await check(memoryTree(new Map(Object.entries(files))), {
    configuration: { ...DEFAULT_CONFIGURATION, ...configuration },
    policies: [],
    today: '2026-11-24',
    all: false,
    trace: false,
    online: undefined,
    ...options,
  })
  if ('mistakes' in result) throw new Error(JSON.stringify(result.mistakes))
  return result
}

/** Findings as `path:line rule`, in the order of the report. */
export function lines({ findings }: Report): readonly string[] {
  return findings.filter(({ outcome }) => outcome === 'fail').map(line)
}

function line({ location: { path, region }, rule, suppressedBy }: Finding): string {
  return `${path}:${region.startLine} ${rule.id}${suppressedBy === undefined ? '' : ' (suppressed)'}`
}

/** A workflow that no rule of the default policies complains about. */
export const CLEAN = `name: CI
on:
  push:
    branches: [main]
permissions: {}
jobs:
  build:
    name: Build
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read # to check out
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - run: make
`

/** The same with one finding, on line 14. */
export const PINNED_BY_TAG = CLEAN.replace(/@[0-9a-f]{40} # v7\.0\.1/, '@v7')

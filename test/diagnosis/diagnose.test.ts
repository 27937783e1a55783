import { beforeAll, describe, expect, it } from 'vitest'
import { loadPolicy } from '../../src/catalog/policy.ts'
import { DOCUMENTED, diagnose } from '../../src/diagnosis/diagnose.ts'
import { readLog } from '../../src/diagnosis/log.ts'
import { policies } from '../../src/generated/policies.ts'
import type { Policy } from '../../src/model/policy.ts'
import { Dice } from '../fuzz/mutation.ts'

let bundled: readonly Policy[]
beforeAll(async () => {
  bundled = await Promise.all([...policies.values()].map(policy => policy.load()))
})

async function first(log: string, among = bundled) {
  const [candidate] = await diagnose(readLog(log), among)
  return candidate && { ...candidate, title: candidate.scenario.failure.title, policy: candidate.scenario.policy.id }
}

describe('real messages of tools', () => {
  it.each([
    [
      '2026-01-20T10:00:01.123Z \u001b[31mError: none of the expected identities matched what was in the certificate\u001b[0m',
      'release-signing',
    ],
    ['Error: no matching signatures:', 'release-signing'],
    [
      'main.go:69: error during command execution: invalid signature when validating ASN.1 encoded signature',
      'release-signing',
    ],
    ['##[error]Resource not accessible by integration', 'release-signing'],
    ["release-job\tUpload\t2026-01-20T10:00:01.1Z ⚠️ Pattern 'dist/*.whl' does not match any files.", 'release-signing'],
    ['No packages discovered', 'sbom'],
    ['syft: command not found', 'sbom'],
    ['failed to load vulnerability db: database is too old', 'sbom'],
    ['ERROR: No matching distribution found for modelscan==0.8.8', 'model-security'],
    ['Unsafe operator found: system from module posix', 'model-security'],
    ['9:12AM WRN leaks found: 2', 'incident-response'],
  ])('%s', async (log, policy) => {
    const found = await first(log)
    expect(found).toMatchObject({ policy, exact: true })
  })
})

const TOOLS = ['npm', 'cargo', 'go', 'pytest', 'webpack', 'docker', 'terraform', 'psql', 'maven', 'eslint', 'gradle']
const THINGS = [
  'src/app.ts',
  'the database',
  'left-pad',
  'module config',
  'port 5432',
  'image acme/app',
  'cache',
  'line 12',
]
const SAYINGS = [
  'ERR! code ELIFECYCLE',
  'Error: Cannot find THING',
  'failed to compile THING: 2 errors',
  'could not resolve host: registry.example',
  'warning: deprecated THING',
  'HTTP 500 Internal Server Error from THING',
  '404 Not Found: THING',
  'permission denied: THING',
  'test failed: expected 200, got 401',
  'connect ECONNREFUSED 127.0.0.1:5432',
  'Timeout of 2000ms exceeded in THING',
  'No space left on device',
  'command not found',
  'no such file or directory: THING',
  'Downloading THING',
  'added 512 packages in 12s',
  'The operation was canceled.',
  'checksum mismatch for THING',
  'unable to access THING: The requested URL returned error: 403',
  'TypeError: undefined is not a function (THING)',
  'Process completed with exit code 1.',
]

it('is silent on 1,000 unrelated lines', async () => {
  const dice = new Dice(7)
  const lines = Array.from({ length: 1_000 }, () => {
    return `${dice.pick(TOOLS)}: ${dice.pick(SAYINGS).replace('THING', dice.pick(THINGS))}`
  })
  const loud = await Promise.all(lines.map(async line => ({ line, found: await first(line) })))
  expect(loud.filter(({ found }) => found !== undefined && found.score >= DOCUMENTED)).toEqual([])
})

const RUNBOOK = `# Our runbook

## Failures

### The upload hangs

<!-- match: /^(a+)+$/ -->
<!-- match: /(unclosed/ -->

**Symptoms:**

\`\`\`
Upload of bundle timed out after N seconds
\`\`\`

**Fix:** Wait.
`

describe('a runbook of a team', () => {
  const load = async () =>
    (await loadPolicy({ path: 'docs/runbook.md', text: RUNBOOK }, { rules: new Set(), controls: new Set() })).policy!

  it('cannot make matching run for hours, and a pattern that is none is passed over', async () => {
    expect(await first(`${'a'.repeat(900)}!`, [await load()])).toBeUndefined()
    expect(await first('a'.repeat(40), [await load()])).toMatchObject({ exact: true })
  })

  it('is found by the words that lines share with its symptoms', async () => {
    const found = await first('Error: upload of the bundle tool.sigstore.json timed out after 30 seconds', [
      await load(),
    ])
    expect(found).toMatchObject({ title: 'The upload hangs', exact: false, symptom: { line: 13 } })
  })
})

it('reads the end of a long log', async () => {
  const log = `${'downloading something, and failing to sign an artifact of the release\n'.repeat(30_000)}No packages discovered\n`
  expect(await first(log)).toMatchObject({ policy: 'sbom', line: { number: 30_001 } })
})

import { describe, expect, it } from 'vitest'
import { doubleEncoded } from '../../src/model/double-encoding.ts'
import { found } from './found.ts'

describe('double encoding', () => {
  const twice = (text: string, page: string) =>
    [...new TextEncoder().encode(text)]
      .map(byte => (byte < 128 ? String.fromCharCode(byte) : page.charAt(byte - 128)))
      .join('')
  const latin = Array.from({ length: 128 }, (_, index) => String.fromCharCode(128 + index)).join('')
  const mac =
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'

  it.each(['❌', '⚠️', '🚨', '✅', '—'])('of %s is seen', mark => {
    expect(doubleEncoded(`## ${twice(mark, mac)} Failure`)?.encoding).toBe('Mac Roman')
    expect(doubleEncoded(`## ${twice('é', latin)} Failure`)?.encoding).toBe('Windows-1252')
  })

  it.each(['## 🚨 Emergency — “quoted”', 'Größe, naïve, œuvre, São João', '日本語のテキスト', 'Ünïcödé ééé'])(
    '%s is as it was written',
    text => expect(doubleEncoded(text)).toBeUndefined(),
  )
})

const WORKFLOW = `on: push
jobs:
  sign:
    runs-on: ubuntu-24.04
    steps:
      - name: Install the signer
        run: make signer
`

const RUNBOOK = `---
updated_date: "2026-02-08"
---

# Failures of the release

**Purpose:** x
**Audience:** y
**Last Updated:** 2026-01-19

## Triage

| Workflow | Failure Impact | Response Time | Escalation |
| --- | --- | --- | --- |
| **Signing** | **HIGH** - nobody can verify | 1 hour | Release manager |

## 1️⃣ Signing failures

### Workflow: \`.github/workflows/sign.yml\`

#### ❌ Failure: The signer is not installed

**Symptoms:**
\`\`\`
signer: command not found
\`\`\`

**Root Cause:** network

**Resolution:** look

**Fix:**
1. Check the signer version in the workflow (line 2)
2. Read the "Build the wheel" step
3. Increase the workflow timeout (default: 30 minutes)

**Prevention:** pin it, see [the policy](../docs/POLICY.md)

## Escalation Matrix

| Issue Type | Severity | Initial Response | Escalation Contact | Escalation Time |
| --- | --- | --- | --- | --- |
| Signing failure | High | On-call engineer | Security team | 1 hour |

**Last Updated:** 2026-01-19
**Maintainer:** Security Team
**Review Frequency:** Quarterly
`

it('compares a runbook with its repository, and with itself', async () => {
  const lines = await found(
    { 'docs/RUNBOOKS_RUNBOOK.md': RUNBOOK, '.github/archive/sign.yml': WORKFLOW },
    '2026-06-11T00:00:00Z',
  )
  const short = lines.map(line => line.slice(0, line.indexOf(':'))).sort()
  expect(short).toEqual(
    [
      '5 medium RB-03',
      '9 medium RB-02',
      '15 medium RB-07',
      '17 medium RB-11',
      '19 high RB-08',
      '33 low RB-15',
      '34 medium RB-16',
      '35 medium RB-19',
      '37 medium RB-14',
      '5 info RB-29',
    ].sort(),
  )
})

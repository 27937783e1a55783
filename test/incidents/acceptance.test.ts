import { describe, expect, it } from 'vitest'
import { controls, found } from './found.ts'

const NOW = '2026-06-11T00:00:00Z'

/** An open notice about secrets in a file: a status in a heading, a day in the title, boxes that are all open. */
const OPEN_NOTICE = `# Leaked settings file: 2026-05-18

## Status: OPEN — rotate the keys

## Summary

The file \`settings.env\` held \`SESSION_KEY\`, \`MAIL_KEY\` and \`MODEL_KEY\`.

## Remediation Applied (2026-05-18)

1. **Ignore list**: the file cannot be added again.
2. **Values**: replaced by placeholders.

## Required steps

A rewrite of the history with \`git filter-repo\` is a force push. **Do not run it without approval.**

## Verification Checklist

- [ ] \`SESSION_KEY\` rotated
- [ ] \`MAIL_KEY\` rotated
- [ ] \`MODEL_KEY\` rotated
- [ ] The application starts with the new keys
- [ ] This file is set to status **CLOSED** once all of this is done
`

const CONTAINMENT_NOTE = `---
title: "A settings file in the wrong place"
id: settings-2026-05-18
type: incident-note
status: active
created: 2026-05-18
owner: platform
severity: high
---

## Incident summary

A file with keys lay at the root: \`t:\\work\\settings.env\`.

## Containment Actions Completed

1. Added patterns to the ignore list.
2. Opened a deployment freeze.

## Required Follow-up

- Any rewrite of the history needs an approval. Prepared (DO NOT RUN): \`git push --force\`
`

const REPORT = `---
title: "Report"
id: report
type: archived
created: 2026-02-10
status: archived
---

# Report: exposed keys

**Date**: 2026-01-09  
**Severity**: CRITICAL  
**Status**: REMEDIATED (tracking fixed, key rotation required)  

## Exposed keys

- **Pattern**: \`sk-proj-[REDACTED]\` and later \`sk-proj-NEW_KEY_HERE\`
- **Action Required**: ✅ ROTATE IMMEDIATELY

## Remediation Steps Taken

- ✅ Removed the file from tracking

## Required Actions (URGENT)

\`\`\`bash
MAIL_PASSWORD=NEW_APP_PASSWORD_HERE
git push --force --all origin
\`\`\`

## Other findings

- **File**: a workflow
- **Status**: ✅ ACCEPTABLE

## Timeline

- **2026-01-09 20:23 UTC**: the scan detected keys
- **2026-01-09 20:45 UTC**: the file was removed from tracking
- **2026-01-09 (pending)**: rotation of the keys
- **2026-01-10 (pending)**: clean history

## Status Checklist

- [x] Find the keys
- [ ] **URGENT**: Rotate the model key
- [ ] **URGENT**: Rotate the mail key
- [ ] Rotate the encryption key

**Next Review Date**: 2026-01-16 (1 week)
`

describe('an open notice', async () => {
  const lines = await found({ 'docs/security/SECRET_INCIDENT_2026-05-18.md': OPEN_NOTICE }, NOW)

  it('is told what it lacks, and is not blamed for what is still to come', () => {
    expect(controls(lines)).toEqual([
      ...['(INC-12)', '(INC-13)', '(INC-14)', '(INC-15)', 'INC-01', 'INC-02', 'INC-04', 'INC-05', 'INC-06', 'INC-07'],
      'INC-10',
    ])
  })

  it('lists each key that is to be rotated', () => {
    expect(lines.filter(line => line.includes('INC-14')).map(line => line.split(' ')[0])).toEqual(['20', '21', '22'])
  })

  it('is not late on the same day', async () => {
    const early = await found({ 'docs/security/SECRET_INCIDENT_2026-05-18.md': OPEN_NOTICE }, '2026-05-18T12:00:00Z')
    expect(controls(early)).not.toContain('INC-07')
    expect(controls(early)).not.toContain('INC-10')
  })
})

it('takes completed actions of a containment note as a response', async () => {
  const lines = await found({ 'docs/INCIDENT_SETTINGS_2026-05-18.md': CONTAINMENT_NOTE }, NOW)
  expect(controls(lines)).toEqual([
    ...['(INC-12)', '(INC-13)', '(INC-14)', '(INC-15)', 'INC-01', 'INC-04', 'INC-05', 'INC-06', 'INC-07', 'INC-10'],
  ])
})

describe('a report that is called remediated', async () => {
  const lines = await found({ 'docs/archive/SECURITY_INCIDENT_REPORT.md': REPORT }, NOW)

  it('is asked for everything that a resolved incident owes', () => {
    expect(controls(lines)).toEqual(
      expect.arrayContaining(['INC-03', 'INC-11', 'INC-14', 'INC-31', 'INC-32', 'INC-37']),
    )
    expect(controls(lines)).toEqual(expect.arrayContaining(['INC-39', 'INC-40', '(INC-41)', 'IR-04', 'IR-05']))
    expect(lines.filter(line => / INC-14:/.test(line))).toHaveLength(3)
  })

  it('met its response limit, holds no secret, and rewrote nothing', () => {
    for (const control of ['INC-02', 'INC-07', 'INC-08', 'INC-16', 'INC-54', 'INC-58', 'IR-03'])
      expect(controls(lines)).not.toContain(control)
  })
})

describe('other documents', () => {
  it('are no records', async () => {
    const notice =
      '---\ntype: historical_record\nstatus: archived\n---\n\n# Update your clone\n\n**Date**: 2026-01-09\n'
    const index = '# Security Incident (ARCHIVED)\n\n**Status**: RESOLVED\n'
    const files = {
      'docs/security-incident-jan/URGENT_UPDATE.md': notice,
      'docs/security-incident-jan/README.md': index,
      'docs/INCIDENT_PLAYBOOK.md': REPORT,
      'docs/incidents/template.md': REPORT,
    }
    expect(await found(files, NOW)).toEqual([])
  })
})

it('finds a raw key, and never prints it', async () => {
  const key = ['sk', 'proj', 'q8Zt3LmV7xKp2RnWc5Ybd9Hs4Tf6Gj1A'].join('-')
  const plan = `# Remediation plan\n\n**Severity**: P0\n**Status**: resolved\n**Date**: 2026-01-03\n\n- **Key**: \`${key}\` ROTATED\n`
  const lines = await found({ 'docs/security-incident-jan/REMEDIATION_PLAN.md': plan }, NOW)
  expect(lines.filter(line => line.includes('critical INC-16'))).toHaveLength(1)
  expect(lines.join('\n')).not.toContain(key.slice(0, 16))
})

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { KNOWLEDGE_REVIEWED } from '../../src/knowledge/reviewed.ts'
import { noticesOn } from '../../src/pipeline/notices.ts'

/** Words of our own, not facts about something that changes without us. */
const OURS = new Set(['reviewed.ts'])

describe('the age of what is known', () => {
  it('is said once it is more than 90 days', () => {
    expect(noticesOn('2027-02-22')).toEqual([])
    expect(noticesOn('2027-02-23')).toEqual([expect.stringContaining('91 days old')])
  })

  it('is that of the oldest dated file', () => {
    const files = readdirSync('src/knowledge').filter(name => name.endsWith('.ts') && !OURS.has(name))
    const dates = files.flatMap(name => [
      ...readFileSync(`src/knowledge/${name}`, 'utf8').matchAll(
        /(?:[Aa]s of|[Rr]ead on)\s+(?:\*\s+)?(\d{4}-\d\d-\d\d)/g,
      ),
    ])
    expect(dates.length).toBeGreaterThan(20)
    expect(dates.map(([, date]) => date).sort()[0]).toBe(KNOWLEDGE_REVIEWED)
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { appendSummary, writeReport } from '../../src/sources/write.ts'
import { temporaryTree } from './hostile-tree.ts'

it('writes a report with the folders on the way to it', () => {
  const root = temporaryTree()
  writeReport(join(root, 'a/b/report.json'), '{}')
  expect(readFileSync(join(root, 'a/b/report.json'), 'utf8')).toBe('{}')
})

it('appends to a summary while GitHub would keep it', () => {
  const path = join(temporaryTree({ 'summary.md': 'first\n' }), 'summary.md')
  expect(appendSummary(path, 'second\n')).toBe(true)
  expect(appendSummary(path, 'x'.repeat(1024 * 1024))).toBe(false)
  expect(readFileSync(path, 'utf8')).toBe('first\nsecond\n')
})

import { expect, it } from 'vitest'
import { standard, standardIds } from '../../src/catalog/standards.ts'
import { createVocabulary } from '../../src/catalog/vocabulary.ts'
import { fact } from '../../src/model/fact.ts'
import { lineage, SUBJECT_KINDS } from '../../src/model/lineage.ts'
import { vocabulary } from './words.ts'

it('lets a kind ask its own facts and those of all that can stand above it', () => {
  expect([...vocabulary.askable('job').keys()]).toEqual(['job.signs', 'job.token', 'workflow.triggers'])
  expect(vocabulary.askable('command').has('job.token')).toBe(true)
  expect(vocabulary.askable('workflow').has('job.token')).toBe(false)
  expect(lineage('command')).toEqual(['command', 'step', 'job', 'action', 'workflow', 'repository'])
})

it('ends every lineage at the repository', () => {
  for (const kind of SUBJECT_KINDS) expect(lineage(kind).at(-1)).toBe('repository')
})

it('refuses two facts of one name, and names that no rule can write', () => {
  const one = fact({ name: 'step.a', of: 'step', about: 'A.', type: 'text', read: () => 'a' })
  expect(() => createVocabulary([one, one])).toThrow('step.a')
  for (const name of ['any', '__proto__', 'a.b.c', 'A'])
    expect(() => createVocabulary([{ ...one, name }])).toThrow(name)
})

it('knows the ids of five standards, and weaknesses by their form', () => {
  expect(standardIds()).toHaveLength(64 + 7 + 42 + 19 + 25 + 113)
  expect(standard('CIS-SSC-2.4.1')?.title).toBe('All artifacts of all releases are signed')
  expect(standard('CWE-829')?.url).toBe('https://cwe.mitre.org/data/definitions/829.html')
  for (const id of ['OSPS-BR-01.02', 'SLSA-BUILD-L4', 'CWE-', 'SSDF-P0.3.1', '__proto__'])
    expect(standard(id)).toBeUndefined()
})

import { createVocabulary } from '../../src/catalog/vocabulary.ts'
import { parseYaml } from '../../src/documents/yaml.ts'
import { type Answer, type Fact, type FactType, fact, type Scalar } from '../../src/model/fact.ts'
import { NO_INCIDENT_SETTINGS } from '../../src/model/incident-settings.ts'
import type { Repository } from '../../src/model/repository.ts'
import type { Clause, Condition, Rule, Word } from '../../src/model/rule.ts'
import type { Subject } from '../../src/model/subject.ts'

export const CONTEXT = { today: '2026-01-01', online: undefined } as const

const REPOSITORY: Repository = {
  slug: undefined,
  incidents: NO_INCIDENT_SETTINGS,
  has: () => false,
  workflowPaths: () => [],
  list: () => [],
  workflow: () => undefined,
  action: () => undefined,
  lockfile: undefined,
  text: () => undefined,
}

/** A subject of the simplest kind that there is. What facts say about it is up to the test. */
export function repository(text = 'a:\n  b: 1\n'): Subject<'repository'> {
  const document = parseYaml({ path: 'a.yml', text })
  return { kind: 'repository', document, pointer: '', value: REPOSITORY, parent: undefined }
}

export function problem(parent: Subject): Subject<'problem'> {
  const value = { kind: 'syntax', message: 'Broken', offset: 0 } as const
  return { kind: 'problem', document: parent.document, pointer: '/a', value, parent }
}

/** A fact of the repository that answers what the test says. */
export function answering(name: string, type: FactType, answer: () => Answer, more: Partial<Fact> = {}): Fact {
  return { ...fact({ name, of: 'repository', about: 'Told by the test.', type, read: answer }), ...more }
}

export function vocabularyOf(...facts: readonly Fact[]) {
  return createVocabulary(facts)
}

export function condition(fact: string, word: Word, value: Scalar | readonly Scalar[]): Condition {
  return { fact, word, value }
}

export function clause(...conditions: readonly Condition[]): Clause {
  return { conditions }
}

export function rule(parts: Partial<Rule> & Pick<Rule, 'verb' | 'clause'>): Rule {
  return {
    id: 'family/name',
    title: 'Title',
    subject: 'repository',
    severity: 'high',
    confidence: 'high',
    equivalents: [],
    standards: [],
    message: 'It is so',
    why: 'Why.',
    fix: 'Fix.',
    ...parts,
  }
}

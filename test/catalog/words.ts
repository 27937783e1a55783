import { createVocabulary } from '../../src/catalog/vocabulary.ts'
import { fact } from '../../src/model/fact.ts'

/** A few facts of our own on real kinds: what matters here are their types. */
export const vocabulary = createVocabulary([
  fact({
    name: 'reference',
    of: 'action-reference',
    about: 'As written.',
    type: 'text',
    read: ({ value }) => value.text,
  }),
  fact({
    name: 'reference.kind',
    of: 'action-reference',
    about: 'Where it lies.',
    type: ['remote', 'local', 'docker'],
    read: () => 'remote',
  }),
  fact({
    name: 'reference.pin',
    of: 'action-reference',
    about: 'What holds it.',
    type: ['commit', 'lockfile', 'tag', 'branch', 'none'],
    read: () => 'tag',
  }),
  fact({ name: 'reference.age', of: 'action-reference', about: 'How old.', type: 'days', read: () => 3 }),
  fact({ name: 'step.inputs', of: 'step', about: 'Names.', type: 'text', list: true, read: () => [] }),
  fact({ name: 'step.number', of: 'step', about: 'Which.', type: 'number', read: ({ value }) => value.index }),
  fact({ name: 'job.signs', of: 'job', about: 'Whether.', type: 'boolean', read: () => true }),
  fact({
    name: 'job.token',
    of: 'job',
    about: 'How much.',
    type: ['none', 'read', 'write'],
    ordered: true,
    read: () => 'none',
  }),
  fact({
    name: 'workflow.triggers',
    of: 'workflow',
    about: 'Events.',
    type: ['push', 'release', 'schedule'],
    list: true,
    read: () => ['push'],
  }),
  fact({
    name: 'command.program',
    of: 'command',
    about: 'Its program.',
    type: 'text',
    read: ({ value }) => value.program,
  }),
])

import { type Fact, fact } from '../model/fact.ts'
import type { ModelImport } from '../model/model-file.ts'
import { IMPORT_VERDICTS, type Judgement, judgeImport } from '../reading/import-verdict.ts'
import { placeInModel } from '../reading/model-place.ts'

/** What loading a model imports. */
export const facts: readonly Fact[] = [
  fact({
    name: 'model-import',
    of: 'model-import',
    about: 'The dotted name of what is imported, as the file writes it.',
    type: 'text',
    read: ({ value }) => (value.name === '' ? value.module : `${value.module}.${value.name}`),
  }),
  fact({
    name: 'import.verdict',
    of: 'model-import',
    about: 'What the import can do, by its name and by how the file calls it.',
    type: IMPORT_VERDICTS,
    read: ({ value }) => judged(value).verdict,
  }),
  fact({
    name: 'import.why',
    of: 'model-import',
    about: 'Which line of the order of judgement decided, as half a sentence.',
    type: 'text',
    read: ({ value }) => judged(value).why,
  }),
  fact({
    name: 'import.use',
    of: 'model-import',
    about: 'What the file does with it: how often it calls it, and with which constant arguments first.',
    type: 'text',
    read: ({ value }) => useOf(value),
  }),
  fact({
    name: 'import.changed-by',
    of: 'model-import',
    about: 'The opcode that writes attributes or items to the imported object itself.',
    type: ['BUILD', 'SETITEM', 'SETITEMS', 'APPEND', 'APPENDS', 'ADDITEMS', 'nothing'],
    read: ({ value }) => value.changedBy ?? 'nothing',
  }),
  fact({
    name: 'import.place',
    of: 'model-import',
    about: 'Where it is named first: opcode, byte, member and pickle.',
    type: 'text',
    read: ({ value }) =>
      `${value.opcode} at ${placeInModel(value)}${value.stream > 0 ? `, pickle ${value.stream + 1}` : ''}`,
  }),
]

const judgements = new WeakMap<ModelImport, Judgement>()

function judged(value: ModelImport): Judgement {
  const known = judgements.get(value) ?? judgeImport(value)
  judgements.set(value, known)
  return known
}

function useOf({ called, arguments: written }: ModelImport): string {
  if (called === 0) return 'names it'
  const times = called === 1 ? '' : `, ${called} times`
  return written === undefined ? `calls it${times}` : `calls it with ${written}${times}`
}

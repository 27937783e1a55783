import { type Fact, fact } from '../model/fact.ts'
import { MODEL_DEFECTS } from '../model/model-file.ts'
import { placeInModel } from '../reading/model-place.ts'

/** Operations of models, and what is wrong with their files. */
export const facts: readonly Fact[] = [
  fact({
    name: 'model-operation',
    of: 'model-operation',
    about: 'The operation, layer or template, as its format calls it.',
    type: 'text',
    read: ({ value }) => value.name,
  }),
  fact({
    name: 'operation.danger',
    of: 'model-operation',
    about: 'What the operation can do beside computing.',
    type: ['execution', 'file-access', 'foreign', 'unusual'],
    read: ({ value }) => value.danger,
  }),
  fact({
    name: 'operation.effect',
    of: 'model-operation',
    about: 'What it does, as half a sentence.',
    type: 'text',
    read: ({ value }) => value.effect,
  }),
  fact({
    name: 'operation.member',
    of: 'model-operation',
    about: 'The member of the file that holds it.',
    type: 'text',
    read: ({ value }) => (value.member === '' ? 'the file itself' : JSON.stringify(value.member)),
  }),
  fact({
    name: 'model-defect',
    of: 'model-defect',
    about: 'The kind of what is wrong, and the member.',
    type: 'text',
    read: ({ value }) => (value.member === '' ? value.kind : `${value.kind} in ${value.member}`),
  }),
  fact({
    name: 'model-defect.kind',
    of: 'model-defect',
    about: 'What keeps the file from being what it claims, or from being read whole.',
    type: MODEL_DEFECTS,
    read: ({ value }) => value.kind,
  }),
  fact({
    name: 'model-defect.message',
    of: 'model-defect',
    about: 'What is wrong, as a sentence without its full stop.',
    type: 'text',
    read: ({ value }) => (value.count > 1 ? `${value.message} (${value.count} times)` : value.message),
  }),
  fact({
    name: 'model-defect.place',
    of: 'model-defect',
    about: 'Where it is.',
    type: 'text',
    read: ({ value }) => placeInModel(value),
  }),
]

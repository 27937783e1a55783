import { type Fact, fact, Unknown } from '../model/fact.ts'
import { digestShape } from '../reading/digest-shape.ts'
import { loadingOf, modeOf, sourceOf, trustOf } from '../reading/python-loading.ts'

/** Python that loads data, models or code. */
export const facts: readonly Fact[] = [
  fact({
    name: 'python-file',
    of: 'python-file',
    about: 'The path of the program.',
    type: 'text',
    read: ({ value }) => value.path,
  }),
  fact({
    name: 'python-call',
    of: 'python-call',
    about: 'What is called, by its dotted path, whatever it is called in the file.',
    type: 'text',
    read: ({ value }) => value.target,
  }),
  fact({
    name: 'python-call.loads',
    of: 'python-call',
    about: 'What the call loads.',
    type: ['pickle', 'joblib', 'torch', 'numpy', 'yaml', 'keras', 'shelf', 'repository-code', 'hub-file', 'expression'],
    read: ({ value }) => loadingOf(value),
  }),
  fact({
    name: 'python-call.mode',
    of: 'python-call',
    about: 'Whether the call can run code that the data holds.',
    type: ['restricted', 'unrestricted'],
    read({ value }) {
      const mode = modeOf(value)
      return mode === 'unknown' ? new Unknown('an argument decides that is not written here') : mode
    },
  }),
  fact({
    name: 'python-call.integrity',
    of: 'python-call',
    about: 'Whether a comparison of digests that ends the function stands before the call on every way to it.',
    type: ['checked', 'unchecked'],
    read: ({ value }) => value.integrity,
  }),
  fact({
    name: 'python-call.source',
    of: 'python-call',
    about:
      'Where what is loaded comes from: a constant, what the program itself has just written, a request or the environment, or something else.',
    type: ['constant', 'own', 'outside', 'other'],
    read: ({ value }) => sourceOf(value),
  }),
  fact({
    name: 'python-call.trust',
    of: 'python-call',
    about:
      'What the comment at the call says: nothing, that the data is trusted, or that with the waiver that allows it.',
    type: ['silent', 'claimed', 'waived'],
    read: ({ value }) => trustOf(value),
  }),
  fact({
    name: 'python-digest',
    of: 'python-digest',
    about: 'The name of the text.',
    type: 'text',
    read: ({ value }) => value.name,
  }),
  fact({
    name: 'python-digest.shape',
    of: 'python-digest',
    about: 'Whether the text can be a digest.',
    type: ['digest', 'placeholder', 'other'],
    read: ({ value }) => digestShape(value.text),
  }),
]

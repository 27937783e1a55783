import { type Fact, fact, Unknown } from '../model/fact.ts'
import { MODEL_FORMATS } from '../model/model-file.ts'
import { loadsRestricted } from '../reading/restricted-loading.ts'

/** Model files as a whole. */
export const facts: readonly Fact[] = [
  fact({
    name: 'model-file',
    of: 'model-file',
    about: 'The path of the file.',
    type: 'text',
    read: ({ value }) => value.path,
  }),
  fact({
    name: 'model.format',
    of: 'model-file',
    about: 'What the file is made of, as its bytes say.',
    type: MODEL_FORMATS,
    read: ({ value }) => value.content.format,
  }),
  fact({
    name: 'model.sha256',
    of: 'model-file',
    about: 'The SHA-256 of the file, or the one that a Git LFS pointer names.',
    type: 'text',
    read: ({ value }) => value.sha256 ?? new Unknown('the file cannot be read'),
  }),
  fact({
    name: 'model.restricted-loading',
    of: 'model-file',
    about: 'Whether `torch.load(…, weights_only=True)` loads the file, which needs PyTorch 2.10 to be safe.',
    type: ['loads', 'refuses'],
    read: ({ value }) => loadsRestricted(value.content),
  }),
]

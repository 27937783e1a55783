import { type Fact, fact, Unknown } from '../model/fact.ts'
import type { ModelFile } from '../model/model-file.ts'
import type { Repository } from '../model/repository.ts'
import { nearest, type Subject } from '../model/subject.ts'
import { ownershipOf } from '../reading/code-owners.ts'
import { checksumOf, recordedDigest } from '../reading/model-checksum.ts'
import { isModel } from '../reading/model-kind.ts'
import { besideIt, foldersAbove } from '../reading/model-neighbours.ts'
import { provenanceOf } from '../reading/model-provenance.ts'
import { quarantinedBy } from '../reading/quarantine.ts'

/** Files that sign another one are called like it. Source: cosign, GnuPG, minisign, and the OpenSSF's model signing. */
const SIGNATURES = ['.sig', '.sigstore', '.sigstore.json', '.bundle', '.asc', '.minisig']

/** What the repository says about its models. */
export const facts: readonly Fact[] = [
  fact({
    name: 'model.is-model',
    of: 'model-file',
    about: 'True for weights and programs of a model, false for arrays, archives and unknown data.',
    type: 'boolean',
    read: ({ value }) => isModel(value.content),
  }),
  fact({
    name: 'model.holds-pickles',
    of: 'model-file',
    about: 'Whether loading the file means to unpickle.',
    type: 'boolean',
    read: ({ value }) => value.content.pickles > 0,
  }),
  fact({
    name: 'model.checksum',
    of: 'model-file',
    about:
      'How the SHA-256 that is recorded for the file agrees with it: beside it, in a list above it, in its provenance.',
    type: ['matches', 'differs', 'placeholder', 'missing'],
    read: subject => about(subject, checksumOf),
  }),
  fact({
    name: 'model.recorded-sha256',
    of: 'model-file',
    about: 'The SHA-256 that is recorded for the file, and where.',
    type: 'text',
    read: subject =>
      about(subject, (file, repository) => {
        const found = recordedDigest(file, repository)
        return found && `${found.digest} in ${found.path}`
      }),
  }),
  fact({
    name: 'model.provenance',
    of: 'model-file',
    about: 'Whether a record or a card says where the model comes from, when it was made and by whom.',
    type: ['documented', 'incomplete', 'missing'],
    read: subject => about(subject, provenanceOf),
  }),
  fact({
    name: 'model.signature',
    of: 'model-file',
    about: 'Whether a signature of the file stands beside it. That it is good is for whoever loads the file to verify.',
    type: ['present', 'missing'],
    read: subject => about(subject, signatureOf),
  }),
  fact({
    name: 'model.quarantine',
    of: 'model-file',
    about: 'Whether the record of an incident says that this file, or one with its content, was removed.',
    type: ['removed', 'not-named'],
    read: subject => about(subject, (file, repository) => (quarantinedBy(file, repository) ? 'removed' : 'not-named')),
  }),
  fact({
    name: 'model.quarantined-by',
    of: 'model-file',
    about: 'The record that says so.',
    type: 'text',
    read: subject => about(subject, quarantinedBy),
  }),
  fact({
    name: 'model.owner',
    of: 'model-file',
    about: 'Whether CODEOWNERS names somebody for the file.',
    type: ['owned', 'unowned', 'nobody-named'],
    read: subject => about(subject, ({ path }, repository) => ownershipOf(path, repository)),
  }),
]

function about<Answer>(
  subject: Subject<'model-file'>,
  read: (file: ModelFile, repository: Repository) => Answer,
): Answer | Unknown {
  const repository = nearest(subject, 'repository')?.value
  return repository === undefined ? new Unknown('the repository is not known') : read(subject.value, repository)
}

function signatureOf(file: ModelFile, repository: Repository): 'present' | 'missing' {
  const [folder = ''] = foldersAbove(file.path)
  const isBeside =
    SIGNATURES.some(ending => repository.has(file.path + ending)) || besideIt(file, repository, ['.p7s']).length > 0
  return isBeside || repository.has(folder === '' ? 'model.sig' : `${folder}/model.sig`) ? 'present' : 'missing'
}

import { type Evidence, type Fact, fact } from '../model/fact.ts'
import { child } from '../model/pointer.ts'
import type { Subject } from '../model/subject.ts'
import { writtenName } from '../reading/action-inputs.ts'
import {
  CREDENTIALS,
  credentialsOf,
  keepsOutside,
  uploadsWorkspace,
  workspaceUploadAfter,
} from '../reading/checkout.ts'

/** What `actions/checkout` leaves behind for the steps after it. */
export const facts: readonly Fact[] = [
  fact({
    name: 'checkout.credentials',
    of: 'step',
    about: 'What the checkout does with its token once the files are there.',
    type: CREDENTIALS,
    evidence: subject => inputPlace(subject),
    read: ({ value }) => credentialsOf(value),
  }),
  fact({
    name: 'checkout.token-place',
    of: 'step',
    about: 'Where the checkout keeps its token: among the files, or, since version 6, outside of them.',
    type: ['workspace', 'outside'],
    evidence: '/uses',
    read: ({ value }) =>
      credentialsOf(value) === undefined ? undefined : keepsOutside(value) ? 'outside' : 'workspace',
  }),
  fact({
    name: 'checkout.uploaded',
    of: 'step',
    about: 'Whether a later step of the job uploads the whole workspace as an artifact.',
    type: 'boolean',
    evidence: ({ document, value }) => {
      const upload = workspaceUploadAfter(value)
      return upload === undefined
        ? ''
        : { document, pointer: child(upload.pointer, 'with', writtenName(upload, 'path')) }
    },
    read: ({ value }) => (credentialsOf(value) === undefined ? undefined : workspaceUploadAfter(value) !== undefined),
  }),
  fact({
    name: 'step.uploads-workspace',
    of: 'step',
    about: 'Whether the step uploads the whole workspace as an artifact.',
    type: 'boolean',
    evidence: ({ value }) => `/with/${writtenName(value, 'path')}`,
    read: ({ value }) => uploadsWorkspace(value),
  }),
]

function inputPlace({ value, document, pointer }: Subject<'step'>): Evidence {
  const name = writtenName(value, 'persist-credentials')
  if (!value.with.has(name)) return '/uses'
  return { document, pointer: child(pointer, 'with', name), part: 'key' }
}

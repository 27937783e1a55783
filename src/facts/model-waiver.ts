import { texts } from '../model/data.ts'
import { type Fact, fact } from '../model/fact.ts'
import type { WaiverEntry } from '../model/waiver-entry.ts'
import { digestShape } from '../reading/digest-shape.ts'
import { textAt } from '../reading/waivers.ts'

/** Exceptions for what was found in a model. */
export const facts: readonly Fact[] = [
  fact({
    name: 'waiver.of-model',
    of: 'waiver',
    about: 'True where it excepts what was found in a model.',
    type: 'boolean',
    evidence: '/scope',
    read: ({ value }) => scopeOf(value).some(each => each.startsWith('model-file/')),
  }),
  fact({
    name: 'waiver.digest',
    of: 'waiver',
    about: 'Whether it names one file by its SHA-256.',
    type: ['named', 'placeholder', 'missing'],
    evidence: ({ value }) => (value.data.has('sha256') ? '/sha256' : ''),
    read({ value }) {
      const digest = textAt(value.data, 'sha256')
      if (digest === '') return 'missing'
      return digest.length === 64 && digestShape(digest) === 'digest' ? 'named' : 'placeholder'
    },
  }),
]

function scopeOf({ data }: WaiverEntry): readonly string[] {
  return texts(data.get('scope')).map(each => each.trim())
}

import { type Fact, fact } from '../model/fact.ts'

/** What holds a container image in place. */
export const facts: readonly Fact[] = [
  fact({
    name: 'image.pin',
    of: 'image',
    about: 'What the image is held by; `computed` where only a run knows which image it is.',
    type: ['digest', 'tag', 'latest', 'none', 'computed'],
    read({ value: { opaque, tag, digest } }) {
      if (opaque) return 'computed'
      if (digest !== undefined) return 'digest'
      if (tag === undefined) return 'none'
      return tag === 'latest' ? 'latest' : 'tag'
    },
  }),
  fact({
    name: 'image.role',
    of: 'image',
    about: 'What the image is used for.',
    type: ['job', 'service', 'step', 'composite-step', 'action'],
    read: ({ value }) => value.role,
  }),
]

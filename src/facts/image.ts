import { type Fact, fact, Unknown } from '../model/fact.ts'

/** What holds a container image in place. */
export const facts: readonly Fact[] = [
  fact({
    name: 'image.pin',
    of: 'image',
    about: 'What the image is held by.',
    type: ['digest', 'tag', 'latest', 'none'],
    read({ value: { text, tag, digest } }) {
      if (text.includes('${{')) return new Unknown('an expression decides the image')
      if (digest !== undefined) return /^sha(256|512):[0-9a-f]{64,}$/i.test(digest) ? 'digest' : 'none'
      if (tag === undefined) return 'none'
      return tag === 'latest' ? 'latest' : 'tag'
    },
  }),
  fact({
    name: 'image.role',
    of: 'image',
    about: 'What the image is used for.',
    type: ['job', 'service', 'step', 'action'],
    read: ({ value }) => value.role,
  }),
]

import { mapping, scalarText } from '../model/data.ts'
import { type Evidence, type Fact, fact, Unknown } from '../model/fact.ts'
import { child } from '../model/pointer.ts'
import type { Subject } from '../model/subject.ts'

/** What GitHub waits where nothing is said ("Dependabot options reference", `cooldown`). As of 2026-11-24. */
const DEFAULT_DAYS = 3

/** How Dependabot updates dependencies. */
export const facts: readonly Fact[] = [
  fact({
    name: 'dependabot-update',
    of: 'dependabot-update',
    about: 'The ecosystem that is updated.',
    type: 'text',
    read: ({ value }) => value.ecosystem ?? 'an unnamed ecosystem',
  }),
  fact({
    name: 'update.cooldown',
    of: 'dependabot-update',
    about: 'How many days old a version must be before it is proposed.',
    type: 'days',
    evidence: subject => cooldownPlace(subject),
    read({ value }) {
      const days = mapping(value.data.get('cooldown')).get('default-days')
      if (days === undefined) return DEFAULT_DAYS
      return typeof days === 'number' ? days : new Unknown('`default-days` is no number')
    },
  }),
  fact({
    name: 'update.external-code',
    of: 'dependabot-update',
    about: 'Whether Dependabot may run code of the dependencies while it updates them.',
    type: ['allow', 'deny'],
    evidence: '/insecure-external-code-execution',
    read: ({ value }) =>
      scalarText(value.data.get('insecure-external-code-execution')) === 'allow' ? 'allow' : 'deny',
  }),
]

function cooldownPlace({ value, document, pointer }: Subject<'dependabot-update'>): Evidence {
  const cooldown = value.data.get('cooldown')
  if (cooldown === undefined) return '/package-ecosystem'
  const place = child(pointer, 'cooldown')
  return mapping(cooldown).has('default-days')
    ? child('', 'cooldown', 'default-days')
    : { document, pointer: place, part: 'key' }
}

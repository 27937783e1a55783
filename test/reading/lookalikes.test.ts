import { expect, it } from 'vitest'
import { lookalikeOf } from '../../src/reading/lookalikes.ts'

it.each([
  ['action/checkout', 'actions/checkout', 'a character is left out'],
  ['actionss/checkout', 'actions/checkout', 'a character is doubled'],
  ['acitons/checkout', 'actions/checkout', 'two are exchanged'],
  ['sctions/checkout', 'actions/checkout', 'the key beside it was hit'],
  ['act1ons/checkout', 'actions/checkout', 'it looks alike'],
  ['git-hub/codeql-action', 'github/codeql-action', 'a separator more'],
  ['tj_actions/changed-files', 'tj-actions/changed-files', 'another separator'],
  ['checkout/actions', 'actions/checkout', 'owner and name are exchanged'],
])('%s looks like %s: %s', (slug, popular) => {
  expect(lookalikeOf(slug)).toBe(popular)
})

it.each([
  'actions/checkout',
  'actions/chekout',
  'acme/checkout',
  'my-actions/checkout',
  'acxxons/checkout',
  'push-build/docker-action',
  'checkout/checkout',
])('%s looks like nothing', slug => {
  expect(lookalikeOf(slug)).toBeUndefined()
})

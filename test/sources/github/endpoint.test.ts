import { describe, expect, it } from 'vitest'
import { endpointOf } from '../../../src/sources/github/endpoint.ts'

const TOKEN = ['not', 'a', 'token'].join('-')

describe('the endpoint', () => {
  it.each([
    [{}, { base: 'https://api.github.com', token: undefined }],
    [
      { GITHUB_API_URL: '', GITHUB_TOKEN: '' },
      { base: 'https://api.github.com', token: undefined },
    ],
    [
      { GITHUB_API_URL: 'https://forge.example/api/v3/', GH_TOKEN: `${TOKEN}\n` },
      { base: 'https://forge.example/api/v3', token: TOKEN },
    ],
    [{ GITHUB_API_URL: 'http://127.0.0.1:80/' }, { base: 'http://127.0.0.1', token: undefined }],
  ])('of %j', (environment, expected) => expect(endpointOf(environment)).toEqual(expected))

  it.each([
    ['forge.example', 'no URL'],
    ['http://forge.example', 'https://'],
    ['file:///etc', 'https://'],
    ['https://a:b@forge.example', 'password'],
  ])('is not %s', (url, word) => expect(endpointOf({ GITHUB_API_URL: url })).toContain(word))

  it('does not repeat a token that cannot be one', () => {
    const sentence = endpointOf({ GITHUB_TOKEN: `${TOKEN} x` })
    expect(typeof sentence === 'string' && !sentence.includes(TOKEN)).toBe(true)
  })
})

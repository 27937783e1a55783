import { scalarText } from '../model/data.ts'
import type { Step } from '../model/workflow.ts'
import { actionName, inputOf } from './action-inputs.ts'
import { isReachable } from './reachable.ts'

type Proof = 'token' | 'identity'

/**
 * How an action that publishes packages proves who it is, by the actions' own metadata files as of 2026-11-24. Undefined
 * for other actions, and where another registry is meant than one with trusted publishing.
 */
export function tokenActionOf(step: Step): Proof | undefined {
  const read = READERS.get(actionName(step) ?? '')
  return read === undefined || !isReachable(step) ? undefined : read(name => scalarText(inputOf(step, name)))
}

type Inputs = (name: string) => string | undefined

const READERS: ReadonlyMap<string, (input: Inputs) => Proof | undefined> = new Map([
  ['pypa/gh-action-pypi-publish', ofPypi],
  ['rubygems/release-gem', ofRelease],
  ['rubygems/configure-rubygems-credentials', ofRubygems],
  ['actions/setup-node', ofNode],
])

function ofPypi(input: Inputs): Proof | undefined {
  const address = input('repository-url') ?? input('repository_url')
  if (address !== undefined && !/^https:\/\/(?:upload|test)\.pypi\.org\/legacy\/?$/.test(address)) return undefined
  return input('password') ? 'token' : 'identity'
}

function ofRelease(input: Inputs): Proof {
  const trusted = input('setup-trusted-publisher')
  return trusted === 'false' || trusted?.includes('${{') ? 'token' : 'identity'
}

function ofRubygems(input: Inputs): Proof | undefined {
  const server = input('gem-server')
  if (server !== undefined && !/^https:\/\/rubygems\.org\/?$/.test(server)) return undefined
  return input('api-token') ? 'token' : 'identity'
}

/** `always-auth` makes npm send a stored token; without it, nothing is said. */
function ofNode(input: Inputs): Proof | undefined {
  const registry = input('registry-url')
  const always = input('always-auth')
  if (registry !== undefined && !/^https:\/\/registry\.npmjs\.org\/?$/.test(registry)) return undefined
  return always === 'true' || always?.includes('${{') ? 'token' : undefined
}

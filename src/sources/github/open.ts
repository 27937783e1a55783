import { answerCache, cacheFolder } from './answer-cache.ts'
import { type GitHubClient, gitHubClient } from './client.ts'
import { endpointOf } from './endpoint.ts'
import { LIMITS } from './limits.ts'

/** A client as the environment wants it, or a sentence about what is wrong there. Nothing is asked yet. */
export function openGitHub(
  environment: Readonly<Record<string, string | undefined>>,
  useCache: boolean,
): GitHubClient | string {
  const endpoint = endpointOf(environment)
  if (typeof endpoint === 'string') return endpoint
  const cache = useCache ? answerCache(cacheFolder(environment), LIMITS.bytes) : undefined
  return gitHubClient(endpoint, cache)
}

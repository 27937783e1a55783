import type { Arguments, Surroundings } from '../../model/command.ts'
import type { OnlineSource } from '../../model/online.ts'
import { saySentences } from '../line/say-mistakes.ts'
import { onlineGaps } from './online-gaps.ts'

/** GitHub, where the command line allows to ask it. A sentence where the environment keeps it from being asked. */
export async function openOnline(
  given: Arguments,
  { environment, err }: Surroundings,
): Promise<OnlineSource | string | undefined> {
  if (!given.flag('online')) return undefined
  const [{ openGitHub }, { gitHubKnowledge }] = await Promise.all([
    import('../../sources/github/open.ts'),
    import('../../sources/github/knowledge.ts'),
  ])
  const client = openGitHub(environment, !given.flag('no-cache'))
  if (typeof client === 'string') return client
  if (!environment.GITHUB_TOKEN && !environment.GH_TOKEN)
    saySentences(['There is no token in GITHUB_TOKEN or GH_TOKEN: GitHub answers 60 requests an hour'], err)
  const github = gitHubKnowledge(client)
  return {
    async gather(questions, topics) {
      const knowledge = await github.gather(questions, topics)
      const gaps = onlineGaps(questions, knowledge)
      if (gaps !== undefined) saySentences([gaps], err)
      return knowledge
    },
  }
}

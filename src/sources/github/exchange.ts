import { failed, type GitHubAnswer } from './answer.ts'
import { type Deadline, deadline } from './deadline.ts'
import type { Endpoint } from './endpoint.ts'
import type { Limits } from './limits.ts'
import { failureOf, outcomeOf, type Postponed } from './outcome.ts'
import type { Patience } from './patience.ts'
import { type Request, send } from './send.ts'

/** What requests of one client have in common. */
export interface Connection {
  readonly endpoint: Endpoint
  readonly limits: Limits
  readonly patience: Patience
}

/** Reads a response whose status is 200 or 304. Whoever keeps its body open clears the deadline; else it is cleared. */
export type Read<Value> = (response: Response, deadline: Deadline) => Promise<GitHubAnswer<Value> | Postponed>

/** Asks until there is an answer, or no more sense in asking. */
export async function exchange<Value>(
  request: Request,
  wholeMs: number,
  { endpoint, limits, patience }: Connection,
  read: Read<Value>,
): Promise<GitHubAnswer<Value>> {
  for (let attempt = 1; ; attempt++) {
    await patience.ready()
    if (patience.over !== undefined) return failed(patience.over)
    const outcome = await once(request, deadline(wholeMs, limits.idle), endpoint, limits, read)
    if (outcome.kind === 'found' || outcome.kind === 'missing') patience.answered()
    if (outcome.kind !== 'postponed') {
      if (outcome.kind === 'failed') patience.failed(outcome.reason)
      return outcome
    }
    const pause = outcome.after ?? limits.firstPause * 2 ** (attempt - 1)
    if (attempt < limits.attempts && (await patience.pause(pause, outcome.reason))) continue
    patience.failed(outcome.reason)
    return failed(outcome.reason)
  }
}

async function once<Value>(
  request: Request,
  limit: Deadline,
  endpoint: Endpoint,
  limits: Limits,
  read: Read<Value>,
): Promise<GitHubAnswer<Value> | Postponed> {
  let sent = false
  try {
    const response = await send(request, endpoint, limit, limits.redirects)
    if (typeof response === 'string') return ended(failed(response), limit)
    sent = true
    const outcome = outcomeOf(response)
    if (outcome === undefined) return await read(response, limit)
    await response.body?.cancel()
    return ended(outcome, limit)
  } catch (error) {
    const reason = failureOf(error, sent)
    return ended(reason === 'time-out' ? failed(reason) : { kind: 'postponed', reason, after: undefined }, limit)
  }
}

function ended<Outcome>(outcome: Outcome, limit: Deadline): Outcome {
  limit.clear()
  return outcome
}

import { setTimeout as sleep } from 'node:timers/promises'
import type { Failure } from './answer.ts'
import type { Limits } from './limits.ts'

/** Failures that the next request would meet as well, and after how many in a row nothing more is asked. */
const LASTING: Readonly<Partial<Record<Failure, number>>> = {
  '401: the token is not accepted': 1,
  unreachable: 3,
  'time-out': 3,
}

/** What all requests of one client share: how long they may still wait, and whether asking is of any use. */
export class Patience {
  /** Why nothing more is asked. */
  over: Failure | undefined
  private readonly limits: Limits
  private spent = 0
  private resumeAt = 0
  private requests = 0
  private readonly inRow = new Map<Failure, number>()

  constructor(limits: Limits) {
    this.limits = limits
  }

  /** Waits where a rate limit told all requests to. */
  async ready(): Promise<void> {
    const left = this.resumeAt - performance.now()
    if (left > 0) await sleep(left)
    if (++this.requests > this.limits.requests) this.over ??= 'more requests than allowed'
  }

  /** Waits before another attempt. False where that would take too long; a rate limit then ends all asking. */
  async pause(milliseconds: number, reason: Failure): Promise<boolean> {
    const now = performance.now()
    const extra = now + milliseconds - Math.max(now, this.resumeAt)
    const tooLong = milliseconds > this.limits.longestPause || this.spent + extra > this.limits.patience
    if (tooLong && reason === 'rate limit') this.over = reason
    if (tooLong) return false
    this.spent += Math.max(0, extra)
    if (reason === 'rate limit') this.resumeAt = Math.max(this.resumeAt, now + milliseconds)
    await sleep(milliseconds)
    return true
  }

  answered(): void {
    this.inRow.clear()
  }

  failed(reason: Failure): void {
    const times = (this.inRow.get(reason) ?? 0) + 1
    this.inRow.set(reason, times)
    if (times >= (LASTING[reason] ?? Number.POSITIVE_INFINITY)) this.over = reason
  }
}

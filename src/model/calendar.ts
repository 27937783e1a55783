import { absolute, DAY, type Instant, type LimitVerdict, MINUTE, type Span } from './instant.ts'

/** When people work. */
export interface Calendar {
  /** Minutes that the clock is ahead of UTC. */
  readonly offset: number
  /** 0 is Sunday. */
  readonly days: ReadonlySet<number>
  /** Minutes from midnight. */
  readonly from: number
  readonly to: number
  /** `YYYY-MM-DD`. */
  readonly holidays: ReadonlySet<string>
}

export const OFFICE_HOURS: Calendar = {
  offset: 0,
  days: new Set([1, 2, 3, 4, 5]),
  from: 9 * 60,
  to: 17 * 60,
  holidays: new Set(),
}

const LONGEST_BREAK = 60

/** The end of business hours on the first business day after the day of a moment, both in UTC milliseconds. */
export function endOfNextBusinessDay(time: number, calendar: Calendar): number {
  let day = Math.floor((time + calendar.offset * MINUTE) / DAY) + 1
  for (let tries = 0; tries < LONGEST_BREAK && !isBusinessDay(day, calendar); tries++) day++
  return day * DAY + (calendar.to - calendar.offset) * MINUTE
}

function isBusinessDay(day: number, { days, holidays }: Calendar): boolean {
  const date = new Date(day * DAY)
  return days.has(date.getUTCDay()) && !holidays.has(date.toISOString().slice(0, 10))
}

/** Whether something came by the end of the next business day after another. */
export function judgeBusinessDay(from: Instant, to: Span, calendar: Calendar): LimitVerdict {
  const start = absolute(from)
  const [earliest, latest] = [start.least, start.most - 1].map(time => endOfNextBusinessDay(time, calendar))
  if (earliest === undefined || latest === undefined) return 'unprovable'
  if (to.most <= earliest + MINUTE) return 'met'
  return to.least > latest ? 'breached' : 'unprovable'
}

import { DAY, type Instant, MINUTE, SECOND, type Zone } from '../../model/instant.ts'
import type { Passage } from '../../model/passage.ts'
import { readStamp, type Stamp, type WrittenDay } from './stamp.ts'

/** "Around" is a quarter of an hour to both sides. */
const ROUGHLY = 15 * MINUTE

/** A smaller step back within one day is a mistake, a larger one is past midnight. */
const ROLLOVER = DAY / 2

const FAR_AHEAD = 60 * DAY

/** Reads moments one after the other, each with the day and the zone that stood before it. */
export class Clock {
  readonly zone: Zone
  private readonly year: number | undefined
  private readonly base: number
  private day: number | undefined
  private last: number | undefined

  constructor(zone: Zone, day: number | undefined) {
    this.zone = zone
    this.year = day === undefined ? undefined : new Date(day).getUTCFullYear()
    this.base = day ?? 0
    this.day = day
  }

  /** The moment of a text, and where it ends in it. */
  read({ text, region }: Passage): { readonly instant: Instant; readonly stamp: Stamp } | undefined {
    const stamp = readStamp(text)
    const instant = stamp && this.instant(stamp, { text: text.slice(stamp.start, stamp.end), region })
    return stamp && instant && { instant, stamp }
  }

  private instant(stamp: Stamp, passage: Passage): Instant | undefined {
    const written = stamp.day === undefined ? undefined : this.dayOf(stamp.day)
    if (written !== undefined) {
      this.day = written
      this.last = undefined
    }
    if (stamp.time === undefined) return written === undefined ? undefined : this.wholeDay(written, stamp, passage)
    const low = this.rolled((this.day ?? 0) + stamp.time.seconds * SECOND)
    this.last = low
    const length = stamp.time.exact ? SECOND : MINUTE
    const end = stamp.until === undefined ? low : endOf(low, stamp.until.seconds)
    const slack = stamp.approximate ? ROUGHLY : 0
    return {
      ...passage,
      low: low - slack,
      high: end + length + slack,
      zone: stamp.zone ?? this.zone,
      precision: stamp.time.exact ? 'second' : 'minute',
      inferred: false,
    }
  }

  /** A day without a year is that of the record, or of the year before where that would be months ahead. */
  private dayOf(written: WrittenDay): number | undefined {
    const day = dayNumber(written, this.year)
    if (day === undefined || written.year !== undefined || day - this.base < FAR_AHEAD) return day
    return dayNumber(written, (this.year ?? 0) - 1)
  }

  private wholeDay(day: number, { zone }: Stamp, passage: Passage): Instant {
    return { ...passage, low: day, high: day + DAY, zone: zone ?? this.zone, precision: 'day', inferred: false }
  }

  private rolled(time: number): number {
    if (this.last === undefined || this.last - time <= ROLLOVER) return time
    this.day = (this.day ?? 0) + DAY
    return time + DAY
  }
}

/** The end of a range may be past midnight. */
function endOf(low: number, seconds: number): number {
  const end = Math.floor(low / DAY) * DAY + seconds * SECOND
  return end < low ? end + DAY : end
}

/** Milliseconds at which a written day begins; undefined where its year is nowhere said. */
export function dayNumber({ year, month, day }: WrittenDay, otherwise: number | undefined): number | undefined {
  const known = year ?? otherwise
  return known === undefined ? undefined : Date.UTC(known, month - 1, day)
}

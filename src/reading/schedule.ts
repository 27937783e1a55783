/** The five fields of a schedule: least and most, and the names that may stand for numbers. */
const FIELDS: readonly (readonly [least: number, most: number, names: readonly string[]])[] = [
  [0, 59, []],
  [0, 23, []],
  [1, 31, []],
  [1, 12, ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']],
  [0, 6, ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']],
]

/** True where GitHub takes a `cron` (POSIX fields, no `@daily`, no seconds). */
export function isSchedule(text: string): boolean {
  const fields = text.trim().split(/\s+/)
  return fields.length === FIELDS.length && fields.every((field, index) => isField(field, index))
}

function isField(field: string, index: number): boolean {
  const [least = 0, most = 0, names = []] = FIELDS[index] ?? []
  const numberOf = (text: string) => {
    const named = names.indexOf(text.toLowerCase())
    return named >= 0 ? named + least : /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN
  }
  const within = (value: number) => value >= least && value <= most + (index === 4 ? 1 : 0)
  return field.split(',').every(part => {
    const [range = '', step, more] = part.split('/')
    if (more !== undefined || (step !== undefined && !/^[1-9]\d{0,2}$/.test(step))) return false
    if (range === '*') return true
    const [from = '', to, rest] = range.split('-')
    if (rest !== undefined || !within(numberOf(from))) return false
    return to === undefined || (within(numberOf(to)) && numberOf(from) <= numberOf(to))
  })
}

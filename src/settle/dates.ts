const DAY = 24 * 60 * 60 * 1000

/** True for a day that exists, written `YYYY-MM-DD`. Such texts sort by time. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Days from the first to the second, both dates. */
export function daysBetween(first: string, second: string): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / DAY)
}

/** Ends a request that takes too long as a whole, or that stands still. `touch` says that it moved. */
export interface Deadline {
  readonly signal: AbortSignal
  touch(): void
  clear(): void
}

export function deadline(wholeMs: number, idleMs: number): Deadline {
  const controller = new AbortController()
  const end = () => controller.abort(new DOMException('It took too long', 'TimeoutError'))
  const whole = setTimeout(end, wholeMs)
  let idle = setTimeout(end, idleMs)
  return {
    signal: controller.signal,
    touch() {
      clearTimeout(idle)
      idle = setTimeout(end, idleMs)
    },
    clear() {
      clearTimeout(whole)
      clearTimeout(idle)
    },
  }
}

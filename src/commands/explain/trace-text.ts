import { trace } from '../../engine/trace.ts'
import type { Finding } from '../../model/finding.ts'
import { printable } from '../../model/printable.ts'

/** What was asked and answered about a finding; empty where that was not kept. */
export function traceText({ message, verdict }: Finding): string {
  return verdict === undefined ? '' : `${printable(message)}\n${trace(verdict).join('\n')}\n\n`
}

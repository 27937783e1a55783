import { printable } from '../../model/printable.ts'
import type { Status } from './status.ts'

/** The status of one record for people. */
export function statusText({ path, name, state, severity, owner, clocks, owed, ahead }: Status): string {
  const head = [state, severity ?? 'no severity', owner === undefined ? 'nobody owns it' : `owned by ${owner}`]
  const lines = [
    `${name}: ${head.join(', ')}`,
    `  ${path}`,
    ...clocks.map(({ clock, verdict, elapsed, limit, contact }) => {
      const who = clock === 'response' ? '' : `, to ${contact}`
      return `  ${clock}${who}: ${verdict}, ${elapsed} of ${limit}`
    }),
    ...counted('Owed now', owed),
    ...counted('Before it can go on', ahead),
  ]
  return `${lines.map(printable).join('\n')}\n`
}

function counted(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`  ${title}: the record`, ...items.map(item => `    ${item}`)]
}

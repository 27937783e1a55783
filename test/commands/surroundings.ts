import { run } from '../../src/commands/line/dispatch.ts'
import type { Surroundings } from '../../src/model/command.ts'

/** What one run wrote, and how it ended. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the program in this process, as the process would. */
export async function runIn(
  cwd: string,
  line: readonly string[],
  given: Partial<Surroundings> & { input?: string } = {},
): Promise<Ran> {
  const written = { out: '', err: '' }
  const output = (name: 'out' | 'err') => ({
    write(text: string) {
      written[name] += text
    },
    terminal: false,
    columns: undefined,
  })
  const stdin = async () => Buffer.from(given.input ?? '')
  const code = await run(line, {
    cwd,
    environment: {},
    out: output('out'),
    err: output('err'),
    stdin,
    today: '2026-06-15',
    ...given,
  })
  return { code, ...written }
}

import { run } from './commands/line/dispatch.ts'
import type { Output } from './model/command.ts'

/**
 * The process: what it was given, where it writes, and how it ends. It is never cut off, since that loses what a pipe
 * has not taken yet; Ctrl+C ends it with 130 because nothing here catches it. Streams are opened when they are used:
 * each costs a millisecond.
 */
function output(open: () => NodeJS.WriteStream): Output {
  let opened: NodeJS.WriteStream | undefined
  const stream = () => {
    opened ??= open().on('error', ignoreClosedPipe)
    return opened
  }
  return {
    write: text => void stream().write(text),
    get terminal() {
      return stream().isTTY === true
    },
    get columns() {
      return stream().columns
    },
  }
}

/** Whoever reads through `head` has seen enough. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

const err = output(() => process.stderr)

/** Builds that must be repeatable say which moment it is: https://reproducible-builds.org/specs/source-date-epoch */
const epoch = Number(process.env.SOURCE_DATE_EPOCH ?? Number.NaN)
const now = Number.isSafeInteger(epoch) ? epoch * 1000 : Date.now()

try {
  process.exitCode = await run(process.argv.slice(2), {
    cwd: process.cwd(),
    environment: process.env,
    out: output(() => process.stdout),
    err,
    stdin: async () => (await import('node:stream/consumers')).buffer(process.stdin),
    today: new Date(now).toISOString().slice(0, 10),
    now,
  })
} catch (error) {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
  err.write(`runproof: this is a fault of ours, please report it\n${reason}\n`)
  process.exitCode = 2
}

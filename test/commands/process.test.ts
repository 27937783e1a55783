import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pipe, temporaryTree } from '../sources/hostile-tree.ts'

/** The built program, as people run it. */
const PROGRAM = resolve('bin/runproof.js')

/** Many findings: more than the 64 KiB that a pipe holds. Files that cannot be read are reported under any policy. */
function longTree(): string {
  const paths = Array.from({ length: 400 }, (_, index) => `.github/workflows/broken-${index}.yml`)
  return temporaryTree({ '.git/HEAD': '', ...Object.fromEntries(paths.map(path => [path, 'jobs: [\n'])) })
}

function start(cwd: string, ...line: string[]) {
  return spawn(process.execPath, [PROGRAM, ...line], { cwd, env: { PATH: process.env.PATH } })
}

async function text(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString()
}

describe('the process', () => {
  it('writes all of a long report into a pipe before it ends', async () => {
    const child = start(longTree(), 'check', '-f', 'json')
    const out = await text(child.stdout)
    expect(out.length).toBeGreaterThan(128 * 1024)
    expect(() => JSON.parse(out)).not.toThrow()
  })

  it('is quiet when nobody reads on', async () => {
    const child = start(longTree(), 'check', '-f', 'json')
    child.stdout.once('data', () => child.stdout.destroy())
    const [err] = await Promise.all([text(child.stderr), once(child, 'close')])
    expect(err).toBe('')
  })

  it('ends on Ctrl+C', async () => {
    const root = temporaryTree({ '.git/HEAD': '' })
    pipe(`${root}/input`)
    const child = spawn(
      'sh',
      ['-c', `exec "$0" "$1" check - --stdin-filename a.yml < input`, process.execPath, PROGRAM],
      { cwd: root },
    )
    const writer = spawn('sh', ['-c', 'exec 3> input; echo ready; sleep 20'], { cwd: root })
    await once(writer.stdout, 'data')
    await new Promise(done => setTimeout(done, 300))
    child.kill('SIGINT')
    expect((await once(child, 'close'))[1]).toBe('SIGINT')
    writer.kill()
  })

  it.each([
    [['--version'], 0],
    [['--nonsense'], 2],
    [['check', '--fail-on', 'info'], 1],
  ])('%j ends with %i', async (line, code) => {
    const child = start(longTree(), ...line)
    child.stdout.resume()
    child.stderr.resume()
    expect((await once(child, 'close'))[0]).toBe(code)
  })
})

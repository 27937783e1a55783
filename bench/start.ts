import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { cleanEnvironment } from './clean-environment.ts'
import type { Figure } from './main.ts'
import { median } from './median.ts'

const ROUNDS = 21

/** Whole processes: `--version` and a hook on one workflow, against an empty program; and peak memory on the tree. */
export function benchStart(folder: string, program: string): readonly Figure[] {
  const workflow = firstWorkflow(folder)
  const runs = {
    empty: ['-e', '0'],
    version: [program, '--version'],
    hook: [program, 'check', '--hook', '--no-config', workflow],
  }
  const times = { empty: [] as number[], version: [] as number[], hook: [] as number[] }
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, list] of Object.entries(times)) list.push(timed(runs[name as keyof typeof runs]))
  const empty = median(times.empty)
  return [
    { name: 'an empty program', value: empty, unit: 'ms', limit: undefined },
    { name: '--version above that', value: median(times.version) - empty, unit: 'ms', limit: 10 },
    { name: 'a hook on one workflow above that', value: median(times.hook) - empty, unit: 'ms', limit: 25 },
    { name: 'peak memory, the largest repository', value: peakMemory(folder, program), unit: 'MiB', limit: 200 },
  ]
}

function timed(args: readonly string[]): number {
  const start = performance.now()
  spawnSync(process.execPath, args, { stdio: 'ignore', env: cleanEnvironment() })
  return performance.now() - start
}

function firstWorkflow(folder: string): string {
  for (const name of readdirSync(folder).sort()) {
    const workflows = join(folder, name, '.github/workflows')
    const [first] = list(workflows)
    if (first !== undefined) return join(workflows, first)
  }
  throw new Error(`there is no workflow below ${folder}`)
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

/** Of the process that checks a repository, in MiB, as the kernel counted it. */
function peakMemory(folder: string, program: string): number {
  const script = `process.argv.splice(1, 1); process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS))
await import(${JSON.stringify(program)})`
  const peaks = readdirSync(folder).map(name => {
    const args = [
      '--input-type=module',
      '-e',
      script,
      '-',
      'check',
      '--exit-zero',
      '--policy',
      'all',
      join(folder, name),
    ]
    const { stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] })
    return Number(/peak (\d+)/.exec(stderr)?.[1] ?? 0) / 1024
  })
  return Math.max(...peaks)
}

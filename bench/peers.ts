import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isYaml } from '../src/sources/usual-places.ts'
import { cleanEnvironment } from './clean-environment.ts'
import type { Figure } from './main.ts'
import { median } from './median.ts'

const ROUNDS = 7

/** Whole processes side by side with other tools on the same repositories, one repository a run, where they are installed. */
export function benchPeers(folder: string, program: string): readonly Figure[] {
  const repositories = readdirSync(folder)
    .filter(name => existsSync(join(folder, name, '.github/workflows')))
    .sort()
  const zizmor = peer('zizmor', () => ['--offline', '--no-exit-codes', '--no-config', '-q', '.'], 0.5)
  const actionlint = peer('actionlint', root => ['-shellcheck=', '-pyflakes=', ...workflowsIn(root)], 1)
  return [zizmor, actionlint].flatMap(each => each(folder, repositories, program))
}

type Bench = (folder: string, repositories: readonly string[], program: string) => readonly Figure[]

type Arguments = (root: string) => readonly string[]

function peer(name: string, args: Arguments, limit: number): Bench {
  return (folder, repositories, program) => {
    if (spawnSync(name, ['--version'], { stdio: 'ignore' }).error !== undefined) return []
    const theirs: number[] = []
    const ours: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      theirs.push(total(folder, repositories, name, args))
      ours.push(total(folder, repositories, process.execPath, () => [program, 'check', '--exit-zero', '--no-config']))
    }
    return [{ name: `whole process, against ${name}`, value: median(ours) / median(theirs), unit: '×', limit }]
  }
}

function total(folder: string, repositories: readonly string[], command: string, args: Arguments): number {
  const start = performance.now()
  for (const name of repositories) {
    const cwd = join(folder, name)
    spawnSync(command, args(cwd), { cwd, stdio: 'ignore', env: cleanEnvironment() })
  }
  return performance.now() - start
}

/** Named one by one, since actionlint finds them by itself only in a Git repository. */
function workflowsIn(root: string): readonly string[] {
  const folder = join(root, '.github/workflows')
  return readdirSync(folder)
    .filter(isYaml)
    .map(name => join(folder, name))
}

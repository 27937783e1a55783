import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { temporaryTree } from './sources/hostile-tree.ts'

interface Hook {
  readonly id: string
  readonly entry: string
  readonly language: string
  readonly pass_filenames?: boolean
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>
  readonly runs: { readonly steps: readonly [{ readonly env: Readonly<Record<string, string>>; readonly run: string }] }
}

const HOOKS = load(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly Hook[]
const ACTION = load(readFileSync('action.yml', 'utf8')) as Action
const BAD = 'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: a/b@v1\n'
const GOOD = 'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n'

const repository = () =>
  temporaryTree({
    '.git/HEAD': '',
    '.github/workflows/a b.yml': BAD,
    '.github/workflows/good.yml': GOOD,
    'n.md': 'x\n',
  })

/** As pre-commit does: the entry is a program of the hook's repository, the files are words behind it. */
function runHook(id: string, files: readonly string[]) {
  const hook = HOOKS.find(each => each.id === id)!
  const [program, ...words] = hook.entry.split(' ')
  const passed = hook.pass_filenames === false ? [] : files
  return spawnSync(join(process.cwd(), program!), [...words, ...passed], { cwd: repository(), encoding: 'utf8' })
}

describe('hooks of pre-commit', () => {
  it.each(HOOKS.filter(({ language }) => language === 'script').map(({ entry }) => entry))(
    '%s can be run from a checkout',
    entry => {
      const [program = ''] = entry.split(' ')
      accessSync(program, constants.X_OK)
      expect(execFileSync('git', ['ls-files', '--stage', program], { encoding: 'utf8' })).toMatch(/^100755 /)
    },
  )

  it('runproof stops a commit that adds a bad step', () => {
    const { status, stdout, stderr } = runHook('runproof', ['n.md', '.github/workflows/a b.yml'])
    expect([status, stderr]).toEqual([1, ''])
    expect(stdout).toContain('`a/b@v1` is held by a tag')
    expect(stdout).not.toContain('n.md')
  })

  it('runproof lets the others pass', () => {
    expect(runHook('runproof', ['n.md', 'removed.yml', '.github/workflows/good.yml']).status).toBe(0)
  })

  it('runproof-repository sees what no commit changed', () => {
    expect(runHook('runproof-repository', ['n.md'])).toMatchObject({ status: 1 })
  })
})

/** As a runner does, with the inputs that were given in the place of the expressions. */
function runAction(given: Readonly<Record<string, string>>) {
  const cwd = repository()
  const [step] = ACTION.runs.steps
  const values = Object.entries(step.env).map(([name, expression]) => {
    const input = /inputs\.([\w-]+)/.exec(expression)?.[1]
    return [name, input === undefined ? process.cwd() : (given[input] ?? ACTION.inputs[input]!.default)]
  })
  const env = { ...process.env, ...Object.fromEntries(values) }
  const run = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
    cwd,
    env,
    encoding: 'utf8',
  })
  const sarif = join(cwd, given.sarif ?? 'runproof.sarif')
  return {
    ...run,
    results: existsSync(sarif) ? JSON.parse(readFileSync(sarif, 'utf8')).runs[0].results.length : undefined,
  }
}

describe('the action', () => {
  it('fails on what is high, and leaves a report for code scanning', () => {
    const { status, stderr, results } = runAction({})
    expect([status, stderr]).toEqual([1, ''])
    expect(results).toBeGreaterThan(0)
  })

  it('takes paths with spaces, policies and a threshold', () => {
    const paths = '.github/workflows/a b.yml\n'
    expect(runAction({ paths, 'fail-on': 'never', sarif: 'out.sarif' })).toMatchObject({ status: 0, stderr: '' })
    expect(runAction({ paths, policies: 'sbom\nmodel-security' })).toMatchObject({ status: 0, results: 0 })
    expect(runAction({ paths: '.github/workflows/good.yml' })).toMatchObject({ status: 0, results: 0 })
  })

  it('takes nothing for an option or a command that an input says', () => {
    expect(runAction({ paths: '--exit-zero' })).toMatchObject({ status: 2, results: undefined })
    expect(runAction({ 'fail-on': '$(touch here)' })).toMatchObject({ status: 2, results: undefined })
  })

  it('puts expressions into the environment only', () => expect(ACTION.runs.steps[0].run).not.toContain('${' + '{'))
})

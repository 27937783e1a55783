import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../src/documents/yaml.ts'
import { interpolationsOf } from '../../src/reading/interpolations.ts'
import { isReachable } from '../../src/reading/reachable.ts'
import { retiredCommands } from '../../src/reading/retired-commands.ts'
import { runnerWrites } from '../../src/reading/runner-writes.ts'
import { readWorkflow } from '../../src/subjects/workflow.ts'

function workflow(text: string) {
  return readWorkflow(parseYaml({ path: '.github/workflows/ci.yml', text }))
}

function steps(text: string, on = 'issues') {
  return workflow(`on: ${on}\njobs:\n  a:\n    steps:\n${text}`).jobs[0]?.steps ?? []
}

describe('reachable', () => {
  it.each([
    ['false', false],
    ["'false'", false],
    ['${{ false }}', false],
    ['1 == 2', false],
    ['0', false],
    ["contains('a', 'b')", false],
    ["fromJSON('false')", false],
    ['${{ false }} x', true],
    ["''", true],
    ['"${{ \'\' }}"', true],
    ['null', true],
    ['true', true],
    ['github.ref', true],
    ['always() && false', true],
    ['|\n          ${{ false }}', true],
    ['|\n          false', false],
  ])('if: %s', (condition, reachable) => {
    const [job] = workflow(`on: push\njobs:\n  a:\n    if: ${condition}\n    steps:\n      - run: x\n`).jobs
    expect(job && isReachable(job)).toBe(reachable)
    expect(job?.steps[0] && isReachable(job.steps[0])).toBe(reachable)
    const [step] = steps(`      - run: x\n        if: ${condition}\n`)
    expect(step && isReachable(step)).toBe(reachable)
  })
})

describe('values from outside', () => {
  const grades = (text: string) =>
    steps(text).flatMap(step => interpolationsOf(step).map(({ value }) => `${value.text} ${value.grade}`))

  it('places each value in the code', () => {
    const [found] = interpolationsOf(
      steps("      - run: echo ${{ format('{0}', github.event.issue.title) }}\n")[0] ?? never(),
    )
    expect(found).toMatchObject({ pointer: '/jobs/a/steps/0/run', value: { start: 23, end: 47 } })
  })

  it('does not run in circles', () => {
    const circle = ['a', 'b'].map(
      (id, index) =>
        `      - id: ${id}\n        env:\n          X: $\{{ steps.${'ba'[index]}.outputs.x }}\n        run: echo "x=$X" >> $GITHUB_OUTPUT\n`,
    )
    expect(grades(`${circle.join('')}      - run: $\{{ steps.a.outputs.x }}\n`)).toEqual(['steps.a.outputs.x opaque'])
  })

  it('gives up where a file makes the ways very many', () => {
    const layers = Array.from({ length: 40 }, (_, index) => {
      const before = `$\{{ steps.s${index - 1}.outputs.x }}`
      return `      - id: s${index}\n        run: echo "x=${before.repeat(30)}" >> $GITHUB_OUTPUT\n`
    })
    expect(grades(layers.join('')).length).toBe(40 * 30)
  })
})

describe('writes to files of the runner', () => {
  it.each([
    ['bash', 'echo a >> $GITHUB_ENV', 'environment literal'],
    ['bash', 'echo "a=$X" >> "${GITHUB_PATH}"', 'path'],
    ['bash', 'echo "a=$X" | sudo tee -a $GITHUB_OUTPUT', 'output'],
    ['bash', '{ echo "a=$X"; } >> $GITHUB_ENV', 'environment'],
    ['bash', "echo $X >> '$GITHUB_ENV'", ''],
    ['bash', 'echo $X >> $GITHUB_ENVIRONMENT', ''],
    ['bash', 'cat < $GITHUB_ENV', ''],
    ['pwsh', '"a" >> $env:GITHUB_ENV', 'environment'],
    ['pwsh', '"a" | Out-File -FilePath $Env:github_path -Append', 'path'],
    ['pwsh', 'Get-Content $env:GITHUB_ENV', ''],
    ['cmd', 'echo a>>%GITHUB_ENV%', 'environment'],
    ['cmd', 'echo %GITHUB_ENV%', ''],
  ])('%s: %s', (shell, run, expected) => {
    const [step] = steps(`      - shell: ${shell}\n        run: |\n          ${run}\n`)
    const found = step ? runnerWrites(step) : []
    expect(found.map(({ file, literal }) => `${file}${literal ? ' literal' : ''}`).join()).toBe(expected)
  })
})

it('finds commands that the runner has given up, but not in comments', () => {
  const script =
    'echo ::set-output name=a::b\n  # echo ::set-env name=a::b\nprintf "::add-path::/x"\necho std::set-env-x\n'
  expect(retiredCommands(script).map(({ name, start }) => [name, start])).toEqual([
    ['set-output', 5],
    ['add-path', 65],
  ])
})

function never(): never {
  throw new Error('There is no step')
}

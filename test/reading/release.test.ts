import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../src/documents/yaml.ts'
import { checksumsOf } from '../../src/reading/checksums.ts'
import { stepsAfter, stepsBefore } from '../../src/reading/commands.ts'
import { tokenOf, uploadOf } from '../../src/reading/release.ts'
import { readWorkflow } from '../../src/subjects/workflow.ts'

function workflowOf(steps: string) {
  const text = `on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n${steps}`
  return readWorkflow(parseYaml({ path: '.github/workflows/release.yml', text }))
}

function firstStep(steps: string) {
  const [step] = workflowOf(steps).jobs[0]?.steps ?? []
  if (step === undefined) throw new Error('there is no step')
  return step
}

describe('a step that uploads to a release', () => {
  it.each([
    ['      - uses: Softprops/Action-Gh-Release@v2\n        with: { files: "dist/*\\n./b" }\n', ['dist/*', 'b'], true],
    ['      - uses: softprops/action-gh-release@v2\n        with: { files: "${{ inputs.files }}" }\n', undefined, true],
    ['      - run: gh release upload "$TAG" dist/a ./dist/b#label --clobber\n', ['dist/a', 'dist/b'], false],
    ['      - run: gh release create v1 --draft --notes text dist/a\n', ['dist/a'], true],
    ['      - run: gh release upload v1 "$FILE"\n', undefined, false],
  ])('%j', (steps, files, createsRelease) => {
    expect(uploadOf(firstStep(steps))).toMatchObject({ files, createsRelease })
  })

  it.each([
    '      - uses: softprops/action-gh-release@v2\n        with: { body: text }\n',
    '      - run: gh release view v1\n',
    '      - run: gh release create v1 --draft\n',
    '      - run: echo "gh release upload v1 dist/a"\n',
    '      - run: "# gh release upload v1 dist/a"\n',
  ])('is not %j', steps => expect(uploadOf(firstStep(steps))).toBeUndefined())

  it('says whose token it uses', () => {
    const upload = '      - run: gh release upload v1 a\n'
    expect(tokenOf(firstStep(upload))).toBe('workflow')
    expect(tokenOf(firstStep(`${upload}        env: { GH_TOKEN: "\${{ secrets.GITHUB_TOKEN }}" }\n`))).toBe('workflow')
    expect(tokenOf(firstStep(`${upload}        env: { GH_TOKEN: "\${{ secrets.RELEASE_TOKEN }}" }\n`))).toBe('other')
  })
})

describe('the list of digests', () => {
  const write = '      - run: sha256sum dist/* > SHA256SUMS\n'
  it.each([
    ['      - run: make\n', 'missing'],
    [write, 'unsigned'],
    [`${write}      - run: cosign sign-blob --yes ./SHA256SUMS --bundle b\n`, 'signed'],
    [`${write}      - run: 'for f in dist/* SHA256SUMS; do cosign sign-blob --yes "$f" --bundle b; done'\n`, 'signed'],
    ['      - run: sha256sum -c SHA256SUMS\n', 'missing'],
  ])('%j is %s', (steps, state) => expect(checksumsOf(workflowOf(steps))).toBe(state))
})

describe('the order of steps', () => {
  const text = `on: push
jobs:
  a: { steps: [{ id: a1, run: x }] }
  b: { needs: [a], steps: [{ id: b1, run: x }, { id: b2, run: x }] }
  c: { needs: b, steps: [{ id: c1, run: x }] }
  loop: { needs: [loop, missing], steps: [{ id: l1, run: x }] }
`
  const jobs = readWorkflow(parseYaml({ path: 'w.yml', text })).jobs
  const step = (id: string) => jobs.flatMap(({ steps }) => steps).find(each => each.id === id)!

  it('follows what jobs need', () => {
    expect(stepsBefore(step('b2')).map(({ id }) => id)).toEqual(['a1', 'b1'])
    expect(
      stepsBefore(step('c1'))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['a1', 'b1', 'b2'])
    expect(stepsAfter(step('a1')).map(({ id }) => id)).toEqual(['b1', 'b2', 'c1'])
    expect(stepsBefore(step('l1'))).toEqual([])
  })
})

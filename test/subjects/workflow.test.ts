import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../src/documents/yaml.ts'
import { effectiveAccess } from '../../src/reading/permissions.ts'
import { readImage } from '../../src/subjects/image.ts'
import { readWorkflow } from '../../src/subjects/workflow.ts'

function workflowOf(text: string) {
  return readWorkflow(parseYaml({ path: '.github/workflows/w.yml', text }))
}

describe('what starts a workflow', () => {
  it.each([
    ['on: push\n', ['push']],
    ['on: [push, release]\n', ['push', 'release']],
    ['on:\n  push:\n  release: { types: [published] }\n', ['push', 'release']],
    ['on: null\n', []],
    ['on: [1, {}]\n', ['1']],
  ])('%j', (text, events) => expect(workflowOf(text).triggers.map(({ event }) => event)).toEqual(events))

  it('keeps types apart from their absence', () => {
    const [push, release] = workflowOf('on:\n  push:\n  release: { types: published }\n').triggers
    expect(push?.types).toBeUndefined()
    expect(release?.types).toEqual(['published'])
  })
})

describe('effective permissions', () => {
  const job = (top: string, own: string, on = 'push') =>
    workflowOf(`on: ${on}\n${top}jobs:\n  a:\n    runs-on: x\n${own}`).jobs[0]!

  it.each([
    ['', '', undefined, 'none'],
    ['permissions: {}\n', '', 'none', 'none'],
    ['permissions:\n', '', 'none', 'none'],
    ['permissions: read-all\n', '', 'read', 'read'],
    ['permissions: write-all\n', '', 'write', 'write'],
    ['permissions: { contents: write, id-token: write }\n', '', 'write', 'write'],
    ['permissions: { contents: write, id-token: write }\n', '    permissions: { contents: read }\n', 'read', 'none'],
    ['permissions: {}\n', '    permissions: write-all\n', 'write', 'write'],
    ['permissions: ${{ inputs.x }}\n', '', undefined, undefined],
  ])('%j and %j', (top, own, contents, identity) => {
    expect(effectiveAccess(job(top, own), 'contents')).toBe(contents)
    expect(effectiveAccess(job(top, own), 'id-token')).toBe(identity)
  })

  it('leaves to the caller what a called workflow does not say', () => {
    expect(effectiveAccess(job('', '', 'workflow_call'), 'id-token')).toBeUndefined()
  })
})

describe('references', () => {
  const referenceOf = (uses: string) =>
    workflowOf(`jobs:\n  a:\n    steps:\n      - uses: ${uses}\n`).jobs[0]?.steps[0]?.reference

  it.each([
    ['Actions/Checkout@v4', { kind: 'remote', slug: 'actions/checkout', path: '', ref: 'v4' }],
    ['a/b/c/d@x@y', { kind: 'remote', slug: 'a/b', path: 'c/d@x', ref: 'y' }],
    ['a/b', { kind: 'remote', slug: 'a/b', ref: undefined }],
    ['a/b@', { kind: 'remote', ref: undefined }],
    ['./tools/x', { kind: 'local', path: 'tools/x' }],
    ['$/tools/x', { kind: 'self-repository', path: 'tools/x' }],
    ['docker://alpine:3', { kind: 'docker' }],
    ['word', { kind: 'invalid' }],
  ])('%s', (uses, reference) => expect(referenceOf(uses)).toMatchObject(reference))

  it('finds the comment behind one', () => {
    expect(referenceOf('a/b@c # v1.2.3  ')?.comment).toBe('v1.2.3')
    expect(referenceOf('"a/b@c" # pinned')?.comment).toBe('pinned')
    expect(referenceOf('a/b@c')?.comment).toBeUndefined()
  })
})

describe('images', () => {
  it.each([
    ['node', 'node', undefined, undefined],
    ['node:22', 'node', '22', undefined],
    ['localhost:5000/a/b', 'localhost:5000/a/b', undefined, undefined],
    ['docker://ghcr.io/a/b:1@sha256:ff', 'ghcr.io/a/b', '1', 'sha256:ff'],
    ['a:', 'a', undefined, undefined],
  ])('%s', (text, name, tag, digest) => expect(readImage(text, 'job')).toMatchObject({ name, tag, digest }))
})

describe('the shell of a step', () => {
  const shellOf = (job: string, step: string, top = '') =>
    workflowOf(`${top}jobs:\n  a:\n${job}    steps:\n      - run: x\n${step}`).jobs[0]?.steps[0]?.shell.kind

  it.each([
    ['    runs-on: ubuntu-latest\n', '', '', 'posix'],
    ['    runs-on: windows-2025\n', '', '', 'powershell'],
    ['    runs-on: [self-hosted, linux]\n', '', '', 'posix'],
    ['    runs-on: big\n', '', '', 'unknown'],
    ['    runs-on: ubuntu-latest\n', '        shell: cmd\n', '', 'cmd'],
    ['    runs-on: ubuntu-latest\n    defaults: { run: { shell: pwsh } }\n', '', '', 'powershell'],
    ['    runs-on: windows-2025\n', '', 'defaults: { run: { shell: bash } }\n', 'posix'],
    ['    runs-on: x\n', '        shell: /bin/bash -e {0}\n', '', 'posix'],
    ['    runs-on: x\n', '        shell: python\n', '', 'other'],
    ['    runs-on: x\n', '        shell: ${{ matrix.shell }}\n', '', 'unknown'],
  ])('%j %j %j', (job, step, top, kind) => expect(shellOf(job, step, top)).toBe(kind))
})

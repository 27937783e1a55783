import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/generated/commands.ts'
import { pipe, temporaryTree } from '../sources/hostile-tree.ts'
import { runIn } from './surroundings.ts'

const GOOD =
  'on: push\npermissions: {}\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo done\n'
const BAD = 'on: push\njobs:\n  build: &a\n    *b\n'

describe('help', () => {
  const root = temporaryTree()
  it.each([['--help'], ['-h'], ['help']])('%s names every command', async flag => {
    const { code, out, err } = await runIn(root, [flag])
    expect([code, err]).toEqual([0, ''])
    for (const name of commands.keys()) expect(out).toContain(`  ${name} `)
  })

  it.each([...commands.keys()])('of %s shows its options and examples', async name => {
    const command = await commands.get(name)?.()
    const asked = await runIn(root, ['help', name])
    expect(await runIn(root, [name, '--help'])).toEqual(asked)
    for (const option of Object.keys(command?.options ?? {})) expect(asked.out).toContain(`--${option}`)
    for (const { line } of command?.examples ?? []) expect(asked.out).toContain(line)
    expect(command?.name).toBe(name)
  })

  it('says its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(await runIn(root, ['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })
})

describe('wrong usage ends with 2 and says what was meant', () => {
  const root = temporaryTree({ 'a.yml': '', '.git/HEAD': '' })
  const elsewhere = temporaryTree({ 'b.yml': '' })
  it.each([
    [['chekc'], 'There is nothing at "chekc"; did you mean the command "check"?'],
    [['check', 'nowhere.yml'], 'There is nothing at "nowhere.yml"'],
    [['check', '\u001b[2Jx'], 'There is nothing at "\\u{1b}[2Jx"'],
    [['check', 'a.yml', join(elsewhere, 'b.yml')], 'check it in a run of its own'],
    [['--formt', 'json'], 'There is no option --formt; did you mean "--format"?'],
    [['-o', 'sarif'], '"sarif" is no output; write FORMAT=PATH'],
    [['-o', 'sarfi=x'], 'There is no format "sarfi"; did you mean "sarif"?'],
    [['--today', 'tomorrow'], '"tomorrow" is no day; write YYYY-MM-DD'],
    [['-'], 'needs --stdin-filename'],
    [['-', 'a.yml', '--stdin-filename', 'a.yml'], 'alone'],
    [['-', '--stdin-filename', '.'], 'is not a file in'],
    [['schema', 'confguration'], 'did you mean "configuration"?'],
    [['explain'], 'What shall be explained?'],
    [['explain', 'action/pined'], 'There is no rule "action/pined"; did you mean "action/pinned"?'],
    [['rules', 'no such rule at all'], 'No rule is about'],
  ])('%j', async (line, sentence) => {
    const { code, out, err } = await runIn(root, line)
    expect(err).toContain(sentence)
    expect([code, out]).toEqual([2, ''])
  })
})

describe('a wrong configuration ends with 2 and its place', () => {
  it.each([
    [{ 'runproof.yml': 'fail-on: hihg\n' }, [], 'runproof.yml:1:10: "fail-on" is "hihg"'],
    [
      { '.github/runproof.yml': 'policies: [workflow-hardenin]\n' },
      [],
      '.github/runproof.yml:1:12: There is no policy',
    ],
    [{ 'runproof.yml': 'severity:\n  action/pined: low\n' }, [], 'runproof.yml:2:3: There is no rule "action/pined"'],
    [{ 'other.yml': 'nonsense: 1\n' }, ['--config', 'other.yml'], 'other.yml:1:1: There is no key "nonsense"'],
    [{}, ['--config', 'none.yml'], 'none.yml:1:1: The file does not exist'],
  ])('%j', async (files, line, sentence) => {
    const root = temporaryTree({
      '.github/workflows/ci.yml': GOOD,
      '.git/HEAD': '',
      ...(files as Record<string, string>),
    })
    const { code, err } = await runIn(root, ['check', ...line])
    expect(err).toContain(sentence)
    expect(code).toBe(2)
  })

  it('is not read where that was asked', async () => {
    const root = temporaryTree({ '.github/workflows/ci.yml': GOOD, 'runproof.yml': 'nonsense: 1\n' })
    expect(await runIn(root, ['check', '--no-config', '--fail-on', 'never'])).toMatchObject({ code: 0 })
  })
})

describe('a check', () => {
  const root = temporaryTree({
    '.git/HEAD': '',
    '.github/workflows/ci.yml': GOOD,
    '.github/workflows/bad.yml': BAD,
    'notes.txt': 'x',
  })
  const only = '.github/workflows/ci.yml'

  it('writes a report for each that is asked for', async () => {
    const { code, out } = await runIn(root, [
      'check',
      '-f',
      'json',
      '-o',
      'sarif=out/report.sarif',
      '-o',
      'json=-',
      '--exit-zero',
      only,
    ])
    expect(code).toBe(0)
    expect(out.match(/"checked"/g)).toHaveLength(2)
    expect(JSON.parse(readFileSync(join(root, 'out/report.sarif'), 'utf8')).version).toBe('2.1.0')
  })

  it('ends with 2 where a report cannot be written', async () => {
    const { code, err } = await runIn(root, ['check', '-o', 'json=notes.txt/report.json', '--exit-zero', only])
    expect([code, err]).toEqual([2, expect.stringContaining('notes.txt/report.json could not be written')])
  })

  it('gives the same bytes again', async () => {
    const [first, second] = [await runIn(root, ['-f', 'sarif']), await runIn(root, ['-f', 'sarif'])]
    expect(first).toEqual(second)
    expect(first.out).not.toContain(root)
  })

  it('takes a path without naming the command', async () => {
    expect(await runIn(root, [only, '--fail-on', 'never'])).toEqual(
      await runIn(root, ['check', only, '--fail-on', 'never']),
    )
  })

  it('finds the file that is broken, with its line, and checks the others', async () => {
    const { code, out } = await runIn(root, ['check', '-f', 'json'])
    expect(out).toContain('.github/workflows/bad.yml')
    expect(JSON.parse(out).checked.files).toBe(2)
    expect([0, 1]).toContain(code)
  })

  it('reads standard input in the place of a file', async () => {
    const line = ['check', '-f', 'json', '--stdin-filename', '.github/workflows/new.yml', '-']
    const { out } = await runIn(root, line, { input: BAD })
    expect(out).toContain('.github/workflows/new.yml')
    expect(existsSync(join(root, '.github/workflows/new.yml'))).toBe(false)
  })

  it('passes over what a hook names and nobody can check', async () => {
    const { code, err } = await runIn(root, ['check', '--hook', 'notes.txt', 'deleted.yml', only, '--fail-on', 'never'])
    expect([code, err]).toEqual([0, ''])
  })

  it.each([['pretty'], ['json']])('says when there was nothing to check, as %s', async format => {
    const { code, out, err } = await runIn(temporaryTree({ '.git/HEAD': '' }), ['-f', format])
    expect(code).toBe(0)
    expect(format === 'pretty' ? out : err).toContain('Nothing was checked')
  })

  it('gives annotations and a summary in GitHub Actions', async () => {
    const summary = join(root, 'summary.md')
    const { out } = await runIn(root, ['check'], {
      environment: { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary },
    })
    expect(out).toContain('file=.github/workflows/bad.yml')
    expect(readFileSync(summary, 'utf8')).toContain('bad.yml')
  })

  it('shows what was asked and answered', async () => {
    const { out } = await runIn(root, ['check', '--trace'])
    expect(out).toMatch(/source\/readable: fail, problem at \.github\/workflows\/bad\.yml:\d+:\d+/)
  })

  it('explains a finding by its line and by its fingerprint', async () => {
    const { findings } = JSON.parse((await runIn(root, ['check', '-f', 'json'])).out)
    const { fingerprint, location } = findings[0]
    const byPrint = await runIn(root, ['explain', fingerprint])
    const byLine = await runIn(root, ['explain', `${location.path}:${location.startLine}`])
    expect([byPrint.code, byLine.code]).toEqual([0, 0])
    expect(byLine.out).toContain(byPrint.out)
    expect(byPrint.out).toContain(`${findings[0].rule}: fail`)
  })

  it('never waits for a pipe', async () => {
    const tree = temporaryTree({ '.git/HEAD': '', '.github/workflows/ci.yml': GOOD })
    pipe(join(tree, '.github/workflows/pipe.yml'))
    expect((await runIn(tree, ['check', '-f', 'json'])).out).toContain('.github/workflows/pipe.yml')
  })
})

describe('explain, rules and schema', () => {
  const root = temporaryTree({
    '.git/HEAD': '',
    '.github/workflows/ci.yml': GOOD.replace('run: echo done', 'uses: actions/checkout@v4'),
  })

  it('tells why, how to fix and how to ignore', async () => {
    const { code, out } = await runIn(root, ['explain', 'zizmor/unpinned-uses'])
    expect(code).toBe(0)
    for (const text of ['action/pinned: ', 'Why', 'How to fix it', 'runproof-ignore[action/pinned]'])
      expect(out).toContain(text)
  })

  it('lists rules, and those that a text is about', async () => {
    const all = await runIn(root, ['rules'])
    const some = await runIn(root, ['rules', '--json', 'action/pinned'])
    expect(all.out).toContain('action/pinned')
    expect(JSON.parse(some.out)).toMatchObject([{ id: 'action/pinned', subject: 'action-reference' }])
  })

  it('prints schemas byte for byte', async () => {
    expect((await runIn(root, ['schema'])).out).toContain('configuration\n')
    expect((await runIn(root, ['schema', 'configuration'])).out).toBe(
      readFileSync('schemas/configuration.schema.json', 'utf8'),
    )
  })
})

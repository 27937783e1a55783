import { describe, expect, it } from 'vitest'
import { parseScript } from '../../src/documents/shell.ts'
import type { Command, ShellKind } from '../../src/model/shell.ts'

const TAG = `${'$'}{{ github.ref_name }}`

function line({ wrappers, program, arguments: words }: Command): string {
  return [...wrappers.map(each => `(${each})`), program ?? '?', ...words.map(({ value }) => value)].join(' ')
}

function lines(text: string, kind: ShellKind): string[] {
  return parseScript(text, kind).commands.map(line)
}

function named(text: string, kind: ShellKind, program: string): Command {
  const found = parseScript(text, kind).commands.find(command => command.program === program)
  if (found === undefined) throw new Error(`no ${program} in ${text}`)
  return found
}

describe('PowerShell', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['# cosign sign\n<# cosign\n sign #>', []],
    ['cosign sign `\n  --yes "a b" # c', ['cosign sign --yes a b']],
    ['cosign \'it\'\'s\' "x `"y`" z"', ['cosign it\'s x "y" z']],
    ['a; b | c\nd && e || f', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['a |\n  b', ['a', 'b']],
    ['& "C:\\tools\\signtool.exe" sign', ['signtool sign']],
    ['& $tool sign', ['? sign']],
    ['. ./x.ps1', ['x.ps1']],
    ['$x = Get-Item y', ['', 'Get-Item y']],
    ['$x = 1 + 2', ['']],
    ['$env:X = "y"', ['']],
    ['"text" | Out-File x', ['Out-File x']],
    ['if (Test-Path x) { a } elseif (b) { c } else { d }', ['Test-Path x', 'a', 'b', 'c', 'd']],
    ['foreach ($f in Get-ChildItem x) { a $f }', ['a $f']],
    ['Get-ChildItem | ForEach-Object { a $_ }', ['Get-ChildItem', 'ForEach-Object { a $_ }', 'a $_']],
    ['function f { a }\nf', ['a', 'f']],
    ['try { a } catch [X] { b } finally { c }', ['a', 'b', 'c']],
    ['a "x $(b y) z"', ['a x $(b y) z', 'b y']],
    ['a (b c).d', ['a (b c) .d', 'b c']],
    ['[math]::Round(1)', []],
    ['a @{ b = c }', ['a @{ b = c }']],
    ["@'\ncosign sign\n'@ | a", ['a']],
    ['exit 1', ['exit 1']],
    [`a ${TAG}`, [`a ${TAG}`]],
  ])('%j', (text, expected) => {
    expect(lines(text, 'powershell')).toEqual(expected)
  })

  it.each<[string, Command['failure'], string?]>([
    ['x', 'counts'],
    ['x -ErrorAction SilentlyContinue', 'swallowed', '-ErrorAction SilentlyContinue'],
    ['x -EA:Ignore y', 'swallowed', '-EA:Ignore'],
    ['x -ErrorAction Stop', 'counts'],
    ['x || exit 0', 'swallowed', '|| exit 0'],
    ['x || exit 1', 'counts'],
    ['x || throw "no"', 'counts'],
    ['x || y', 'tested'],
    ['x && y', 'tested'],
    ['if (x) { y }', 'tested'],
    ['try { x } catch { y }', 'tested'],
    ["$ErrorActionPreference = 'SilentlyContinue'\nx", 'swallowed', "$ErrorActionPreference = 'SilentlyContinue'"],
  ])('a failure of x in %j: %s', (text, failure, by) => {
    const command = named(text, 'powershell', 'x')
    expect([command.failure, command.swallowedBy?.text]).toEqual([failure, by])
  })

  it('knows pipes, loops, guards, redirects and variables', () => {
    const text = '$a = "b"; $c="d $e"; foreach ($f in 1, 2) { if ($f) { x | y 2>&1 > out.txt } }'
    const x = named(text, 'powershell', 'x')
    expect(x.pipedTo.map(({ program }) => program)).toEqual(['y'])
    expect(x.loops).toMatchObject([{ variable: 'f', words: [{ value: '1,' }, { value: '2' }] }])
    expect(x.guards).toMatchObject([{ kind: 'if', text: '$f' }])
    const redirects = named(text, 'powershell', 'y').redirects
    expect(redirects.map(({ operator, target }) => [operator, target?.value])).toEqual([
      ['2>&1', undefined],
      ['>', 'out.txt'],
    ])
    expect(Object.fromEntries(parseScript(text, 'powershell').variables)).toEqual({ a: 'b' })
  })
})

describe('cmd', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['@echo off\r\nREM cosign sign\r\n:: x\r\n:label\r\ncosign sign ^\r\n  "a b"', ['echo off', 'cosign sign a b']],
    ['a & b && c || d | e', ['a', 'b', 'c', 'd', 'e']],
    ['call "C:\\x y\\signtool.exe" sign', ['(call) signtool sign']],
    ['if exist x (a) else (b)', ['if exist x', 'a', 'else', 'b']],
    ['%TOOL% x', ['? x']],
    ['a ^& b', ['a & b']],
  ])('%j', (text, expected) => {
    expect(lines(text, 'cmd')).toEqual(expected)
  })

  it.each<[string, Command['failure']]>([
    ['x', 'counts'],
    ['x || exit /b 0', 'swallowed'],
    ['x || echo no', 'swallowed'],
    ['x || exit /b 1', 'counts'],
    ['x && y', 'tested'],
    ['x || y', 'tested'],
  ])('a failure of x in %j: %s', (text, failure) => {
    expect(named(text, 'cmd', 'x').failure).toBe(failure)
  })

  it('knows redirects and variables', () => {
    const script = parseScript('set A=b c\nset "D=e"\nset F=%A%\nx > y 2>&1', 'cmd')
    expect(Object.fromEntries(script.variables)).toEqual({ A: 'b c', D: 'e' })
    expect(script.commands.at(-1)?.redirects.map(({ operator }) => operator)).toEqual(['>', '2>&1'])
  })
})

describe.each<ShellKind>(['powershell', 'cmd'])('in %s', kind => {
  it('every word stands where its offsets say', () => {
    const text = `a "b c" ${TAG} 'd' > e\n$x = f "g $(h i)"\nif (j k) { l } | m ^& n\n`
    for (const command of parseScript(text, kind).commands)
      for (const word of [...(command.name ? [command.name] : []), ...command.arguments])
        expect(text.slice(word.start, word.end)).toBe(word.text)
  })

  it.each([
    ['parentheses', '('.repeat(100_000)],
    ['braces', '{ '.repeat(90_000)],
    ['closing brackets', ') } '.repeat(40_000)],
    ['substitutions', '"$('.repeat(60_000)],
    ['nested substitutions', `${'a "$('.repeat(3000)}b${')"'.repeat(3000)}`],
    ['conditions', 'if (a) { '.repeat(20_000)],
    ['a pipeline', 'a | '.repeat(40_000)],
    ['statements', 'a\n'.repeat(90_000)],
    ['assignments', '$a=1;'.repeat(30_000)],
    ['an open string', `a "${'x'.repeat(150_000)}`],
    ['quotes', '"'.repeat(150_001)],
    ['apostrophes', "'".repeat(150_001)],
    ['here-strings', "@'\n".repeat(50_000)],
    ['a long line', `a ${'x '.repeat(600_000)}`],
    ['carets', '^'.repeat(150_000)],
    ['backticks', '`'.repeat(150_000)],
    ['NUL', 'a\0b \ud800'],
  ])('nothing throws or hangs: %s', (_, text) => {
    const before = performance.now()
    for (const { start, end } of parseScript(text, kind).commands.slice(0, 1000)) {
      expect(start).toBeLessThanOrEqual(end)
      expect(end).toBeLessThanOrEqual(text.length)
    }
    expect(performance.now() - before).toBeLessThan(10_000)
  })
})

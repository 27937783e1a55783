import { describe, expect, it } from 'vitest'
import { parseScript } from '../../src/documents/shell.ts'
import type { Command, ShellWord } from '../../src/model/shell.ts'

const OPEN = '$' + '{{'
const TAG = `${OPEN} github.ref_name }}`

function commands(text: string): readonly Command[] {
  return parseScript(text, 'posix').commands
}

function named(text: string, program: string): Command {
  const found = commands(text).find(command => command.program === program)
  if (found === undefined) throw new Error(`no ${program} in ${text}`)
  return found
}

function line({ wrappers, program, arguments: words }: Command): string {
  return [...wrappers.map(each => `(${each})`), program ?? '?', ...words.map(({ value }) => value)].join(' ')
}

describe('the commands of a script', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['# cosign sign x\n', []],
    ['echo a # b', ['echo a']],
    ['a; b && c || d\ne &', ['a', 'b', 'c', 'd', 'e']],
    ['cosign sign \\\n  --yes "$IMAGE"', ['cosign sign --yes $IMAGE']],
    ['a | b |& c', ['a', 'b', 'c']],
    ['x=$(a "$(b)" `c`) d <(e) >(f)', ['d <(e) >(f)', 'a $(b) `c`', 'b', 'c', 'e', 'f']],
    ['if a; then b; elif c; then d; else e; fi', ['a', 'b', 'c', 'd', 'e']],
    ['for f in $(a); do b "$f"; done', ['a', 'b $f']],
    ['while read -r x; do a; done < <(b)', ['read -r x', 'a', 'b']],
    ['until a; do b; done', ['a', 'b']],
    ['case $(a) in x|y) b;; *) c;; esac', ['a', 'b', 'c']],
    ['f() { a; }; (b; c); { d; }', ['a', 'b', 'c', 'd']],
    ['for ((i = 0; i < 3; i++)); do a; done', ['a']],
    ['[[ -n "$X" && $(a) == b* ]] && (( $(c) > 1 ))', ['[[ -n $X $(a) == b*', 'a', 'c']],
    ['X=1', ['']],
    ['X=$(a)', ['', 'a']],
    ['> out', ['']],
    ['bash -c \'a "b" | c\'', ['bash -c a "b" | c', 'a b', 'c']],
    ['sh -euc "a $X"', ['sh -euc a $X', 'a $X']],
    ["eval 'a b'", ['eval a b', 'a b']],
    ['sudo -u root bash -c "a"', ['(sudo) bash -c a', 'a']],
    ['bash script.sh -c x', ['bash script.sh -c x', 'x']],
    ['cat <<EOF\ncosign sign $(a)\nEOF\nb', ['cat', 'a', 'b']],
    ["cat <<'EOF'\ncosign sign $(a)\nEOF\nb", ['cat', 'b']],
    ['export A=b C="d e" F', ['export A=b C=d e F']],
    ['echo "${X:-$(a)}"', ['echo ${X:-$(a)}', 'a']],
    ['/usr/bin/cosign x', ['cosign x']],
    ['"$HOME"/bin/cosign x', ['cosign x']],
    ['$COSIGN x', ['? x']],
    ['./Signtool.exe x', ['Signtool x']],
    [`${OPEN} inputs.tool }} x`, ['? x']],
    [`${OPEN} env.BIN }}/cosign x`, ['cosign x']],
  ])('%j', (text, expected) => {
    expect(commands(text).map(line)).toEqual(expected)
  })

  it.each([
    ['sudo -E -u root FOO=bar cosign sign', '(sudo) cosign sign'],
    ['env -u X A=b cosign sign', '(env) cosign sign'],
    ['timeout -k 5 30s cosign sign -o x', '(timeout) cosign sign -o x'],
    ['time -p nice -n 5 nohup cosign', '(nice) (nohup) cosign'],
    ['find . | xargs -0 -n 1 -I {} cosign sign {}', '(xargs) cosign sign {}'],
    ['exec -a x cosign', '(exec) cosign'],
    ['command cosign', '(command) cosign'],
    ['command -v cosign', 'command -v cosign'],
    ['uv run --with x cosign sign', '(uv run) cosign sign'],
    ['uv pip install x', 'uv pip install x'],
    ['uv run -m x', 'uv run -m x'],
    ['sudo -v', 'sudo -v'],
    ['env', 'env'],
    ['npx cosign', 'npx cosign'],
  ])('are found behind wrappers: %s', (text, expected) => {
    expect(line(commands(text).at(-1)!)).toBe(expected)
  })

  it('keep assignments, also those of wrappers', () => {
    const [command] = commands('A=1 env B="2 3" cosign sign C=4')
    const shown = command?.assignments.map(({ name, value }) => `${name}=${value?.value}`)
    expect(shown).toEqual(['A=1', 'B=2 3'])
    expect(command?.arguments.map(({ value }) => value)).toEqual(['sign', 'C=4'])
  })
})

describe('a word', () => {
  it.each<[string, string, boolean]>([
    ['x', 'x', false],
    ["'a $b'", 'a $b', false],
    ['"a b"', 'a b', false],
    ['a\\ b', 'a b', false],
    ['"$x"', '$x', true],
    ['${x}-1', '${x}-1', true],
    ['*.sig', '*.sig', true],
    ['"*.sig"', '*.sig', false],
    ['$(a)', '$(a)', true],
    ["$'a\\tb'", 'a\tb', false],
    [TAG, TAG, true],
    [`'v${TAG}'`, `v${TAG}`, true],
    [`"${TAG}${OPEN} 'a}}' }}"`, `${TAG}${OPEN} 'a}}' }}`, true],
  ])('%s', (text, value, dynamic) => {
    const script = `echo ${text} end`
    const word = commands(script)[0]?.arguments[0]
    expect([word?.value, word?.dynamic, word?.text]).toEqual([value, dynamic, text])
    expect(script.slice(word?.start, word?.end)).toBe(text)
  })
})

function everyWord(command: Command): readonly ShellWord[] {
  const redirected = command.redirects.flatMap(({ target }) => target ?? [])
  const assigned = command.assignments.flatMap(({ value }) => value ?? [])
  return [...(command.name ? [command.name] : []), ...command.arguments, ...redirected, ...assigned]
}

describe('offsets', () => {
  it('stand where the word is written, inside of substitutions and nested scripts too', () => {
    const text = [
      `X=${TAG} sudo env A=b cosign sign "$(crane digest "img:${TAG}")" 2>&1 >> log`,
      `bash -c 'cosign verify "${TAG}" <<< x'`,
      'sh -c "echo `date`"',
      "eval 'cosign sign'",
    ].join('\n')
    const all = commands(text).flatMap(everyWord)
    expect(all.length).toBeGreaterThan(20)
    for (const word of all) expect(text.slice(word.start, word.end)).toBe(word.text)
  })

  it('are those of the whole string where escapes keep them from lining up', () => {
    const text = 'bash -c "cosign \\"x\\""'
    const nested = commands(text)[1]
    expect(nested?.program).toBe('cosign')
    expect(text.slice(nested?.start, nested?.end)).toBe('"cosign \\"x\\""')
  })

  it('of a command reach over its words and redirects', () => {
    const text = 'a\nsudo cosign sign x > out # c\nb'
    const { start, end } = named(text, 'cosign')
    expect(text.slice(start, end)).toBe('sudo cosign sign x > out')
  })
})

describe('what surrounds a command', () => {
  it('a pipeline', () => {
    const [a, b, c, d] = commands('a | { b; c; } | d')
    expect(b?.pipedFrom).toEqual([a])
    expect(b?.pipedTo).toEqual([d])
    expect(d?.pipedFrom).toEqual([a, b, c])
    expect(named('x "$(a | b)" | c', 'b').pipedTo).toEqual([])
  })

  it('loops', () => {
    const text = 'for f in dist/*.whl "$x"; do for g in 1 2; do cosign sign "$f"; done; done'
    const loops = named(text, 'cosign').loops
    expect(loops.map(({ variable, words }) => [variable, ...words.map(word => word.text)])).toEqual([
      ['f', 'dist/*.whl', '"$x"'],
      ['g', '1', '2'],
    ])
    expect(text.slice(loops[0]?.start, loops[0]?.end)).toBe('for f in dist/*.whl "$x"')
  })

  it.each<[string, string[]]>([
    ['if a; then x; fi', ['if a']],
    ['if a; then b; else x; fi', ['else a']],
    ['if a; then b; elif c; then x; fi', ['else a', 'if c']],
    ['if x; then b; fi', []],
    ['while [ -n "$a" ]; do x; done', ['while [ -n "$a" ]']],
    ['case "$a" in v*|w) x;; esac', ['case "$a" in v*|w']],
    ['[ -f y ] && x', ['and [ -f y ]']],
    ['a && b || x', ['or a && b']],
    ['if a; then b && x; fi', ['if a', 'and b']],
    [`if [ "${TAG}" = v1 ]; then x; fi`, [`if [ "${TAG}" = v1 ]`]],
  ])('guards of x in %s', (text, expected) => {
    const { guards } = named(text, 'x')
    expect(guards.map(guard => `${guard.kind} ${guard.text.replace(/;$/, '')}`)).toEqual(expected)
  })

  it.each<[string, Command['place']]>([
    ['x', 'script'],
    ['f() { x; }', 'function'],
    ['a "$(x)"', 'substitution'],
    ['x &', 'background'],
    ['{ a; x; } &', 'background'],
    ["bash -c 'x'", 'script'],
  ])('the place of x in %s', (text, place) => {
    expect(named(text, 'x').place).toBe(place)
  })
})

describe('a failure of x', () => {
  it.each<[string, Command['failure'], string?]>([
    ['x', 'counts'],
    ['x || true', 'swallowed', '|| true'],
    ['x || :', 'swallowed', '|| :'],
    ['x || echo "no $y"', 'swallowed', '|| echo "no $y"'],
    ['x || exit 0', 'swallowed', '|| exit 0'],
    ['x || { echo a; exit 0; }', 'swallowed', '|| { echo a; exit 0; }'],
    ['x || (echo a)', 'swallowed', '|| (echo a)'],
    ['x && y || true', 'swallowed', '|| true'],
    ['x || y || true', 'swallowed', '|| true'],
    ['x ||\n  true', 'swallowed', '||\n  true'],
    ['{ x; y; } || true', 'swallowed', '|| true'],
    ['a "$(x)" || true', 'swallowed', '|| true'],
    ['x | y || true', 'swallowed', '|| true'],
    ["bash -c 'x' || true", 'swallowed', '|| true'],
    ['x || exit 1', 'counts'],
    ['x || exit', 'counts'],
    ['x || false', 'counts'],
    ['x || { echo "::error::no"; exit 1; }', 'counts'],
    ['x || echo no && exit 1', 'counts'],
    ['x || y', 'tested'],
    ['x || code=$?', 'tested'],
    ['x && y', 'tested'],
    ['y && x', 'counts'],
    ['if x; then y; fi', 'tested'],
    ['if ! x; then y; fi', 'tested'],
    ['while x; do y; done', 'tested'],
    ['! x', 'tested'],
    ['set +e\nx', 'swallowed', 'set +e'],
    ['set +o errexit\nx', 'swallowed', 'set +o errexit'],
    ['set +e\nx\ncode=$?', 'tested'],
    ['set +e; y; set -euo pipefail; x', 'counts'],
    ['set -o errexit; x', 'counts'],
    ['# || true\nx # || true', 'counts'],
  ])('in %j: %s', (text, failure, by) => {
    const command = named(text, 'x')
    expect([command.failure, command.swallowedBy?.text]).toEqual([failure, by])
    if (by !== undefined) expect(text.slice(command.swallowedBy?.start, command.swallowedBy?.end)).toBe(by)
  })
})

describe('redirects', () => {
  it('have operator, descriptor and target', () => {
    const [command] = commands('a > x 2>&1 &> y <<< "$z" {fd}> w')
    const shown = command?.redirects.map(({ operator, target }) => [operator, target?.value])
    expect(shown).toEqual([
      ['>', 'x'],
      ['2>&', '1'],
      ['&>', 'y'],
      ['<<<', '$z'],
      ['{fd}>', 'w'],
    ])
  })

  it('of a compound command belong to each command in it', () => {
    const targets = commands('{ a; b > y; } > x').map(({ redirects }) => redirects.map(({ target }) => target?.value))
    expect(targets).toEqual([['x'], ['y', 'x']])
  })

  it('hold the body of a here-document, and where it begins', () => {
    const text = `cat <<'EOF' > x\n  a ${TAG}\nEOF\nb <<-END\n\tc\n\tEND\n`
    const [cat, b] = commands(text)
    expect(cat?.redirects[0]).toMatchObject({ operator: '<<', body: `  a ${TAG}\n`, quoted: true })
    expect(text.slice(cat?.redirects[0]?.bodyStart)).toMatch(/^ {2}a /)
    expect(b?.redirects[0]).toMatchObject({ operator: '<<-', quoted: false })
  })
})

describe('variables', () => {
  it.each<[string, Record<string, string>]>([
    ['A=b; C="d e"; export F=g; local H=', { A: 'b', C: 'd e', F: 'g', H: '' }],
    ['A=1; A=2', {}],
    ['A=1; A+=2', {}],
    ['A=$B', {}],
    [`A=${TAG}`, {}],
    ['A=1 cmd', {}],
    ['A=(1 2)', {}],
    ['A=1; read -r A', {}],
    ['A=1; for A in x; do :; done', {}],
    ['A=*.sig', {}],
  ])('of %j', (text, expected) => {
    expect(Object.fromEntries(parseScript(text, 'posix').variables)).toEqual(expected)
  })
})

describe('a script that does not parse', () => {
  it.each(['a\nb "x', 'a\nb $(c', 'a\nif b; then c', 'a\nfor x in y; do', 'a\n)', 'a\nb <<EOF\nc', 'a\nb `c'])(
    'keeps what was understood before: %j',
    text => {
      expect(commands(text)[0]?.program).toBe('a')
    },
  )

  it('says where', () => {
    expect(parseScript('a\nif b; then', 'posix').errors[0]?.offset).toBeGreaterThan(1)
    expect(parseScript('a "$(if b)"', 'posix').errors[0]?.offset).toBeGreaterThan(4)
    expect(parseScript('a <<EOF\nb', 'posix').errors).toEqual([
      { message: 'The here-document is not closed.', offset: 2 },
    ])
  })

  it.each([
    ['parentheses', '('.repeat(100_000)],
    ['substitutions', '$('.repeat(50_000)],
    ['quoted substitutions', '"$('.repeat(20_000)],
    ['functions', 'f() '.repeat(20_000)],
    ['conditions', 'if a; then '.repeat(10_000)],
    ['a pipeline', 'a | '.repeat(40_000)],
    ['a list', 'a && '.repeat(40_000)],
    ['alternatives', 'a || '.repeat(40_000)],
    ['here-documents', '<<A '.repeat(50_000)],
    ['long here-documents', `${'<<A '.repeat(500)}\n${'b\n'.repeat(90_000)}`],
    ['a long line', `echo ${'x'.repeat(1_000_000)}`],
    ['a long quote', `echo "${'x '.repeat(90_000)}`],
    ['expressions', `${OPEN} a }}`.repeat(20_000)],
    ['unclosed expressions', OPEN.repeat(60_000)],
    ['nested scripts', 'bash -c "'.repeat(5_000)],
    ['NUL', 'a\0b \ud800 \ue000'],
    ['private characters', `a \ue000\ue000 ${TAG} \ue000`],
  ])('neither throws nor hangs: %s', (_, text) => {
    const before = performance.now()
    const { commands } = parseScript(text, 'posix')
    for (const each of commands.slice(0, 100)) {
      for (const word of everyWord(each)) expect(word.end).toBeLessThanOrEqual(text.length)
      expect(each.pipedTo.length).toBeLessThan(50_000)
    }
    expect(performance.now() - before).toBeLessThan(10_000)
  })
})

describe('a script of another kind', () => {
  it('has no commands', () => {
    expect(parseScript('print("a | b")', 'other').commands).toEqual([])
  })

  it('counts as bash where the shell is unknown', () => {
    expect(parseScript('a | b', 'unknown')).toMatchObject({
      kind: 'unknown',
      commands: [{ program: 'a' }, { program: 'b' }],
    })
  })
})

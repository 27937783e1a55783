import { describe, expect, it } from 'vitest'
import { type Options, parseArguments } from '../../src/commands/line/parse-arguments.ts'

const OPTIONS: Options = {
  format: { type: 'string', short: 'f', value: 'FORMAT', choices: ['pretty', 'json'], about: 'how' },
  output: { type: 'string', short: 'o', multiple: true, about: 'where' },
  'exit-zero': { type: 'boolean', about: 'end with 0' },
}

function parse(...line: string[]) {
  const typed = parseArguments(line, OPTIONS)
  if ('mistake' in typed) return typed.mistake
  const { names, text, texts, flag } = typed.given
  return { names, format: text('format'), output: texts('output'), zero: flag('exit-zero'), help: flag('help') }
}

const NOTHING = { names: [], format: undefined, output: [], zero: false, help: false }

describe('a command line', () => {
  it.each([
    [[], NOTHING],
    [['a', 'b'], { ...NOTHING, names: ['a', 'b'] }],
    [['-f', 'json', 'a'], { ...NOTHING, format: 'json', names: ['a'] }],
    [['-fjson'], { ...NOTHING, format: 'json' }],
    [['--format=json'], { ...NOTHING, format: 'json' }],
    [['-o', 'a=b', '--output', 'c=d'], { ...NOTHING, output: ['a=b', 'c=d'] }],
    [['--exit-zero', '-h'], { ...NOTHING, zero: true, help: true }],
    [['--', '--format', '-x'], { ...NOTHING, names: ['--format', '-x'] }],
    [['-'], { ...NOTHING, names: ['-'] }],
    [['--output', '-'], { ...NOTHING, output: ['-'] }],
  ])('%j', (line, expected) => expect(parse(...line)).toEqual(expected))

  it.each([
    [['--formt', 'json'], 'There is no option --formt; did you mean "--format"?'],
    [['--zzzzzzzzzzzz'], 'There is no option --zzzzzzzzzzzz'],
    [['-x'], 'There is no option -x'],
    [['--constructor'], 'There is no option --constructor'],
    [['--__proto__=1'], 'There is no option --__proto__'],
    [['--format'], 'The option --format needs a value: FORMAT'],
    [['--format', '--exit-zero'], 'The option --format needs a value: FORMAT'],
    [['--output', '-f'], 'The option --output needs a value: VALUE'],
    [['--format', 'jsn'], 'The option --format takes pretty, json, not "jsn"; did you mean "json"?'],
    [['-f', 'json', '-f', 'pretty'], 'The option -f stands there twice'],
    [['--exit-zero=yes'], 'The option --exit-zero takes no value'],
  ])('%j is refused', (line, mistake) => expect(parse(...line)).toBe(mistake))
})

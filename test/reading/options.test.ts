import { describe, expect, it } from 'vitest'
import { parseScript } from '../../src/documents/shell.ts'
import { readCommandLine } from '../../src/reading/options.ts'

function lineOf(script: string) {
  const [command] = parseScript(script, 'posix').commands
  if (command === undefined) throw new Error(`no command in ${script}`)
  return readCommandLine(command, new Set(['yes', 'y']))
}

describe('a command line', () => {
  it.each([
    ['a --name value file', { name: 'value' }, ['file']],
    ['a --name=value file', { name: 'value' }, ['file']],
    ['a -n value file', { n: 'value' }, ['file']],
    ['a --yes file', { yes: '' }, ['file']],
    ['a --name --yes file', { name: '', yes: '' }, ['file']],
    ['a --name one --name two', { name: 'two' }, []],
    ['a verb -- file', {}, ['verb', '--', 'file']],
    ['a --empty= file', { empty: '' }, ['file']],
  ])('%s', (script, options, positional) => {
    const line = lineOf(script)
    expect(Object.fromEntries([...line.options].map(([name, { text }]) => [name, text]))).toEqual(options)
    expect(line.positional.map(({ value }) => value)).toEqual(positional)
  })

  it('says where a value is written, without its quotes', () => {
    for (const script of ['a --name="the value" f', "a --name 'the value' f", 'a \\\n  --name="the value"']) {
      const value = lineOf(script).options.get('name')
      expect(script.slice(value?.start, value?.end)).toBe('the value')
    }
  })

  it('says that a variable decides', () => {
    expect(lineOf('a --name "$X"').options.get('name')?.dynamic).toBe(true)
    expect(lineOf("a --name '$X'").options.get('name')?.dynamic).toBe(false)
    expect(lineOf('a --name="${{ inputs.x }}"').options.get('name')).toMatchObject({
      text: '${{ inputs.x }}',
      dynamic: true,
    })
  })
})

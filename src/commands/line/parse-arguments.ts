import { parseArgs } from 'node:util'
import type { Arguments, Option } from '../../model/command.ts'
import { didYouMean } from '../../model/did-you-mean.ts'

export type Options = Readonly<Record<string, Option>>

/** What was typed, or a sentence on what is wrong with it. */
export type Typed = { readonly given: Arguments } | { readonly mistake: string }

/** Every command has it. */
export const HELP: Options = { help: { type: 'boolean', short: 'h', about: 'show this help' } }

type Token = ReturnType<typeof parseLoosely>[number]

/** Reads arguments by a table of options. Loosely first, so that the mistakes can be said in our words. */
export function parseArguments(line: readonly string[], options: Options): Typed {
  const all = { ...options, ...HELP }
  const names: string[] = []
  const values = new Map<string, string[]>()
  for (const token of parseLoosely(line, all)) {
    if (token.kind === 'positional') names.push(token.value)
    if (token.kind !== 'option') continue
    const mistake = mistakeIn(token, all, values)
    if (mistake !== undefined) return { mistake }
    values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? ''])
  }
  return { given: argumentsOf(names, values) }
}

function parseLoosely(line: readonly string[], options: Options) {
  const known = Object.entries(options).map(([name, { type, short }]) => [
    name,
    short === undefined ? { type } : { type, short },
  ])
  return parseArgs({
    args: [...line],
    options: Object.fromEntries(known),
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens
}

function mistakeIn(
  token: Extract<Token, { kind: 'option' }>,
  options: Options,
  seen: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const { name, rawName, value } = token
  const option = Object.hasOwn(options, name) ? options[name] : undefined
  if (option === undefined) return unknown(rawName, Object.keys(options))
  if (option.type === 'boolean') return value === undefined ? undefined : `The option ${rawName} takes no value`
  if (value === undefined || (!token.inlineValue && /^--?[a-z]/.test(value)))
    return `The option ${rawName} needs a value: ${option.value ?? 'VALUE'}`
  if (option.multiple !== true && seen.has(name)) return `The option ${rawName} stands there twice`
  if (option.choices !== undefined && !option.choices.includes(value))
    return withGuess(
      `The option ${rawName} takes ${option.choices.join(', ')}, not "${value}"`,
      didYouMean(value, option.choices),
    )
  return undefined
}

function unknown(rawName: string, names: readonly string[]): string {
  const guess = didYouMean(
    rawName,
    names.map(name => `--${name}`),
  )
  return withGuess(`There is no option ${rawName}`, guess)
}

function withGuess(sentence: string, guess: string | undefined): string {
  return guess === undefined ? sentence : `${sentence}; ${guess}`
}

function argumentsOf(names: readonly string[], values: ReadonlyMap<string, readonly string[]>): Arguments {
  return {
    names,
    text: option => values.get(option)?.at(-1),
    texts: option => values.get(option) ?? [],
    flag: option => values.has(option),
  }
}

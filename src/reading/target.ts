import { globMatcher } from '../model/glob.ts'
import type { Command } from '../model/shell.ts'
import type { Step } from '../model/workflow.ts'
import type { OptionValue } from './options.ts'
import { resolve } from './variables.ts'

const LOOP_VARIABLE = /^\$\{?(\w+)\}?$/

/**
 * The file names or patterns that a word of a command stands for: the words of the loop whose variable it is, the literal
 * text of a variable, or itself. `known` is false where a variable stays that nothing literal is known of.
 */
export interface Target {
  readonly patterns: readonly string[]
  readonly known: boolean
}

export function targetOf(word: OptionValue, command: Command, step: Step): Target {
  const variable = LOOP_VARIABLE.exec(word.text)?.[1]
  const loop = command.loops.findLast(each => each.variable === variable)
  if (loop !== undefined) return patterns(loop.words.map(each => each.value))
  return patterns([resolve(word.text, step) ?? word.text])
}

function patterns(texts: readonly string[]): Target {
  return { patterns: texts.map(normalise), known: texts.every(text => !text.includes('$')) }
}

function normalise(text: string): string {
  return text.replace(/^\.\//, '')
}

/** True where two targets may name the same file: equal text, or one is a pattern that matches the other. */
export function overlaps(left: Target, right: Target): boolean {
  return left.patterns.some(one => right.patterns.some(other => covers(one, other) || covers(other, one)))
}

/** True where `pattern` is `text`, or a glob that matches it. A glob is matched against another glob as if that were a name. */
export function covers(pattern: string, text: string): boolean {
  if (pattern === text) return true
  if (!/[*?[{]/.test(pattern) || pattern.includes('$')) return false
  return globMatcher([pattern])(text)
}

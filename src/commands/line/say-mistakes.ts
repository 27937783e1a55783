import type { Output } from '../../model/command.ts'
import type { Mistake } from '../../model/mistake.ts'
import { printable } from '../../model/printable.ts'

/** More than this at once nobody reads. */
const MOST = 20

/** Says mistakes as compilers do, so that editors and terminals find the place. The exit code is that of wrong usage. */
export function sayMistakes(mistakes: readonly Mistake[], err: Output): 2 {
  for (const { path, line, column, message, suggestion } of mistakes.slice(0, MOST)) {
    const sentence = suggestion === undefined ? message : `${message}; ${suggestion}`
    err.write(`${printable(path)}:${line}:${column}: ${printable(sentence)}\n`)
  }
  if (mistakes.length > MOST) err.write(`and ${mistakes.length - MOST} more\n`)
  return 2
}

/** The same for what has no place. */
export function saySentences(sentences: readonly string[], err: Output): 2 {
  for (const sentence of sentences.slice(0, MOST)) err.write(`runproof: ${printable(sentence)}\n`)
  return 2
}

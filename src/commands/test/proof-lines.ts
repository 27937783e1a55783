import type { Mistake } from '../../model/mistake.ts'
import { printable } from '../../model/printable.ts'
import type { Proof } from '../../proving/proof.ts'
import type { Proven } from './prove-folder.ts'

/** What a proof says to people: a line for each thing to do, and how much was proven. */
export function proofLines({ broken, mistakes, proofs }: Proven): {
  readonly lines: readonly string[]
  readonly summary: string
  readonly clean: boolean
} {
  const lines = [...broken.map(mistakeLine), ...mistakes.map(mistakeLine), ...proofs.flatMap(linesOf)]
  const fixtures = proofs.reduce((count, { results }) => count + results.length, 0)
  const summary = `Proved ${counted(proofs.length, 'rule')} by ${counted(fixtures, 'fixture')}: ${lines.length === 0 ? 'all hold' : `${lines.length} to mend`}.`
  return { lines, summary, clean: lines.length === 0 }
}

function linesOf({ rule, missing, results, survivors }: Proof): string[] {
  return [
    ...missing.map(
      verdict => `${rule.id}: there is no ${verdict} fixture; write fixtures/${rule.id}/${verdict}.workflow.yml`,
    ),
    ...results.flatMap(({ failures }) => failures.map(each => mistakeLine({ ...each, path: `fixtures/${each.path}` }))),
    ...survivors.map(({ change }) => `${rule.id}: no fixture notices the rule ${change}`),
  ]
}

function mistakeLine({ path, line, column, message, suggestion }: Mistake): string {
  return printable(`${path}:${line}:${column}: ${suggestion === undefined ? message : `${message}; ${suggestion}`}`)
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

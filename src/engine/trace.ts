import type { Place } from '../model/document.ts'
import { printable } from '../model/printable.ts'
import type { Condition } from '../model/rule.ts'
import type { Evaluated, Verdict } from '../model/verdict.ts'
import { answerText } from './answer-text.ts'
import { placeOfSubject } from './place.ts'

/** A verdict as the engine reached it, line by line: each condition with its answer, what follows, and the place. */
export function trace(verdict: Verdict): readonly string[] {
  const { rule, subject, outcome } = verdict
  const head = `${rule.id}: ${outcome}, ${subject.kind} at ${placeText(placeOfSubject(subject))}`
  return [head, ...clauseLines(verdict, 'when'), ...clauseLines(verdict, rule.verb)]
}

function clauseLines({ evidence }: Verdict, clause: Evaluated['clause']): readonly string[] {
  const own = evidence.filter(each => each.clause === clause)
  const outside = own.filter(({ group }) => group === undefined)
  const inside = own.filter(({ group }) => group !== undefined)
  if (own.length === 0) return []
  const group =
    inside[0]?.group === undefined ? [] : [`    ${inside[0].group}`, ...inside.map(each => `      ${line(each)}`)]
  return [`  ${clause}`, ...outside.map(each => `    ${line(each)}`), ...group]
}

function line(evaluated: Evaluated): string {
  const { condition, answer, place } = evaluated
  if (evaluated.result === undefined) return `${conditionText(condition)}: not reached`
  if (answer === undefined) return `${conditionText(condition)}: does not apply, at ${placeText(place)}`
  return `${conditionText(condition)}: ${printable(answerText(answer))}, ${resultText(evaluated)}, at ${placeText(place)}`
}

function resultText({ result }: Evaluated): string {
  return result === true ? 'holds' : result === false ? 'does not hold' : 'cannot be decided'
}

/** A condition in the words of the rule language, as `reference.pin in commit, lockfile`. */
export function conditionText({ fact, word, value }: Condition): string {
  return `${fact} ${word} ${[value].flat().join(', ')}`
}

function placeText({ document, pointer, part }: Place): string {
  const { startLine, startColumn } = document.locate(pointer, part)
  return `${printable(document.source.path)}:${startLine}:${startColumn}`
}

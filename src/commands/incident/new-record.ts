import type { Arguments, ExitCode, Surroundings } from '../../model/command.ts'
import { didYouMean } from '../../model/did-you-mean.ts'
import { INCIDENT_TYPES, type IncidentType } from '../../model/incident.ts'
import { isSeverity } from '../../model/severity.ts'
import { writeNew } from '../../sources/write.ts'
import { planCheck } from '../check/plan.ts'
import { sayMistakes, saySentences } from '../line/say-mistakes.ts'
import { template, USUAL_SEVERITY } from './template.ts'

/** Writes a new record where the team keeps its records, and never over another one. */
export async function newRecord(
  [name, second]: readonly string[],
  given: Arguments,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const type = INCIDENT_TYPES.find(each => each === name)
  if (type === undefined || second !== undefined) return unknown(name, surroundings)
  const plan = await planCheck(
    { ...given, flag: given.flag, text: given.text, texts: given.texts, names: [] },
    surroundings,
  )
  if ('sentences' in plan) return saySentences(plan.sentences, surroundings.err)
  if ('mistakes' in plan) return sayMistakes(plan.mistakes, surroundings.err)
  const { now = Date.parse(plan.options.today) } = plan.options
  const wanted = given.text('severity')
  const severity = wanted !== undefined && isSeverity(wanted) ? wanted : USUAL_SEVERITY[type]
  const text = template({ type, severity, title: given.text('title') ?? titleOf(type), now })
  const path = given.text('path') ?? `docs/incidents/${new Date(now).toISOString().slice(0, 10)}-${type}.md`
  if (path === '-') {
    surroundings.out.write(text)
    return 0
  }
  const failure = writeNew(plan.root, path, text)
  if (failure !== undefined) return saySentences([`"${path}" cannot be written: ${failure}`], surroundings.err)
  surroundings.out.write(`${path}\n`)
  return 0
}

function unknown(name: string | undefined, { err }: Surroundings): ExitCode {
  const types = `the types are ${INCIDENT_TYPES.join(', ')}`
  if (name === undefined) return saySentences([`A new record needs a type: ${types}`], err)
  return saySentences([`There is no type "${name}"; ${didYouMean(name, INCIDENT_TYPES) ?? types}`], err)
}

function titleOf(type: IncidentType): string {
  const words = type.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

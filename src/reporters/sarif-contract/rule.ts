import { type Breach, demand, demandText, get, list, type Part } from './log.ts'

const DESCRIPTION = 1024
const NAME = 255
const TAGS = 20
const LEVELS = ['none', 'note', 'warning', 'error']
const PRECISIONS = ['very-high', 'high', 'medium', 'low']
const PROBLEMS = ['error', 'warning', 'recommendation']

/** What is wrong with a rule. */
export function ruleBreaches(rule: Part): readonly Breach[] {
  const tags = get(rule, 'properties', 'tags')
  return [
    ...demandText(get(rule, 'id')),
    ...demandText(get(rule, 'shortDescription', 'text'), DESCRIPTION),
    ...demandText(get(rule, 'fullDescription', 'text'), DESCRIPTION),
    ...demandText(get(rule, 'help', 'text')),
    ...optional(get(rule, 'name'), part => demandText(part, NAME)),
    ...demand(tags, list(tags).length <= TAGS, `More than ${TAGS} tags.`),
    ...oneOf(get(rule, 'defaultConfiguration', 'level'), LEVELS),
    ...oneOf(get(rule, 'properties', 'precision'), PRECISIONS),
    ...oneOf(get(rule, 'properties', 'problem.severity'), PROBLEMS),
    ...optional(get(rule, 'properties', 'security-severity'), securitySeverity),
  ]
}

function securitySeverity(part: Part): readonly Breach[] {
  const isNumber = typeof part.value === 'string' && /^\d+(\.\d+)?$/.test(part.value)
  return demand(
    part,
    isNumber && Number(part.value) <= 10,
    'The security severity is not a number from 0 to 10 in a string.',
  )
}

function oneOf(part: Part, words: readonly string[]): readonly Breach[] {
  return optional(part, () =>
    demand(
      part,
      words.some(word => word === part.value),
      `None of ${words.join(', ')}.`,
    ),
  )
}

function optional(part: Part, check: (part: Part) => readonly Breach[]): readonly Breach[] {
  return part.value === undefined ? [] : check(part)
}

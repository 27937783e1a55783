import { parseYaml } from '../documents/yaml.ts'
import { isMapping, type Mapping } from '../model/data.ts'
import type { Document } from '../model/document.ts'
import { SUBJECT_KINDS } from '../model/lineage.ts'
import type { Mistake } from '../model/mistake.ts'
import { WHOLE_FILE } from '../model/region.ts'
import type { Rule } from '../model/rule.ts'
import { CONFIDENCES, SEVERITIES } from '../model/severity.ts'
import type { Source } from '../model/source.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { readClause } from './clause.ts'
import { checkKeys } from './keys.ts'
import { readMessage } from './message.ts'
import { Mistakes } from './mistakes.ts'
import { type ParameterValue, readParameters } from './parameters.ts'
import { checkMessage, checkProse, checkTitle } from './prose.ts'
import { readOne, readText } from './read-text.ts'
import type { Reading } from './reading.ts'
import { checkEquivalent, checkStandard, readReferences } from './references.ts'
import { reportProblems } from './report-problems.ts'
import { checkId } from './rule-id.ts'

/** Either a rule, or everything that is wrong with its file. */
export interface LoadedRule {
  readonly rule: Rule | undefined
  readonly errors: readonly Mistake[]
}

/** Reads one rule file and checks all of it against the facts. `params` replaces defaults of the rule's parameters. */
export function loadRule(
  source: Source,
  vocabulary: Vocabulary,
  params: ReadonlyMap<string, ParameterValue> = new Map(),
): LoadedRule {
  const document = parseYaml(source)
  const mistakes = new Mistakes(document)
  reportProblems(document, mistakes)
  const rule = isMapping(document.data) ? readRule(document, document.data, vocabulary, params, mistakes) : undefined
  if (rule === undefined && !mistakes.any) mistakes.in(WHOLE_FILE, 'The file holds no rule')
  return { rule: mistakes.any ? undefined : rule, errors: mistakes.sorted() }
}

function readRule(
  { source }: Document,
  data: Mapping,
  vocabulary: Vocabulary,
  params: ReadonlyMap<string, ParameterValue>,
  mistakes: Mistakes,
): Rule | undefined {
  checkKeys(data, mistakes)
  const parameters = readParameters(data.get('params'), params, mistakes)
  const subject = readOne(data, 'subject', SUBJECT_KINDS, mistakes)
  const reading: Reading = { vocabulary, subject, parameters, mistakes }
  const verb = data.has('require') ? 'require' : 'forbid'
  const said = readWords(data, source, reading)
  const judged = {
    severity: readOne(data, 'severity', SEVERITIES, mistakes),
    confidence: readOne(data, 'confidence', CONFIDENCES, mistakes),
  }
  const when = data.has('when') ? readClause(data.get('when'), '/when', reading) : undefined
  const clause = readClause(data.get(verb), `/${verb}`, reading)
  parameters.reportUnused()
  const { severity, confidence } = judged
  if (subject === undefined || severity === undefined || confidence === undefined) return undefined
  return {
    ...said,
    subject,
    severity,
    confidence,
    ...(parameters.values.size === 0 ? {} : { params: parameters.values }),
    ...(when === undefined ? {} : { when }),
    verb,
    clause,
  }
}

type Words = Pick<Rule, 'id' | 'title' | 'equivalents' | 'standards' | 'message' | 'why' | 'fix'>

/** What a rule is called, and what it says. */
function readWords(data: Mapping, { path }: Source, reading: Reading): Words {
  const { mistakes } = reading
  const text = (key: keyof Words, check: (text: string) => void) => {
    const read = readText(data, key, mistakes)
    if (read !== undefined) check(read)
    return read ?? ''
  }
  return {
    id: text('id', id => checkId(id, path, mistakes)),
    title: text('title', title => checkTitle(title, mistakes)),
    equivalents: readReferences(data.get('equivalents'), '/equivalents', checkEquivalent, mistakes),
    standards: readReferences(data.get('standards'), '/standards', checkStandard, mistakes),
    message: readMessage(
      text('message', message => checkMessage(message, mistakes)),
      reading,
    ),
    why: text('why', why => checkProse(why, '/why', mistakes)).trimEnd(),
    fix: text('fix', fix => checkProse(fix, '/fix', mistakes)).trimEnd(),
  }
}

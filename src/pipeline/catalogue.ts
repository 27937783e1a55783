import { createVocabulary } from '../catalog/vocabulary.ts'
import { facts } from '../generated/facts.ts'
import { policies as bundledPolicies } from '../generated/policies.ts'
import { rules as bundledRules } from '../generated/rules.ts'
import type { Configuration } from '../model/configuration.ts'
import { didYouMean } from '../model/did-you-mean.ts'
import type { Mistake } from '../model/mistake.ts'
import type { Policy } from '../model/policy.ts'
import type { Rule } from '../model/rule.ts'
import type { SourceTree } from '../model/source-tree.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { selectPolicies } from './selection.ts'

/** The rules and policies of one run. */
export interface Catalogue {
  readonly vocabulary: Vocabulary
  /** All rules there are, those of the team included. */
  readonly known: readonly Rule[]
  /** Those that are asked. */
  readonly rules: readonly Rule[]
  readonly policies: readonly Policy[]
  readonly mistakes: readonly Mistake[]
}

/** Everything that facts can be asked of; made once, since it never changes. */
export const vocabulary: Vocabulary = createVocabulary(facts)

/** Kinds of subjects that are about the check itself: their rules are asked whatever the policies say. */
const ALWAYS_ASKED: ReadonlySet<string> = new Set(['problem', 'ignore'])

export async function openCatalogue(
  tree: SourceTree,
  configuration: Configuration,
  asked: readonly string[],
): Promise<Catalogue> {
  const own = await ownRules(tree, configuration)
  const known = [...(await bundled(configuration)), ...own.rules]
  const selected = await selectPolicies(tree, configuration, asked, bundledPolicies, known)
  const demanded = new Set(
    selected.policies.flatMap(({ controls }) => controls.flatMap(each => each.rules)).map(({ rule }) => rule),
  )
  const ownIds = new Set(own.rules.map(({ id }) => id))
  const isAsked = ({ id, subject }: Rule) =>
    demanded.has(id) || ownIds.has(id) || ALWAYS_ASKED.has(subject) || configuration.parameters.has(id)
  const rules = known.filter(rule => isAsked(rule) && configuration.severity.get(rule.id) !== 'off')
  const mistakes = [...own.mistakes, ...selected.mistakes, ...unknownRules(configuration, known)]
  return { vocabulary, known, rules, policies: selected.policies, mistakes }
}

/** The bundled rules; those whose parameters are set are loaded again with them. */
async function bundled({ parameters }: Configuration): Promise<readonly Rule[]> {
  if (![...parameters.keys()].some(id => bundledRules.some(rule => rule.id === id))) return bundledRules
  const [{ ruleTexts }, { loadRule }] = await Promise.all([
    import('../generated/rule-texts.ts'),
    import('../catalog/rule.ts'),
  ])
  return bundledRules.map(rule => {
    const values = parameters.get(rule.id)
    const text = values && ruleTexts.get(rule.id)
    return (text && loadRule({ path: `rules/${rule.id}.yml`, text }, vocabulary, values).rule) || rule
  })
}

async function ownRules(tree: SourceTree, { rules: folders, parameters }: Configuration) {
  const rules: Rule[] = []
  const mistakes: Mistake[] = []
  const prefixes = folders.map(folder => `${folder.replace(/^\.\//, '').replace(/\/+$/, '')}/`)
  if (prefixes.length === 0) return { rules, mistakes }
  const { loadRule } = await import('../catalog/rule.ts')
  for (const path of tree.list(each => /\.ya?ml$/.test(each) && prefixes.some(prefix => each.startsWith(prefix)))) {
    const prefix = prefixes.find(each => path.startsWith(each)) ?? ''
    const { source } = tree.read(path)
    const id = path.slice(prefix.length).replace(/\.ya?ml$/, '')
    const loaded = loadRule({ ...source, path: `rules/${id}.yml` }, vocabulary, parameters.get(id))
    if (loaded.rule !== undefined) rules.push(loaded.rule)
    mistakes.push(...loaded.errors.map(error => ({ ...error, path })))
  }
  return { rules, mistakes }
}

function unknownRules({ mentions }: Configuration, known: readonly Rule[]): Mistake[] {
  const ids = new Set(known.map(({ id }) => id))
  return mentions
    .filter(({ kind, name }) => kind === 'rule' && !ids.has(name))
    .map(({ name, path, line, column }) => {
      const suggestion = didYouMean(name, ids)
      return {
        path,
        line,
        column,
        message: `There is no rule "${name}"`,
        ...(suggestion === undefined ? {} : { suggestion }),
      }
    })
}

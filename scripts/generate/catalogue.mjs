import { mkdirSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { expression } from './expression.mjs'
import { filesBelow, ROOT, textOf } from './files.mjs'
import { NOTICE } from './indexes.mjs'

/** The bundled rules and policies as they were understood, and every mistake in their files. */
export async function readCatalogue(factsIndex) {
  const { CONTROL_IDS, createVocabulary, facts, loadPolicy, loadRule } = await program(factsIndex)
  const vocabulary = createVocabulary(facts)
  const loadedRules = sourcesBelow('rules', '.yml').map(source => ({ source, ...loadRule(source, vocabulary) }))
  const rules = loadedRules.flatMap(({ rule, source }) => (rule === undefined ? [] : [{ rule, source }]))
  const ids = new Set(rules.map(({ rule }) => rule.id))
  const load = controls =>
    Promise.all(
      sourcesBelow('policies', '.md').map(source => loadPolicy(source, { rules: ids, controls }, { bundled: true })),
    )
  const own = (await load(new Set())).flatMap(({ policy }) => policy?.controls.map(({ id }) => id) ?? [])
  const controls = new Set([...CONTROL_IDS, ...own])
  const loadedPolicies = await load(controls)
  const policies = loadedPolicies.flatMap(({ policy }) => (policy === undefined ? [] : [policy]))
  return { facts, rules, policies, mistakes: [...loadedRules, ...loadedPolicies].flatMap(({ errors }) => errors) }
}

/** Rules and policies as modules, so that nothing of them is read or parsed when the program starts. */
export function catalogueFiles({ rules, policies }) {
  return {
    'src/generated/rules.ts': ruleModule(rules.map(({ rule }) => rule)),
    'src/generated/rule-texts.ts': `${NOTICE}/** The rule files by id, to read one again with other parameters. */\nexport const ruleTexts: ReadonlyMap<string, string> = ${expression(new Map(rules.map(({ rule, source }) => [rule.id, source.text])))}\n`,
    'src/generated/policies.ts': policyIndex(policies),
    ...Object.fromEntries(policies.map(policy => [`src/generated/policy-${policy.id}.ts`, policyModule(policy)])),
  }
}

/** As a text, since V8 reads JSON in half the time of an expression; parameters are maps and stand as entries. */
function ruleModule(rules) {
  const plain = rules.map(rule => (rule.params === undefined ? rule : { ...rule, params: [...rule.params] }))
  return `${NOTICE}import type { Rule } from '../model/rule.ts'

type Plain = Omit<Rule, 'params'> & { readonly params?: Iterable<readonly [string, NonNullable<Rule['params']> extends ReadonlyMap<string, infer Value> ? Value : never]> }

const plain: readonly Plain[] = JSON.parse(
  ${JSON.stringify(JSON.stringify(plain))},
)

export const rules: readonly Rule[] = plain.map(({ params, ...rule }) =>
  params === undefined ? rule : { ...rule, params: new Map(params) },
)
`
}

function policyIndex(policies) {
  const items = policies.map(({ id, title, byDefault, controls }) => {
    const head = { id, title, byDefault, controls: controls.map(control => control.id) }
    return `  ['${id}', { ...${expression(head, '  ')}, load: () => import('./policy-${id}.ts').then(({ policy }) => policy) }],\n`
  })
  return `${NOTICE}import type { BundledPolicy } from '../model/bundled-policy.ts'\n\nexport const policies: ReadonlyMap<string, BundledPolicy> = new Map<string, BundledPolicy>([\n${items.join('')}])\n`
}

function policyModule(policy) {
  return `${NOTICE}import type { Policy } from '../model/policy.ts'\n\nexport const policy: Policy = ${expression(policy)}\n`
}

function sourcesBelow(folder, extension) {
  return filesBelow(folder, extension).map(path => ({ path, text: textOf(path) }))
}

/** The program's own readers, with the facts that stand in the folder now. */
async function program(factsIndex) {
  const contents = `${factsIndex}
export { CONTROL_IDS } from '../catalog/controls.ts'
export { loadPolicy } from '../catalog/policy.ts'
export { loadRule } from '../catalog/rule.ts'
export { createVocabulary } from '../catalog/vocabulary.ts'
`
  const folder = `${ROOT}/node_modules/.cache/runproof`
  mkdirSync(folder, { recursive: true })
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: `${ROOT}/src/generated`, sourcefile: 'catalogue.ts', loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  })
  writeFileSync(`${folder}/catalogue.mjs`, outputFiles[0].contents)
  return import(pathToFileURL(`${folder}/catalogue.mjs`).href)
}

import { resolve } from 'node:path'
import { loadRule } from '../../catalog/rule.ts'
import type { Mistake } from '../../model/mistake.ts'
import type { Rule } from '../../model/rule.ts'
import type { SourceTree } from '../../model/source-tree.ts'
import { vocabulary } from '../../pipeline/catalogue.ts'
import { checker } from '../../pipeline/checker.ts'
import { orphans, type Proof, proveRule } from '../../proving/proof.ts'
import { readFixtures } from '../../proving/read-fixtures.ts'
import { directoryTree } from '../../sources/directory.ts'
import { readFiles } from '../../sources/read-files.ts'
import { isYaml } from '../../sources/usual-places.ts'

const RULES = 'rules'
const FIXTURES = 'fixtures'

/** What a folder of rules and fixtures proves. */
export interface Proven {
  /** What is wrong in rule files, so that their rules could not be proven. */
  readonly broken: readonly Mistake[]
  /** What is wrong in fixtures, whatever their rule says. */
  readonly mistakes: readonly Mistake[]
  readonly proofs: readonly Proof[]
}

/** Proves the rules in `rules/` by what is in `fixtures/`, both below a folder. */
export async function proveFolder(
  folder: string,
  cwd: string,
  only: readonly string[],
): Promise<Proven | { readonly sentence: string }> {
  const root = resolve(cwd, folder)
  const tree = treeAt(root)
  if (tree?.has(RULES) !== true) return { sentence: `There is no folder "${RULES}" in "${folder}"` }
  const loaded = tree
    .list(path => path.startsWith(`${RULES}/`) && isYaml(path))
    .map(path => loadRule(tree.read(path).source, vocabulary))
  const rules = loaded.flatMap(({ rule }) => rule ?? [])
  const wanted = only.length === 0 ? rules : rules.filter(({ id }) => only.includes(id))
  if (only.length > 0 && wanted.length === 0) return { sentence: `There is no rule ${only.join(', ')} in "${folder}"` }
  const broken = loaded.flatMap(({ errors }) => errors)
  return { broken, ...(await proveRules(wanted, rules, root, only.length === 0 && broken.length === 0)) }
}

/** A fixture of no rule can be told only where every rule could be read. */
async function proveRules(
  wanted: readonly Rule[],
  rules: readonly Rule[],
  root: string,
  complete: boolean,
): Promise<Omit<Proven, 'broken'>> {
  const { fixtures, mistakes } = readFixtures(readFiles(root, FIXTURES))
  const proofs: Proof[] = []
  for (const rule of wanted) proofs.push(await proveRule(rule, fixtures, checker, vocabulary))
  const wrong = complete ? [...mistakes, ...orphans(fixtures, rules)] : []
  return { proofs, mistakes: wrong.map(mistake => ({ ...mistake, path: `${FIXTURES}/${mistake.path}` })) }
}

function treeAt(root: string): SourceTree | undefined {
  try {
    return directoryTree(root)
  } catch {
    return undefined
  }
}

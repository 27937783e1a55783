import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'

/** What each folder may import, and why. What is not written here is forbidden; `model` is open to all. */
const MAY_IMPORT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  model: {},
  sources: {},
  documents: { generated: 'schemas of SBOMs are compiled ahead' },
  knowledge: {},
  engine: {},
  reporters: {},
  reading: {
    knowledge: 'what commands and actions do is dated knowledge, which is data',
    documents: 'following a value through environments and outputs means parsing the expressions that stand there',
  },
  facts: {
    reading: 'facts that share a question share the reading of it',
    knowledge: 'facts ask what is known of actions and programs',
  },
  subjects: {
    documents: 'subjects are found in documents, and expressions and scripts in their texts',
    knowledge: 'the words that records of incidents use are dated knowledge, which is data',
    reading: 'some subjects are what a reading finds: a value that reaches code, a write to a file of the runner',
    generated: 'kinds of subjects are found by their files, not by a list',
  },
  catalog: { documents: 'rules and runbooks are YAML and Markdown, and mistakes in them have places' },
  configuration: {
    documents: 'a configuration is YAML, and mistakes in it have places',
    generated: 'its schema is compiled ahead, since compiling it takes longer than a whole check',
  },
  signatures: { knowledge: 'the trusted roots that are known are dated data' },
  releases: {
    documents: 'checksum lists and archives are documents',
    signatures: 'assets are held against their signatures',
  },
  diagnosis: { knowledge: 'which words tell what failed is dated knowledge' },
  settle: { documents: 'ignores are found by the lines of a file' },
  fixes: { documents: 'a fix changes the text that a document places' },
  proving: { documents: 'fixtures are documents with marks in them' },
  pipeline: {
    knowledge: 'a report says when what is known was last reviewed',
    sources: 'the usual places are where sources stand',
    documents: 'sources are parsed',
    subjects: 'documents are searched for subjects',
    catalog: 'rules and runbooks of a team are loaded',
    configuration: 'the places and the severities that a team configured',
    engine: 'subjects are judged',
    settle: 'findings are settled',
    reading: 'findings about a release stand at the step that publishes it',
    releases: 'the files of a release are read',
    signatures: 'what is trusted is chosen before anything is verified',
    proving: 'proofs run the pipeline, and say how',
    generated: 'what is bundled comes from there',
  },
  generated: {
    catalog: 'what scripts write may name everything that it lists',
    commands: 'the list of commands',
    configuration: 'the compiled schema says what its mistakes look like',
    facts: 'the list of facts',
    fixes: 'the list of fixes',
    reporters: 'the list of formats',
    subjects: 'the list of kinds of subjects',
  },
  'check.ts': { pipeline: 'the check is the pipeline', generated: 'what is bundled comes from there' },
  commands: {
    'check.ts': 'checking is what most commands do',
    configuration: 'commands read it before they check',
    engine: 'explaining prints what the engine evaluated',
    generated: 'commands list what is bundled',
    proving: 'proving rules is a command',
    pipeline: 'proofs of rules run in the pipeline',
    diagnosis: 'finding the scenario that fits a log is a command',
    subjects: 'records are read as subjects are',
    reading: 'what a record owes is asked by a command as by facts',
    knowledge: 'limits and duties are data that a command prints',
    catalog: 'the rules to prove are loaded',
    sources: 'commands say which tree is meant, and write reports',
    documents: 'what a server says of a release is understood before it is judged',
  },
  'cli.ts': { commands: 'the process hands its arguments on' },
}

/** Which folder alone may import a package, and why. `node:` modules that are not here are open to none. */
const PACKAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'js-yaml': { documents: 'only documents know YAML and positions in it' },
  '@actions/expressions': { documents: 'only documents parse expressions' },
  unified: { documents: 'only documents know Markdown and positions in it' },
  'remark-parse': { documents: 'as above' },
  'remark-gfm': { documents: 'as above' },
  'remark-frontmatter': { documents: 'as above' },
  mdast: { documents: 'as above' },
  '@lezer/common': { documents: 'the nodes of its trees' },
  '@lezer/python': { documents: 'only documents parse Python' },
  '@lezer/lr': { documents: 'the type of its parser' },
  unbash: { documents: 'only documents parse shell' },
  'json-rules-engine': { engine: 'rules are decided in one place' },
  sarif: { reporters: 'the types of one format' },
  'get-east-asian-width': { reporters: 'only reporters lay out text' },
  fflate: { documents: 'members are unpacked piece by piece' },
  re2js: { diagnosis: 'patterns of an audited runbook run in linear time' },
  'node:fs': { sources: 'whoever reads files must keep inside the tree, and that is held there' },
  'node:buffer': { sources: 'bytes become text there' },
  'node:path': { sources: 'paths of the system end there', commands: 'people type paths of the system' },
  'node:util': { commands: 'parseArgs' },
  'node:crypto': {
    settle: 'fingerprints are hashes',
    signatures: 'digests and signatures of files',
    sources: 'files and answers are known by their digests',
  },
  'node:process': { settle: 'node:crypto is loaded late there, which costs a check several milliseconds' },
  'node:stream': { 'cli.ts': 'standard input belongs to the process, and Node collects a stream' },
  'node:os': { sources: "caches stand below a user's home" },
  'node:timers': { sources: 'only sources wait, and only for the network' },
  'packageurl-js': { documents: 'only documents know how packages are written' },
  'spdx-expression-parse': { documents: 'as above, of licences' },
  'smol-toml': { documents: 'only documents know TOML' },
  semver: { releases: 'versions are held against what is declared' },
  '@renovatebot/pep440': { releases: 'as above' },
  '@sigstore/bundle': { signatures: 'signatures are decided in one place' },
  '@sigstore/core': { signatures: 'as above', releases: 'the type of a certificate' },
  '@sigstore/protobuf-specs': { signatures: 'as above' },
  '@sigstore/verify': { signatures: 'as above' },
  'node:zlib': { documents: 'what models are packed with', reporters: 'code scanning measures uploads compressed' },
}

const LONGEST_FILE = 200

interface Module {
  readonly path: string
  readonly folder: string
  readonly text: string
  readonly imports: readonly string[]
}

const modules: readonly Module[] = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
  .map(entry => posix.join(entry.parentPath, entry.name))
  .map(path => {
    const text = readFileSync(path, 'utf8')
    const imports = [
      ...text.matchAll(/^(?:import|export)\b[^'"]*?from\s+['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/gm),
    ]
    return { path, folder: folderOf(path), text, imports: imports.map(([, named, lazy]) => named ?? lazy ?? '') }
  })

const written = modules.filter(({ folder }) => folder !== 'generated')

/** `src/cli.ts` and `src/check.ts` stand for themselves. */
function folderOf(path: string): string {
  return path.split('/')[1] ?? path
}

function packageOf(specifier: string): string {
  return specifier.startsWith('@') ? specifier.split('/').slice(0, 2).join('/') : (specifier.split('/')[0] ?? specifier)
}

/** What the tables say against an import; undefined where they allow it. */
function objection(path: string, specifier: string): string | undefined {
  const folder = folderOf(path)
  const allowed = MAY_IMPORT[folder]
  if (allowed === undefined) return `${folder} is not in the table`
  const target = specifier.startsWith('.') ? folderOf(posix.join(posix.dirname(path), specifier)) : undefined
  if (target === undefined)
    return folder in (PACKAGES[packageOf(specifier)] ?? {}) ? undefined : `${folder} may not import ${specifier}`
  return target === folder || target === 'model' || target in allowed ? undefined : `${folder} may not import ${target}`
}

/** Without comments, strings and the texts of templates, so that words in them are no code. */
function codeOf(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gm, '')
    .replace(/'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g, "''")
}

function linesWith(pattern: RegExp, from: readonly Module[]): string[] {
  return from.flatMap(({ path, text }) =>
    codeOf(text)
      .split('\n')
      .filter(line => pattern.test(line))
      .map(line => `${path}: ${line.trim()}`),
  )
}

describe('imports', () => {
  it('are found', () => expect(modules.flatMap(({ imports }) => imports).length).toBeGreaterThan(modules.length))

  it('hold the table', () => {
    const objections = modules.flatMap(({ path, imports }) =>
      imports.flatMap(specifier => objection(path, specifier) ?? []).map(each => `${path}: ${each}`),
    )
    expect(objections).toEqual([])
  })

  it.each([
    ['src/facts/x.ts', '../documents/yaml.ts', 'facts may not import documents'],
    ['src/facts/x.ts', 'node:fs', 'facts may not import node:fs'],
    ['src/sources/x.ts', 'node:https', 'sources may not import node:https'],
    ['src/model/x.ts', '../facts/x.ts', 'model may not import facts'],
    ['src/utils/x.ts', '../model/data.ts', 'utils is not in the table'],
    ['src/engine/x.ts', '../model/data.ts', undefined],
    ['src/documents/deep/x.ts', '../yaml.ts', undefined],
    ['src/documents/x.ts', '@actions/expressions/lexer', undefined],
  ])('of %s: %s', (path, specifier, expected) => expect(objection(path, specifier)).toBe(expected))

  it('name files with their ending', () => {
    const relative = written.flatMap(({ path, imports }) =>
      imports.filter(each => each.startsWith('.')).map(each => `${path}: ${each}`),
    )
    expect(relative.filter(each => !/\.(?:ts|js)$/.test(each))).toEqual([])
  })
})

describe('the code', () => {
  it('never cuts the process off, and leaves its end to one file', () => {
    expect(linesWith(/process\.(?:exit|kill|abort)\(/, modules)).toEqual([])
    expect(linesWith(/\bprocess\./, written).filter(line => !line.startsWith('src/cli.ts:'))).toEqual([])
  })

  it('does not know the clock, but for the day that the process is told', () => {
    expect(linesWith(/\bDate\.now\(|\bnew Date\(\)/, written).filter(line => !line.startsWith('src/cli.ts:'))).toEqual(
      [],
    )
  })

  it('touches the network in one place', () => {
    const lines = linesWith(/\bfetch\(/, written)
    expect(lines.map(line => line.slice(0, line.indexOf(':')))).toEqual(['src/sources/github/send.ts'])
  })

  it.each([
    ['any', /(?::|<|\bas) any\b/],
    ['an exclamation mark for "not null"', /[\w)\]]!(?!=)/],
    ['a default export', /^export default/],
    ['an enum, or a namespace', /^\s*(?:export )?(?:const )?(?:enum|namespace) \w/],
    ['a silenced check', /@ts-|biome-ignore/],
  ])('has no %s', (_, pattern) => expect(linesWith(pattern, written)).toEqual([]))

  it('leaves nothing for later', () => {
    expect(written.filter(({ text }) => /\b(?:TODO|FIXME|XXX|HACK)\b/.test(text)).map(({ path }) => path)).toEqual([])
  })

  it('stands in files that one can read at once', () => {
    const long = written.filter(({ folder, text }) => folder !== 'knowledge' && text.split('\n').length > LONGEST_FILE)
    expect(long.map(({ path }) => path)).toEqual([])
  })
})

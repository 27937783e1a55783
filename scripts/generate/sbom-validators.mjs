import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { build } from 'esbuild'
import { ROOT, textOf } from './files.mjs'

const VERSIONS = ['1.2', '1.3', '1.4', '1.5', '1.6', '1.7']
const SHARED = ['spdx', 'jsf-0.82', 'cryptography-defs']
const require = createRequire(import.meta.url)
const LIBRARY = `${dirname(require.resolve('@cyclonedx/cyclonedx-library/package.json'))}/res/schema`

const TYPES = `/** Where the first thing stands that the schema does not allow, as a pointer, and which demand it breaks. */
interface Fault {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

declare const validate: {
  (data: unknown): boolean
  errors?: readonly Fault[] | null
}

export default validate
`

/**
 * The schemas of SBOM formats as modules that validate. Compiling them takes seconds, so that a module stays as it is
 * while the schemas that it was made of do, and nobody changed it.
 */
export async function sbomValidators() {
  const files = {}
  const jobs = [
    ...VERSIONS.map(version => [`cyclonedx-${version}`, () => cyclonedx(version)]),
    ...['spdx-2', 'spdx-3'].map(name => [
      name,
      () => [JSON.parse(textOf(`scripts/generate/sbom-schemas/${name}.json`)), []],
    ]),
  ]
  for (const [name, read] of jobs) {
    const path = `src/generated/sbom/${name}.js`
    files[path] = await moduleOf(path, ...read())
    files[path.replace(/\.js$/, '.d.ts')] = TYPES
  }
  return files
}

function cyclonedx(version) {
  const load = name => strip(JSON.parse(readFileSync(`${LIBRARY}/${name}.SNAPSHOT.schema.json`, 'utf8')))
  const shared = SHARED.map(name => ({
    ...load(name),
    $id: `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`,
  }))
  return [load(`bom-${version}`), shared]
}

/** Without texts for people, and without \`uniqueItems\`: comparing all pairs makes a long list take minutes. */
function strip(schema) {
  if (Array.isArray(schema)) return schema.map(strip)
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => !(key === 'uniqueItems' && value === true) && key !== 'meta:enum')
      .filter(([key, value]) => !(['description', 'title', '$comment'].includes(key) && typeof value === 'string'))
      .filter(([key, value]) => !(key === 'examples' && Array.isArray(value)))
      .map(([key, value]) => [key, strip(value)]),
  )
}

async function moduleOf(path, schema, shared) {
  const made = digest(JSON.stringify([schema, shared, textOf('scripts/generate/sbom-validators.mjs')]))
  const known = existsSync(`${ROOT}/${path}`) ? textOf(path) : ''
  const [head, ...rest] = known.split('\n')
  if (head === headOf(made, rest.join('\n'))) return known
  const body = await compiled(schema, shared)
  return `${headOf(made, body)}\n${body}`
}

function headOf(made, body) {
  return `// Written by scripts/generate.mjs from schema ${made.slice(0, 16)}; content ${digest(body).slice(0, 16)}.`
}

function digest(text) {
  return createHash('sha256').update(text).digest('hex')
}

/** Loaded only when something is to be compiled. */
async function compiled(schema, shared) {
  const { default: Ajv } = await import('ajv')
  const { default: standalone } = await import('ajv/dist/standalone/index.js')
  const ajv = new Ajv.default({
    strict: false,
    validateFormats: false,
    messages: false,
    inlineRefs: false,
    loopRequired: 4,
    loopEnum: 2000,
    code: { source: true, esm: true },
    schemas: shared,
  })
  const { outputFiles } = await build({
    stdin: { contents: standalone.default(ajv, ajv.compile(schema)), resolveDir: ROOT },
    absWorkingDir: ROOT,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minifyWhitespace: true,
    minifySyntax: true,
    charset: 'ascii',
    write: false,
    legalComments: 'none',
  })
  return outputFiles[0].text
}

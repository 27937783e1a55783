/**
 * Bundles the program into dist/: ES modules, split by command, format and kind of file, and not minified, since they
 * are committed and read. The same sources give the same bytes. With --check it writes nothing, and fails where dist/
 * is not what the sources make.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { rolldown } from 'rolldown'
import { filesBelow } from './generate/files.mjs'

const ROOT = dirname(import.meta.dirname)

/**
 * What every check on a screen needs. It becomes one file, whatever other formats and commands share parts of it:
 * Node takes a millisecond to find, read and link each module, and by default there would be twenty small ones.
 */
const HOT = ['commands/line/parse-arguments', 'commands/check', 'check', 'reporters/pretty']

/** What is needed before it is known whether anything is checked at all. */
const BEFORE = ['generated/version', 'generated/commands']

const bundle = await rolldown({
  input: { cli: `${ROOT}/src/cli.ts` },
  cwd: ROOT,
  platform: 'node',
  logLevel: 'warn',
  resolve: {
    alias: {
      'json-rules-engine': `${ROOT}/scripts/build/json-rules-engine.mjs`,
      'jsonpath-plus': `${ROOT}/scripts/build/no-jsonpath.mjs`,
    },
  },
  transform: { target: 'node20.19' },
})
const { output } = await bundle.generate({
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
  comments: false,
  codeSplitting: {
    groups: [
      { name: 'start', test: id => BEFORE.map(pathOf).includes(id), priority: 1 },
      { name: coreGroup, debugName: 'core' },
    ],
  },
})
const made = new Map(output.map(({ fileName, code }) => [`dist/${fileName}`, ascii(code)]))
if (process.argv.includes('--check')) compare()
else write()

/** One letter beyond Latin-1 makes V8 keep and scan the whole module with two bytes a letter, which costs a fifth more. */
function ascii(code) {
  return code.replace(/[^ -~\n\t]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** `core` for what is hot, unless the first file of the program has it already. */
function coreGroup(id, context) {
  return closure(HOT.map(pathOf), context).has(id) && !closure([pathOf('cli')], context).has(id) ? 'core' : null
}

function pathOf(file) {
  return `${ROOT}/src/${file}.ts`
}

/** Modules that are loaded with some others, because they import them statically. */
function closure(entries, context) {
  const found = new Set(entries)
  for (const id of found) for (const imported of context.getModuleInfo(id)?.importedIds ?? []) found.add(imported)
  return found
}

function compare() {
  const there = filesBelow('dist', '')
  const stale = [...made].filter(
    ([path, code]) => !there.includes(path) || readFileSync(`${ROOT}/${path}`, 'utf8') !== code,
  )
  const wrong = [...stale.map(([path]) => path), ...there.filter(path => !made.has(path))]
  for (const path of wrong) console.error(`${path} is out of date; run npm run build`)
  if (wrong.length > 0) process.exitCode = 1
}

function write() {
  rmSync(`${ROOT}/dist`, { recursive: true, force: true })
  mkdirSync(`${ROOT}/dist/chunks`, { recursive: true })
  for (const [path, code] of made) writeFileSync(`${ROOT}/${path}`, code)
  const sizes = [...made].map(([path, code]) => ({ path, bytes: Buffer.byteLength(code) }))
  for (const { path, bytes } of sizes.toSorted((left, right) => right.bytes - left.bytes))
    console.log(`${kibibytes(bytes)}  ${path}`)
  console.log(`${kibibytes(sizes.reduce((sum, { bytes }) => sum + bytes, 0))}  in ${sizes.length} files`)
}

function kibibytes(bytes) {
  return `${String(Math.ceil(bytes / 1024)).padStart(6)} KiB`
}

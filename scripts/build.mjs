/**
 * Bundles the program into dist/: ES modules, split by command, format and kind of file, and not minified, since they
 * are committed and read. The same sources give the same bytes. With --check it writes nothing, and fails where dist/
 * is not what the sources make.
 */
import { readFileSync, rmSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { build } from 'esbuild'
import { filesBelow } from './generate/files.mjs'

const ROOT = dirname(import.meta.dirname)
const checking = process.argv.includes('--check')

if (!checking) rmSync(`${ROOT}/dist`, { recursive: true, force: true })
const { metafile, outputFiles = [] } = await build({
  absWorkingDir: ROOT,
  entryPoints: ['src/cli.ts'],
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  alias: {
    'json-rules-engine': `${ROOT}/scripts/build/json-rules-engine.mjs`,
    'jsonpath-plus': `${ROOT}/scripts/build/no-jsonpath.mjs`,
  },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  write: !checking,
})

if (checking) compare()
else report()

function compare() {
  const made = new Map(outputFiles.map(({ path, text }) => [relative(ROOT, path), text]))
  const there = filesBelow('dist', '')
  const stale = [...made].filter(
    ([path, text]) => !there.includes(path) || readFileSync(`${ROOT}/${path}`, 'utf8') !== text,
  )
  const left = there.filter(path => !made.has(path))
  for (const path of [...stale.map(([each]) => each), ...left])
    console.error(`${path} is out of date; run npm run build`)
  if (stale.length + left.length > 0) process.exitCode = 1
}

function report() {
  const outputs = Object.entries(metafile.outputs).map(([path, output]) => ({ path, ...output }))
  for (const { path, bytes, entryPoint } of outputs.toSorted((left, right) => right.bytes - left.bytes))
    console.log(`${kibibytes(bytes)}  ${path}${entryPoint === undefined ? '' : `  (${entryPoint})`}`)
  console.log(`${kibibytes(outputs.reduce((sum, { bytes }) => sum + bytes, 0))}  in ${outputs.length} files`)
}

function kibibytes(bytes) {
  return `${String(Math.ceil(bytes / 1024)).padStart(6)} KiB`
}

/**
 * Bundles the program into dist/: ES modules, split by command, format and kind of file, and not minified, since they
 * are committed and read. The same sources give the same bytes.
 */
import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { build } from 'esbuild'

const ROOT = dirname(import.meta.dirname)

rmSync(`${ROOT}/dist`, { recursive: true, force: true })
const { metafile } = await build({
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
})

const sizes = Object.entries(metafile.outputs).map(([path, { bytes, entryPoint }]) => ({ path, bytes, entryPoint }))
for (const { path, bytes, entryPoint } of sizes.toSorted((left, right) => right.bytes - left.bytes))
  console.log(
    `${String(Math.ceil(bytes / 1024)).padStart(6)} KiB  ${path}${entryPoint === undefined ? '' : `  (${entryPoint})`}`,
  )
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
console.log(`${String(Math.ceil(total / 1024)).padStart(6)} KiB  in ${sizes.length} files`)

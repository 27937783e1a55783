/**
 * Prints the budgets of ARCHITECTURE.md as ratios that were measured in one run. Usage: npm run bench -- FOLDER, where
 * FOLDER holds one repository a folder. Unset NODE_EXTRA_CA_CERTS first: it costs Node 20 some 35 ms a start.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const folder = process.argv[2]
if (folder === undefined) {
  console.error('usage: npm run bench -- FOLDER (one repository a folder)')
  process.exitCode = 2
} else {
  const output = mkdtempSync(join(tmpdir(), 'runproof-bench-'))
  try {
    const file = join(output, 'main.mjs')
    await build({
      entryPoints: [fileURLToPath(new URL('main.ts', import.meta.url))],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: file,
      logLevel: 'error',
      banner: {
        js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
      },
    })
    const { main } = await import(pathToFileURL(file).href)
    await main(folder, fileURLToPath(new URL('../bin/runproof.js', import.meta.url)))
  } finally {
    rmSync(output, { recursive: true })
  }
}

/**
 * Compares the symbolic machine with CPython's own unpickler: whatever that asks to import, the machine must name.
 * `node test/fuzz/pickle-differential.mjs [streams] [seed]`; needs python3, and ends with 1 where an import is missed.
 */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const [count = '200000', seed = '1'] = process.argv.slice(2)
const { outputFiles } = await build({
  stdin: {
    contents: `export { readPickles } from './src/documents/pickle/streams.ts'
export { Findings } from './src/documents/model/findings.ts'
export { bytesOf } from './src/model/bytes.ts'`,
    resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
  logLevel: 'error',
})
const { readPickles, Findings, bytesOf } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
)

const script = fileURLToPath(new URL('./pickle-differential.py', import.meta.url))
const python = spawn('python3', [script, count, seed], { stdio: ['ignore', 'pipe', 'inherit'] })
const text = hex => Buffer.from(hex, 'hex').toString()
const total = { streams: 0, withImports: 0, imports: 0, missed: 0 }

for await (const line of createInterface({ input: python.stdout })) {
  const [hex, ...names] = line.split('\t')
  const findings = new Findings()
  const source = bytesOf(Buffer.from(hex, 'hex'))
  readPickles({ source, member: '', findings, trusted: true, several: false })
  const known = new Set(findings.imports.filter(each => each.known).map(({ module, name }) => `${module} ${name}`))
  const missed = names.map(each => each.split(' ').map(text).join(' ')).filter(each => !known.has(each))
  total.streams++
  total.withImports += names.length > 0 ? 1 : 0
  total.imports += names.length
  total.missed += missed.length
  if (missed.length > 0 && total.missed < 20) console.error(`missed ${JSON.stringify(missed)} in ${hex}`)
}
console.log(total)
if (total.missed > 0 || total.streams !== Number(count)) process.exitCode = 1

/**
 * Writes the fixtures of the rules about releases. Their signatures are made in a private Sigstore world whose keys exist
 * only while this runs, so that every run writes other bytes: it is run when a fixture is to change, not by CI.
 * Names of rules limit it to their fixtures.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { ROOT } from './generate/files.mjs'
import { FIXTURES } from './release-fixtures/cases.mjs'

const bundled = join(tmpdir(), `runproof-world-${process.pid}.mjs`)
await build({
  entryPoints: [`${ROOT}/test/signatures/world.ts`],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: bundled,
  logLevel: 'error',
})
const { createWorld } = await import(bundled)
rmSync(bundled)

const sha256 = bytes => createHash('sha256').update(bytes).digest('hex')
const world = createWorld()

const wanted = process.argv.slice(2)

for (const [rule, cases] of Object.entries(FIXTURES).filter(([rule]) => wanted.length === 0 || wanted.includes(rule)))
  for (const [name, { files, expect = [], ...more }] of Object.entries(cases({ world, sha256 }))) {
    const folder = `${ROOT}/fixtures/${rule}/${name}`
    rmSync(folder, { recursive: true, force: true })
    const { repository = 'repository: acme/widget', settings = ['tag: v1.0.0'], beside = {} } = more
    const marks = expect.map(each => (each === '' ? rule : `${rule} ${each}`)).join(', ')
    const unknown =
      more.unknown === undefined
        ? ''
        : `  # expect-unknown: ${more.unknown.map(each => `${rule} ${each}`.trim()).join(', ')}`
    const lines = [
      ...(repository === '' ? [] : [repository]),
      'releases:',
      `  - path: release${marks === '' ? unknown : `  # expect: ${marks}`}`,
      '    trusted-root: trusted_root.json',
      ...settings.map(setting => `    ${setting}`),
      '',
    ]
    write(`${folder}/runproof.yml`, lines.join('\n'))
    write(`${folder}/trusted_root.json`, `${JSON.stringify(world.trustedRoot)}\n`)
    for (const [path, content] of Object.entries(beside)) write(`${folder}/${path}`, content)
    for (const [path, content] of Object.entries(files)) write(`${folder}/release/${path}`, content)
  }

function write(path, content) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(
    path,
    typeof content === 'object' && !Buffer.isBuffer(content) ? `${JSON.stringify(content)}\n` : content,
  )
}

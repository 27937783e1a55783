import { execFileSync, spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSbom } from '../src/documents/sbom/read-sbom.ts'
import type { Declared } from '../src/model/coverage.ts'
import { cover } from '../src/releases/dependencies/cover.ts'
import { readAssets } from '../src/releases/read-assets.ts'
import { onlyTrust } from '../src/signatures/known-trust.ts'
import { readTrust } from '../src/signatures/trust.ts'
import { assetMemory } from '../src/sources/asset-memory.ts'
import { createWorld } from '../test/signatures/world.ts'
import type { Figure } from './main.ts'
import { median } from './median.ts'

const GIBIBYTE = 1024 ** 3
const SIGNED = 200
const COMPONENTS = 100_000

/** A large asset against `sha256sum`, many signed assets, and a long SBOM. */
export async function benchRelease(program: string): Promise<readonly Figure[]> {
  const world = createWorld()
  return [...(await largeAsset(program, world)), await manyAssets(world), await longSbom()]
}

type World = ReturnType<typeof createWorld>

/** The signature over a gibibyte is checked in the one read that computes the digest. */
async function largeAsset(program: string, world: World): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'runproof-release-'))
  try {
    const asset = join(folder, 'large.bin')
    const chunk = Buffer.alloc(16 * 1024 * 1024, 7)
    const file = openSync(asset, 'w')
    for (let size = 0; size < GIBIBYTE; size += chunk.length) writeSync(file, chunk)
    closeSync(file)
    const root = join(folder, '..', `${folder.split('/').at(-1)}.json`)
    writeFileSync(root, JSON.stringify(world.trustedRoot))
    writeFileSync(`${asset}.sigstore.json`, JSON.stringify(world.signFile(readFileSync(asset)).bundle))
    const peer: number[] = []
    const own: number[] = []
    let memory = 0
    for (let round = 0; round < 3; round++) {
      peer.push(timed(() => execFileSync('sha256sum', [asset])))
      const start = performance.now()
      memory = Math.max(memory, await peakMemory(program, [folder, '--trusted-root', root]))
      own.push(performance.now() - start)
    }
    rmSync(root)
    return [
      { name: 'a signed asset of 1 GiB, against sha256sum', value: median(own) / median(peer), unit: '×', limit: 2 },
      { name: 'memory for it', value: memory, unit: 'MB', limit: 150 },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function timed(task: () => unknown): number {
  const start = performance.now()
  task()
  return performance.now() - start
}

/** The most that the process was resident, as Linux tells while it runs. */
async function peakMemory(program: string, line: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [program, 'release', ...line, '--exit-zero'], { stdio: 'ignore' })
  let peak = 0
  const look = setInterval(() => {
    const status = attempt(() => readFileSync(`/proc/${child.pid}/status`, 'utf8'))
    const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(status ?? '') ?? []
    peak = Math.max(peak, Number(kilobytes) / 1000)
  }, 20)
  await new Promise(resolve => child.once('exit', resolve))
  clearInterval(look)
  return peak
}

function attempt<Value>(ask: () => Value): Value | undefined {
  try {
    return ask()
  } catch {
    return undefined
  }
}

async function manyAssets(world: World): Promise<Figure> {
  const files = new Map<string, Uint8Array>()
  for (let index = 0; index < SIGNED; index++) {
    const bytes = Buffer.from(`asset ${index}`)
    files.set(`a${index}.whl`, bytes)
    files.set(`a${index}.whl.sigstore.json`, Buffer.from(JSON.stringify(world.signFile(bytes).bundle)))
  }
  const trust = readTrust('bench', world.trustedRoot)
  if ('fault' in trust) throw new Error(trust.fault)
  const start = performance.now()
  await readAssets(assetMemory(files), onlyTrust(trust), undefined)
  return { name: `each of ${SIGNED} signed assets`, value: (performance.now() - start) / SIGNED, unit: 'ms', limit: 15 }
}

async function longSbom(): Promise<Figure> {
  const components = Array.from({ length: COMPONENTS }, (_, index) => ({
    type: 'library',
    'bom-ref': `ref-${index}`,
    name: `name-${index}`,
    version: `1.${index}.0`,
    purl: `pkg:npm/name-${index}@1.${index}.0`,
    licenses: [{ license: { id: 'MIT' } }],
  }))
  const text = JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components })
  const start = performance.now()
  const { sbom } = await readSbom('bench', text)
  const declared = components.slice(0, 1000).map(
    ({ name }): Declared => ({
      ecosystem: 'npm',
      name,
      range: '^1',
      source: '',
      optional: false,
      undecidable: undefined,
    }),
  )
  cover(declared, sbom === undefined ? [] : [sbom])
  return { name: `an SBOM of ${COMPONENTS} components`, value: (performance.now() - start) / 1000, unit: 's', limit: 2 }
}

import { describe, expect, it } from 'vitest'
import { readModel } from '../../src/documents/model/read-model.ts'
import { bytesOf } from '../../src/model/bytes.ts'
import { judgeImport } from '../../src/reading/import-verdict.ts'
import { filesBelow } from '../files-below.ts'

/** More of them by hand: `RUNS=100000 npx vitest run test/fuzz/models.test.ts`. */
const RUNS = Number(process.env.RUNS ?? 3000)
const LONGEST = 2000
const files = [...filesBelow('fixtures/model-file')].filter(([path]) => !path.endsWith('expect.yml'))

/** Numbers that look random and are the same in every run. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state >>> 8
  }
}

const random = numbers(20261124)
const below = (limit: number) => (random.next().value as number) % limit

function mutated(bytes: Uint8Array): Uint8Array {
  const changed = [...bytes]
  for (let count = 1 + below(4); count > 0; count--) {
    const at = below(changed.length + 1)
    const kind = below(5)
    if (kind === 0) changed[at] = below(256)
    else if (kind === 1) changed.splice(at, 1 + below(8))
    else if (kind === 2) changed.splice(at, 0, ...changed.slice(at, at + 1 + below(40)))
    else if (kind === 3) changed.length = Math.max(1, at)
    else changed.splice(at, 0, 0x80, below(6), 0x95, ...Array.from({ length: 8 }, () => below(2) * below(256)))
  }
  return Uint8Array.from(changed, byte => byte ?? 0)
}

describe('damaged model files', () => {
  it('never break the reader, and never hold it up', { timeout: 600_000 }, () => {
    let slowest = 0
    for (let run = 0; run < RUNS; run++) {
      const [path, bytes] = files[below(files.length)] ?? ['', new Uint8Array()]
      const start = performance.now()
      const content = readModel(path, bytesOf(mutated(bytes)))
      for (const each of content.imports) judgeImport(each)
      slowest = Math.max(slowest, performance.now() - start)
    }
    expect(slowest).toBeLessThan(LONGEST)
  })
})

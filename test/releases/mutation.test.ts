import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestSignature, signatureWord } from '../../src/model/asset-signature.ts'
import { readAssets } from '../../src/releases/read-assets.ts'
import { onlyTrust } from '../../src/signatures/known-trust.ts'
import { readTrust } from '../../src/signatures/trust.ts'
import { assetMemory } from '../../src/sources/asset-memory.ts'
import { sha256 } from '../signatures/certificate.ts'
import { createWorld } from '../signatures/world.ts'

const world = createWorld()
const trust = readTrust('test', world.trustedRoot)
if ('fault' in trust) throw new Error(trust.fault)
const find = onlyTrust(trust)
const wheel = Buffer.from('the bytes of a wheel')
const subject = [{ name: 'a.whl', digest: { sha256: sha256(wheel).toString('hex') } }]
const ORIGINALS = {
  bundle: world.signFile(wheel).bundle,
  attestation: world.signStatement(subject),
  'old bundle': world.signFile(wheel).legacy,
} as const

/** The word, and what people are told of who signed and when. */
async function told(text: string, of = wheel) {
  const files = new Map<string, Uint8Array>([
    ['a.whl', of],
    ['a.whl.sigstore.json', Buffer.from(text)],
  ])
  const [asset] = await readAssets(assetMemory(files), find, undefined)
  return asset === undefined ? undefined : { word: signatureWord(asset), best: bestSignature(asset) }
}

describe.each(Object.entries(ORIGINALS))('a letter changed in a good %s', (_, original) => {
  const text = JSON.stringify(original)

  it('is noticed, or changes nothing that is told', async () => {
    const good = await told(text)
    expect(good?.word).toBe('verified')
    const at = fc.integer({ min: 0, max: text.length - 1 })
    await fc.assert(
      fc.asyncProperty(at, fc.constantFrom('A', 'b', '0', '7', '"', '}', '/', ' ', ''), async (index, letter) => {
        const changed = text.slice(0, index) + letter + text.slice(index + 1)
        const found = await told(changed)
        if (found?.word === 'verified') expect(found).toEqual(good)
      }),
      { numRuns: 300, seed: 7 },
    )
  })

  it('of the file is noticed', async () => {
    for (let index = 0; index < wheel.length; index++) {
      const changed = Buffer.from(wheel)
      changed[index] = (changed[index] ?? 0) ^ 1
      expect((await told(text, changed))?.word).toBe('invalid')
    }
  })
})

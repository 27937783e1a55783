import { describe, expect, it } from 'vitest'
import type { Data } from '../../src/model/data.ts'
import { cyclesIn, reachedFrom } from '../../src/subjects/lockfile-graph.ts'

const graph = (uses: Readonly<Record<string, readonly string[]>>) =>
  new Map<string, Data>(Object.entries(uses).map(([pin, used]) => [pin, new Map([['uses', used]])]))

describe('what locked actions depend on', () => {
  it('is followed, and taken once', () => {
    const found = reachedFrom(['a'], graph({ a: ['b', 'c'], b: ['c'], c: [], d: ['a'] }))
    expect([...found].sort()).toEqual(['a', 'b', 'c'])
  })

  it.each([
    [{ a: ['b'], b: ['c'], c: [] }, []],
    [{ a: ['a'] }, ['a']],
    [{ a: ['b'], b: ['c'], c: ['a'] }, ['a']],
    [{ x: ['y'], y: ['z'], z: ['y'] }, ['y']],
    [{ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
  ])('%j has the cycles %j', (uses, cycles) => {
    expect(cyclesIn(graph(uses))).toEqual(cycles)
  })

  it('may be long', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => String(index))
    const chain = Object.fromEntries(names.map((name, index) => [name, [names[index + 1] ?? '0']]))
    expect(cyclesIn(graph(chain))).toEqual(['0'])
  })
})

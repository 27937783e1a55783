import { benchCheck } from './check.ts'
import { readRepositories } from './files.ts'
import { benchGrowth } from './growth.ts'
import { benchPeers } from './peers.ts'
import { benchRelease } from './release.ts'
import { benchStart } from './start.ts'

/** A figure beside what it may be at most; undefined where there is no limit. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly limit: number | undefined
}

/** Measures everything and prints a line a figure. Nothing is asserted: the machine decides about times. */
export async function main(folder: string, program: string): Promise<void> {
  const repositories = readRepositories(folder)
  const files = [...repositories.values()].flatMap(each => [...each.values()])
  console.log(`${repositories.size} repositories, ${files.length} files, Node ${process.versions.node}`)
  for (const bench of [benchCheck, benchGrowth]) for (const figure of await bench(repositories)) print(figure)
  for (const figure of await benchRelease(program)) print(figure)
  for (const bench of [benchStart, benchPeers]) for (const figure of bench(folder, program)) print(figure)
}

function print({ name, value, unit, limit }: Figure): void {
  const verdict = limit === undefined ? '' : `  (at most ${limit} ${unit}${value <= limit ? '' : ': OVER'})`
  console.log(`${value.toFixed(2).padStart(10)} ${unit.padEnd(5)} ${name}${verdict}`)
}

import { check } from '../src/check.ts'
import { memoryTree } from '../src/sources/memory.ts'
import { EVERYTHING } from './check.ts'
import type { Repositories } from './files.ts'
import type { Figure } from './main.ts'

const SIZES = [100, 1000, 10_000] as const

/** Time a file in a repository of many files, which are the given ones again and again. Flat means linear growth. */
export async function benchGrowth(repositories: Repositories): Promise<readonly Figure[]> {
  const texts = [...repositories.values()].flatMap(files => [...files])
  const workflows = texts.filter(([path]) => path.startsWith('.github/workflows/')).map(([, bytes]) => bytes)
  const perFile: number[] = []
  for (const size of SIZES) {
    const files = new Map<string, Uint8Array>()
    for (let index = 0; index < size; index++)
      files.set(`.github/workflows/w${index}.yml`, workflows[index % workflows.length] ?? new Uint8Array())
    const tree = memoryTree(files)
    const start = performance.now()
    await check(tree, EVERYTHING)
    perFile.push((performance.now() - start) / size)
  }
  const [, thousand = 0, tenThousand = 0] = perFile
  return [
    { name: 'time a file among 1,000 workflows', value: thousand, unit: 'ms', limit: undefined },
    { name: 'time a file, 10,000 against 1,000', value: tenThousand / thousand, unit: '×', limit: 1.5 },
  ]
}

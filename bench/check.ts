import { parseEvents } from 'js-yaml'
import { check } from '../src/check.ts'
import type { CheckOptions } from '../src/model/check-options.ts'
import { DEFAULT_CONFIGURATION } from '../src/model/configuration.ts'
import { memoryTree } from '../src/sources/memory.ts'
import type { Repositories } from './files.ts'
import type { Figure } from './main.ts'
import { medians } from './median.ts'

/** Every rule on, so that the figure is the worst that a user sees. */
export const EVERYTHING: CheckOptions = {
  configuration: DEFAULT_CONFIGURATION,
  policies: ['all'],
  today: '2026-01-01',
  all: false,
  trace: false,
  online: undefined,
}

/** The whole check against what parsing the same files alone takes. Files are in memory for both. */
export async function benchCheck(repositories: Repositories): Promise<readonly Figure[]> {
  const texts = [...repositories.values()].flatMap(files =>
    [...files.values()].map(bytes => Buffer.from(bytes).toString()),
  )
  const checkAll = async (options: CheckOptions) => {
    for (const files of repositories.values()) await check(memoryTree(files), options)
  }
  const times = await medians(
    {
      parse: () => texts.forEach(parse),
      all: () => checkAll(EVERYTHING),
      usual: () => checkAll({ ...EVERYTHING, policies: [] }),
    },
    15,
  )
  return [
    { name: 'default policies, against parsing alone', value: times.usual / times.parse, unit: '×', limit: 2.5 },
    { name: 'all policies, against parsing alone', value: times.all / times.parse, unit: '×', limit: 2.5 },
  ]
}

function parse(text: string): void {
  try {
    parseEvents(text, {})
  } catch {
    // A broken file costs what it costs until it breaks.
  }
}

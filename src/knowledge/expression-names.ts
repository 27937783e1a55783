/** Every context that GitHub knows ("Contexts reference"). As of 2026-11-24. */
export const CONTEXTS: ReadonlySet<string> = new Set([
  'github',
  'env',
  'vars',
  'job',
  'jobs',
  'steps',
  'runner',
  'secrets',
  'strategy',
  'matrix',
  'needs',
  'inputs',
])

/** Functions and how many arguments they take at least and at most (`@actions/expressions` 0.3.61). As of 2026-11-24. */
export const FUNCTIONS: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
  ['contains', [2, 2]],
  ['startswith', [2, 2]],
  ['endswith', [2, 2]],
  ['format', [1, 255]],
  ['join', [1, 2]],
  ['tojson', [1, 1]],
  ['fromjson', [1, 1]],
  ['case', [3, 255]],
  ['hashfiles', [1, 255]],
  ['always', [0, 0]],
  ['cancelled', [0, 0]],
  ['success', [0, 255]],
  ['failure', [0, 255]],
])

/** Functions that stand only where the schema of the place names them. */
export const PLACED_FUNCTIONS: ReadonlySet<string> = new Set(['hashfiles', 'always', 'cancelled', 'success', 'failure'])

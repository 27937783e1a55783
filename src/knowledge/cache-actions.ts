/** One input that decides whether an action restores a cache. */
export interface CacheSwitch {
  readonly input: string
  /** What a yes means. */
  readonly turns: 'on' | 'off'
  /** `boolean`: every text but `false` is a yes. `text`: every text but the empty one. A list: only its words. */
  readonly yes: 'boolean' | 'text' | readonly string[]
  readonly absent: 'on' | 'off'
  /** The first and the last major version that has the input, where it is not all of them. */
  readonly since?: number
  readonly until?: number
}

/** Whether all or any of the switches must be on; without switches the cache is always restored. */
export interface CacheAction {
  readonly combine: 'all' | 'any'
  readonly switches: readonly CacheSwitch[]
}

const optIn = (input: string, yes: CacheSwitch['yes'] = 'boolean'): CacheAction => ({
  combine: 'all',
  switches: [{ input, turns: 'on', yes, absent: 'off' }],
})

const onUnless = (input: string, yes: CacheSwitch['yes'] = 'boolean'): CacheAction => ({
  combine: 'all',
  switches: [{ input, turns: 'off', yes, absent: 'on' }],
})

const onByDefault = (input: string): CacheAction => ({
  combine: 'all',
  switches: [{ input, turns: 'on', yes: 'boolean', absent: 'on' }],
})

const ALWAYS: CacheAction = { combine: 'all', switches: [] }

/** Actions that restore files from the cache of the repository, by their own metadata files. As of 2026-11-24. */
export const CACHE_ACTIONS: ReadonlyMap<string, CacheAction> = new Map([
  ['actions/cache', onUnless('lookup-only')],
  ['actions/setup-java', optIn('cache', 'text')],
  ['actions/setup-python', optIn('cache', 'text')],
  ['graalvm/setup-graalvm', optIn('cache', 'text')],
  ['actions/setup-go', onByDefault('cache')],
  ['actions-rust-lang/setup-rust-toolchain', onByDefault('cache')],
  ['jdx/mise-action', onByDefault('cache')],
  ['actions/setup-dotnet', optIn('cache')],
  [
    'actions/setup-node',
    {
      combine: 'any',
      switches: [
        { input: 'cache', turns: 'on', yes: ['npm', 'yarn', 'pnpm'], absent: 'off' },
        { input: 'package-manager-cache', turns: 'on', yes: 'boolean', absent: 'on', since: 5 },
      ],
    },
  ],
  [
    'astral-sh/setup-uv',
    {
      combine: 'any',
      switches: [
        { input: 'enable-cache', turns: 'on', yes: 'boolean', absent: 'on', until: 9 },
        { input: 'enable-cache', turns: 'on', yes: ['true'], absent: 'off', since: 10 },
      ],
    },
  ],
  ['swatinem/rust-cache', onUnless('lookup-only')],
  ['ruby/setup-ruby', optIn('bundler-cache')],
  ['pyo3/maturin-action', optIn('sccache')],
  ['mlugg/setup-zig', onByDefault('use-cache')],
  ['oven-sh/setup-bun', onUnless('no-cache')],
  ['determinatesystems/magic-nix-cache-action', onByDefault('use-gha-cache')],
  ['gradle/actions/setup-gradle', onUnless('cache-disabled')],
  [
    'docker/setup-buildx-action',
    {
      combine: 'all',
      switches: [
        { input: 'cache-binary', turns: 'on', yes: 'boolean', absent: 'on' },
        { input: 'version', turns: 'on', yes: 'text', absent: 'off' },
      ],
    },
  ],
  ['ramsey/composer-install', onUnless('ignore-cache', ['yes', 'true', '1'])],
  ['mozilla-actions/sccache-action', ALWAYS],
  ['nix-community/cache-nix-action', ALWAYS],
  ['awalsh128/cache-apt-pkgs-action', ALWAYS],
])

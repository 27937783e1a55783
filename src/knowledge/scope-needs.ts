/**
 * What needs a scope of the token: actions by slug, an owner's whole set as `owner/*`, and words of scripts. From the
 * actions' own documentation, as of 2026-11-24. Scopes that are not here are needed by more than can be listed.
 */
export const SCOPE_NEEDS: ReadonlyMap<
  string,
  { readonly actions: readonly string[]; readonly words: readonly string[] }
> = new Map([
  [
    'id-token',
    {
      actions: [
        'aws-actions/configure-aws-credentials',
        'azure/login',
        'google-github-actions/auth',
        'hashicorp/vault-action',
        'sigstore/cosign-installer',
        'sigstore/gh-action-sigstore-python',
        'chainguard-dev/actions',
        'actions/attest',
        'actions/attest-build-provenance',
        'actions/attest-sbom',
        'actions/deploy-pages',
        'pypa/gh-action-pypi-publish',
        'rubygems/release-gem',
        'rubygems/configure-rubygems-credentials',
        'rust-lang/crates-io-auth-action',
        'nuget/login',
        'codecov/codecov-action',
      ],
      words: [
        'cosign',
        'gitsign',
        'sigstore',
        'ID_TOKEN_REQUEST',
        'getIDToken',
        'oidc',
        'trusted',
        'provenance',
        'publish',
      ],
    },
  ],
  [
    'attestations',
    {
      actions: ['actions/attest', 'actions/attest-build-provenance', 'actions/attest-sbom', 'docker/build-push-action'],
      words: ['attest'],
    },
  ],
  [
    'pages',
    { actions: ['actions/deploy-pages', 'actions/configure-pages', 'actions/jekyll-build-pages'], words: ['pages'] },
  ],
])

/** Actions that are known to need no scope but `contents: read`. */
export const UNASSUMING_ACTIONS: ReadonlySet<string> = new Set([
  'actions/checkout',
  'actions/cache',
  'actions/setup-dotnet',
  'actions/setup-go',
  'actions/setup-java',
  'actions/setup-node',
  'actions/setup-python',
  'actions/upload-artifact',
  'actions/download-artifact',
  'actions/upload-pages-artifact',
  'astral-sh/setup-uv',
  'docker/setup-buildx-action',
  'docker/setup-qemu-action',
  'docker/login-action',
  'docker/metadata-action',
  'dtolnay/rust-toolchain',
  'pnpm/action-setup',
  'ruby/setup-ruby',
  'softprops/action-gh-release',
  'step-security/harden-runner',
  'swatinem/rust-cache',
])

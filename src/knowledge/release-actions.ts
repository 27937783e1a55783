/** An action that attaches files to a GitHub release: the inputs that list the files, and whether it creates the release. */
export interface ReleaseAction {
  readonly files: readonly string[]
  readonly createsRelease: boolean
}

/** By slug, from the actions' own metadata files. As of 2026-11-24. */
export const RELEASE_ACTIONS: ReadonlyMap<string, ReleaseAction> = new Map([
  ['softprops/action-gh-release', { files: ['files'], createsRelease: true }],
  ['ncipollo/release-action', { files: ['artifacts', 'artifact'], createsRelease: true }],
  ['svenstaro/upload-release-action', { files: ['file'], createsRelease: true }],
  ['actions/upload-release-asset', { files: ['asset_path'], createsRelease: false }],
  ['shogo82148/actions-upload-release-asset', { files: ['asset_path'], createsRelease: false }],
  ['alexellis/upload-assets', { files: ['asset_paths'], createsRelease: false }],
  ['skx/github-action-publish-binaries', { files: ['args'], createsRelease: false }],
  ['marvinpinto/action-automatic-releases', { files: ['files'], createsRelease: true }],
])

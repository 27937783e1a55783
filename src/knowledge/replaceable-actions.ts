/** What does the same work as an action, and how far it does. */
export interface Replacement {
  readonly by: string
  /** `wholly` where a command of the runner does it in a line, `partly` where the action saves some work. */
  readonly grade: 'wholly' | 'partly'
}

const wholly = (by: string): Replacement => ({ by, grade: 'wholly' })
const partly = (by: string): Replacement => ({ by, grade: 'partly' })

/** Actions whose work a program does that every hosted runner has. As of 2026-11-24, from the actions' descriptions. */
export const REPLACEABLE_ACTIONS: ReadonlyMap<string, Replacement> = new Map([
  ['actions-ecosystem/action-add-labels', wholly('gh issue edit --add-label')],
  ['actions-ecosystem/action-remove-labels', wholly('gh issue edit --remove-label')],
  ['addnab/docker-run-action', wholly('docker run')],
  ['dacbd/create-issue-action', wholly('gh issue create')],
  ['elgohr/github-release-action', wholly('gh release create')],
  ['ncipollo/release-action', wholly('gh release create')],
  ['sergeysova/jq-action', wholly('jq')],
  ['softprops/action-gh-release', wholly('gh release create')],
  ['svenstaro/upload-release-action', wholly('gh release upload')],
  ['dtolnay/rust-toolchain', partly('rustup toolchain install')],
  ['endbug/add-and-commit', partly('git commit and git push')],
  ['peter-evans/create-or-update-comment', partly('gh issue comment')],
  ['peter-evans/create-pull-request', partly('gh pr create')],
  ['stefanzweifel/git-auto-commit-action', partly('git commit and git push')],
])

/**
 * Outputs of actions that repeat what somebody outside wrote: names of branches, of files, texts of comments. By slug,
 * from the actions' own documentation. As of 2026-11-24.
 */
export const UNTRUSTED_OUTPUTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['alessbell/pull-request-comment-branch', ['head_ref']],
  ['eficode/resolve-pr-refs', ['head_ref']],
  ['gotson/pull-request-comment-branch', ['head_ref']],
  ['jitterbit/get-changed-files', ['all', 'added', 'modified', 'removed', 'renamed', 'added_modified']],
  ['tj-actions/branch-names', ['current_branch', 'head_ref_branch', 'ref_branch']],
  [
    'tj-actions/changed-files',
    ['added_files', 'all_changed_files', 'all_changed_and_modified_files', 'all_modified_files', 'modified_files'],
  ],
  ['trilom/file-changes-action', ['files', 'files_added', 'files_modified', 'files_removed']],
  ['xt0rted/pull-request-comment-branch', ['head_ref']],
])

/**
 * Inputs of actions that are run as code, or put into a template that is; by slug, from the actions' own metadata and
 * documentation. As of 2026-11-24.
 */
export const CODE_INPUTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['actions/github-script', ['script']],
  ['8398a7/action-slack', ['custom_payload']],
  ['addnab/docker-run-action', ['options', 'run']],
  ['amadevus/pwsh-script', ['script']],
  ['appleboy/ssh-action', ['script']],
  ['azure/cli', ['inlinescript']],
  ['azure/powershell', ['inlinescript']],
  ['cardinalby/js-eval-action', ['expression']],
  ['devorbitus/yq-action-output', ['cmd']],
  ['gautamkrishnar/blog-post-workflow', ['item_exec']],
  ['imjohnbo/issue-bot', ['body', 'linked-comments-new-issue-text', 'linked-comments-previous-issue-text']],
  ['jannekem/run-python-script-action', ['script']],
  ['lucasbento/auto-close-issues', ['issue-close-message']],
  ['mikefarah/yq', ['cmd']],
  ['roots/issue-closer-action', ['issue-close-message', 'pr-close-message']],
  ['sergeysova/jq-action', ['cmd']],
  ['skitionek/notify-microsoft-teams', ['overwrite']],
  ['tibdex/backport', ['body_template', 'head_template', 'labels_template', 'title_template']],
])

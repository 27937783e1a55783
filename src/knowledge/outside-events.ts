/**
 * Events that somebody without rights can cause, and whose runs have the secrets and the token of the repository all the
 * same: they run on the default branch. From GitHub, "Events that trigger workflows", as of 2026-11-24.
 */
export const PRIVILEGED_EVENTS: ReadonlySet<string> = new Set([
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'issues',
  'discussion',
  'discussion_comment',
])

/** The event that fills a part of the payload; what is not here may come with any. */
export const FILLED_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ['pull_request', ['pull_request_target']],
  ['workflow_run', ['workflow_run']],
  ['issue', ['issue_comment', 'issues']],
])

/** Actions that answer where a pull request's code stands. By slug, with the outputs that move with a push. */
export const RESOLVERS: ReadonlySet<string> = new Set([
  'alessbell/pull-request-comment-branch',
  'eficode/resolve-pr-refs',
  'github/branch-deploy',
  'gotson/pull-request-comment-branch',
  'potiuk/get-workflow-origin',
  'xt0rted/pull-request-comment-branch',
])

/** Actions that answer or demand what whoever started the run may do. */
export const PERMISSION_ACTIONS: ReadonlySet<string> = new Set([
  'actions-cool/check-user-permission',
  'lannonbr/repo-permission-check-action',
  'octokit/request-action',
  'prince-chrismc/check-actor-permissions-action',
  'sushichop/action-repository-permission',
  'xt0rted/slash-command-action',
])

/** Actions that fetch artifacts of another run. `actions/download-artifact` does so with `run-id`. */
export const ARTIFACT_FETCHERS: ReadonlySet<string> = new Set([
  'dawidd6/action-download-artifact',
  'aochmann/actions-download-artifact',
  'blablacar/action-download-last-artifact',
  'bettermarks/action-artifact-download',
  'ishworkh/container-image-artifact-download',
  'ishworkh/docker-image-artifact-download',
  'levonet/action-download-last-artifact',
  'marcofaggian/action-download-multiple-artifacts',
  'navidtkt/action-download-latest-artifact',
  'redhat-plumbers-in-action/download-artifact',
  'synopsys-sig/download-artifact',
])

/** Actions that approve, merge or push a pull request. */
export const MERGE_ACTIONS: ReadonlySet<string> = new Set([
  'ahmadnassri/action-dependabot-auto-merge',
  'alexwilson/enable-github-automerge-action',
  'bobvanderlinden/gh-automerge',
  'cirrus-actions/rebase',
  'hmarr/auto-approve-action',
  'juliangruber/approve-pull-request-action',
  'juliangruber/merge-pull-request-action',
  'koj-co/dependabot-pr-action',
  'pascalgn/automerge-action',
  'peter-evans/enable-pull-request-automerge',
  'plm9606/automerge_actions',
  'reitermarkus/automerge',
])

/** Actions after which a run is known to come from the bot that it claims. */
export const BOT_PROOFS: ReadonlySet<string> = new Set([
  'actions-cool/check-user-permission',
  'dependabot/fetch-metadata',
  'fastify/github-action-merge-dependabot',
])

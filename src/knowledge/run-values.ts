const GITHUB =
  'action_path event_name job repository repository_id repository_owner repository_owner_id repositoryurl run_attempt run_id run_number server_url sha token triggering_actor workspace'

const RUNNER = 'arch debug os temp tool_cache'

/**
 * Values of the `github` and `runner` contexts that are chosen by GitHub, or whose letters cannot mean anything to a
 * shell (GitHub, "Contexts reference"). As of 2026-11-24.
 */
export const RUN_VALUES: ReadonlySet<string> = new Set([
  ...GITHUB.split(' ').map(name => `github.${name}`),
  ...RUNNER.split(' ').map(name => `runner.${name}`),
])

/**
 * Values that GitHub makes or that only the workflow's own authors choose, and names of accounts, which consist of
 * letters, digits and hyphens. Nobody from outside can put code into them. As of 2026-11-24.
 */
export const HARMLESS_VALUES: ReadonlySet<string> = new Set(
  (
    'action action_ref action_repository action_status actor actor_id api_url artifact_cache_size_limit env event_path ' +
    'graphql_url job_workflow_sha output path ref_protected ref_type repository_visibility retention_days secret_source ' +
    'state step_summary workflow workflow_ref workflow_sha'
  )
    .split(' ')
    .map(name => `github.${name}`),
)

/** Last steps of event paths whose values are made by GitHub: accounts, hashes and addresses. As of 2026-11-24. */
export const HARMLESS_FIELDS: ReadonlySet<string> = new Set(
  'login node_id sha id head_sha base_sha commit_id original_commit_id merge_commit_sha url gravatar_id schedule'.split(
    ' ',
  ),
)

/** What people with write access choose: first steps below `github.event`. As of 2026-11-24. */
export const COLLABORATOR_FIELDS: ReadonlySet<string> = new Set(
  (
    'release repository organization enterprise inputs client_payload workflow label milestone deployment ' +
    'deployment_status deployment_status_url action ref base_ref ref_type master_branch rule project project_card ' +
    'project_column changes branches installation build registry_package package state context target_url'
  ).split(' '),
)

/** Variables that the runner sets itself, in lower case (GitHub, "Variables reference"). As of 2026-11-24. */
export const RUNNER_VARIABLES: ReadonlySet<string> = new Set([
  ...(
    'action action_path action_repository actions actor actor_id api_url base_ref env event_name event_path graphql_url ' +
    'head_ref job output path ref ref_name ref_protected ref_type repository repository_id repository_owner ' +
    'repository_owner_id retention_days run_attempt run_id run_number server_url sha triggering_actor workflow ' +
    'workflow_ref workflow_sha workspace'
  )
    .split(' ')
    .map(name => `github_${name}`),
  ...'arch debug environment name os temp tool_cache'.split(' ').map(name => `runner_${name}`),
])

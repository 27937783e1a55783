/**
 * Actions that hand a job's results to users or to production. Where one has an input that keeps it from doing so, that
 * input must be a literal `false`. As of 2026-11-24, from the actions' own metadata files.
 */
export const PUBLISHING_ACTIONS: ReadonlyMap<string, { readonly unless?: string }> = new Map([
  ['pypa/gh-action-pypi-publish', {}],
  ['rubygems/release-gem', {}],
  ['jreleaser/release-action', {}],
  ['goreleaser/goreleaser-action', {}],
  ['softprops/action-gh-release', {}],
  ['release-drafter/release-drafter', {}],
  ['googleapis/release-please-action', {}],
  ['docker/build-push-action', { unless: 'push' }],
  ['redhat-actions/push-to-registry', {}],
  ['aws-actions/amazon-ecs-deploy-task-definition', {}],
  ['aws-actions/aws-cloudformation-github-deploy', {}],
  ['azure/aci-deploy', {}],
  ['azure/container-apps-deploy-action', {}],
  ['azure/functions-action', {}],
  ['azure/sql-action', {}],
  ['cloudflare/wrangler-action', {}],
  ['google-github-actions/deploy-appengine', {}],
  ['google-github-actions/deploy-cloudrun', {}],
  ['google-github-actions/deploy-cloud-functions', {}],
])

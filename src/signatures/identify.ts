import type { ExpectedSigner, Identity, Signer } from '../model/signature.ts'

const WORKFLOW = /^(https:\/\/[^/]+\/[^/]+\/[^/]+)\/(\.github\/workflows\/[^@]+)@(.+)$/

/**
 * Compares exactly, never by a pattern that is looked for somewhere in the name: `acme/widget` would be found in
 * `acme/widget-evil`. GitHub's names of owners and repositories ignore case.
 */
export function identify(
  signer: Signer,
  { repository, server, issuer, workflows, reusable }: ExpectedSigner,
): Identity {
  const workflow = WORKFLOW.exec(signer.name)
  if (signer.issuer !== issuer) return 'other-issuer'
  if (workflow === null) return 'no-workflow'
  const [, signedBy = '', path = '', workflowRef = ''] = workflow
  const expected = `${server}/${repository}`
  if (!same(signer.repository ?? signedBy, expected)) return 'other-repository'
  const own = same(signedBy, expected)
  if (!own && !reusable.some(slug => same(signedBy, `${server}/${slug}`))) return 'other-workflow'
  const refs = own ? [workflowRef, signer.ref ?? workflowRef] : [signer.ref ?? workflowRef]
  if (refs.some(isPullRequest)) return 'pull-request'
  return own && workflows.length > 0 && !workflows.includes(path) ? 'other-workflow' : 'expected'
}

function isPullRequest(ref: string): boolean {
  return ref.startsWith('refs/pull/')
}

function same(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase()
}

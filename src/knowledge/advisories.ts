/** A published weakness of an action or of a reusable workflow. */
export interface Advisory {
  /** Of CVE, or of GitHub's advisory database where there is no other. */
  readonly id: string
  readonly severity: 'low' | 'medium' | 'high' | 'critical'
  /** The first affected version. */
  readonly from: string
  /** The first version that is not affected any more. */
  readonly fixed: string
  /** The hijacked commit that tags were moved to. */
  readonly commit?: string
}

/**
 * The best-known advisories for actions, by slug, from GitHub's advisory database (https://github.com/advisories). As of
 * 2026-11-24; a newer one is missing here until it is added.
 */
export const ADVISORIES: ReadonlyMap<string, readonly Advisory[]> = new Map(
  Object.entries({
    'actions/download-artifact': [at('CVE-2024-42471', 'high', '4.1.3', '4.0.0')],
    'atlassian/gajira-comment': [at('CVE-2020-14189', 'critical', '2.0.2')],
    'atlassian/gajira-create': [at('CVE-2020-14188', 'critical', '2.0.1')],
    'azure/setup-kubectl': [at('CVE-2023-23939', 'low', '3.0.0')],
    'bullfrogsec/bullfrog': [at('CVE-2025-47775', 'medium', '0.8.4')],
    'canonical/get-workflow-version-action': [at('CVE-2025-31479', 'high', '1.0.1')],
    'check-spelling/check-spelling': [at('CVE-2021-32724', 'critical', '0.0.19')],
    'dawidd6/action-download-artifact': [at('GHSA-5xr6-xhww-33m4', 'high', '6.0.0')],
    'embano1/wip': [at('CVE-2023-30623', 'high', '2.0.0')],
    'fish-shop/syntax-check': [at('CVE-2024-42482', 'medium', '1.6.12')],
    'github/codeql-action': [at('CVE-2025-24362', 'high', '3.28.3', '3.26.11')],
    'gradle/gradle-build-action': [at('CVE-2023-30853', 'high', '2.4.2')],
    'hashicorp/vault-action': [at('CVE-2021-32074', 'high', '2.2.0')],
    'kartverket/github-workflows': [at('CVE-2022-39326', 'high', '2.7.5')],
    'lycheeverse/lychee-action': [at('CVE-2024-48908', 'medium', '2.0.2')],
    'ozi-project/publish': [at('CVE-2025-47271', 'medium', '1.13.6', '1.13.2')],
    'pypa/gh-action-pypi-publish': [at('GHSA-vxmw-7h4f-hqxh', 'low', '1.13.0')],
    'reviewdog/action-setup': [hijacked('CVE-2025-30154', 'f0d342d24037bb11d26b9bd8496e0808ba32e9ec', '1.3.2')],
    'rlespinasse/github-slug-action': [at('CVE-2023-27581', 'high', '4.4.1', '4.0.0')],
    'sonarsource/sonarqube-scan-action': [
      at('CVE-2025-58178', 'high', '5.3.1', '4.0.0'),
      at('CVE-2025-59844', 'high', '6.0.0', '4.0.0'),
    ],
    'step-security/harden-runner': [
      at('CVE-2025-32955', 'medium', '2.12.0', '0.12.0'),
      at('CVE-2024-52587', 'low', '2.10.2'),
    ],
    'tj-actions/branch-names': [at('CVE-2025-54416', 'critical', '9.0.0'), at('CVE-2023-49291', 'critical', '7.0.7')],
    'tj-actions/changed-files': [
      hijacked('CVE-2025-30066', '0e58ed8671d6b60d0890c21b07f8835ace038e67', '46.0.1'),
      at('CVE-2025-30066', 'high', '46.0.1'),
      at('CVE-2023-51664', 'high', '41.0.0'),
    ],
    'tj-actions/verify-changed-files': [at('CVE-2023-52137', 'high', '17.0.0')],
    'ultralytics/actions': [at('GHSA-7x29-qqmq-v6qc', 'high', '0.0.3')],
  }),
)

function at(id: string, severity: Advisory['severity'], fixed: string, from = '0.0.0'): Advisory {
  return { id, severity, from, fixed }
}

/** No version by itself is affected: the tags have been put back. */
function hijacked(id: string, commit: string, fixed: string): Advisory {
  return { id, severity: 'critical', from: fixed, fixed, commit }
}

/** Programs whose only work is to write an SBOM, from their own documentation. As of 2026-11-24. */
export const SBOM_PROGRAMS: ReadonlySet<string> = new Set([
  'cdxgen',
  'cyclonedx-bom',
  'cyclonedx-gomod',
  'cyclonedx-npm',
  'cyclonedx-py',
  'cyclonedx-yarn',
  'dotnet-CycloneDX',
  'sbom-tool',
  'spdx-sbom-generator',
  'tern',
])

/** Programs that write an SBOM with one of their commands: the words that make them do so. */
export const SBOM_COMMANDS: readonly (readonly [program: string, words: readonly string[]])[] = [
  ['npm', ['sbom']],
  ['pnpm', ['sbom']],
  ['docker', ['sbom']],
  ['cargo', ['cyclonedx']],
  ['cargo', ['sbom']],
  ['bom', ['generate']],
  ['dotnet', ['CycloneDX']],
  ['npx', ['@cyclonedx/cyclonedx-npm']],
  ['npx', ['@cyclonedx/cdxgen']],
  ['npx', ['cdxgen']],
]

/** Commands of Syft that scan nothing (anchore/syft, `cmd/syft/internal/commands`). */
export const SYFT_WITHOUT_SCAN: ReadonlySet<string> = new Set([
  'attest',
  'cataloger',
  'completion',
  'config',
  'convert',
  'help',
  'login',
  'version',
])

/** Formats by which Trivy writes an SBOM instead of a report (aquasecurity/trivy, `pkg/types/report.go`). */
export const SBOM_FORMATS: ReadonlySet<string> = new Set(['cyclonedx', 'spdx', 'spdx-json', 'github'])

/** Actions that write an SBOM, by slug and path. */
export const SBOM_ACTIONS: ReadonlySet<string> = new Set([
  'anchore/sbom-action',
  'advanced-security/sbom-generator-action',
  'cyclonedx/gh-dotnet-generate-sbom',
  'cyclonedx/gh-gomod-generate-sbom',
  'cyclonedx/gh-node-module-generatebom',
  'cyclonedx/gh-php-composer-generate-sbom',
  'cyclonedx/gh-python-generate-sbom',
  'microsoft/sbom-action',
  'nowsecure/nowsecure-sbom-action',
])

/** Actions that look for vulnerabilities, by slug. */
export const VULNERABILITY_ACTIONS: ReadonlySet<string> = new Set([
  'anchore/scan-action',
  'aquasecurity/trivy-action',
  'google/osv-scanner-action',
])

/** Install scripts that take the version of the tool as their last word, and the newest one where it is missing. */
export const INSTALL_SCRIPTS: readonly (readonly [address: RegExp, tool: string])[] = [
  [/\banchore\/syft\/\S*install\.sh|\bget\.anchore\.io\/syft\b/, 'syft'],
  [/\banchore\/grype\/\S*install\.sh|\bget\.anchore\.io\/grype\b/, 'grype'],
  [/\baquasecurity\/trivy\/\S*install\.sh/, 'trivy'],
]

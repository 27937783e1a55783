import { INSTALL_SCRIPTS } from '../knowledge/sbom-tools.ts'
import { scalarText } from '../model/data.ts'
import type { Command } from '../model/shell.ts'
import type { Step } from '../model/workflow.ts'
import { slugOf } from './sbom.ts'

/** A command, or an action, that brings a tool which writes or reads SBOMs. */
export interface ToolInstall {
  readonly tool: string
  /** As written; undefined where nothing says it, so that the newest one comes. */
  readonly version: string | undefined
  /** True where a variable or an expression decides about the version. */
  readonly dynamic: boolean
}

/** Words of which a script that installs such a tool contains one. */
export const INSTALL_WORDS = ['anchore', 'syft', 'grype', 'trivy', 'cdxgen', 'cyclonedx']

/** What a command installs; undefined where it installs none of these tools. */
export function installBy(command: Command): ToolInstall | undefined {
  return byScript(command) ?? byRelease(command) ?? byPackage(command)
}

/** The file is hostile, and no address is longer. */
const LONGEST_ADDRESS = 2000

const SHELLS = /^(sh|bash|dash|zsh|ash)$/

/** `curl … | sh -s -- -b /usr/local/bin v1.2.3`, `bash <(curl …)`, `sh -c "$(curl …)"`. */
function byScript(command: Command): ToolInstall | undefined {
  if (!SHELLS.test(command.program ?? '')) return undefined
  const fetched = [...command.pipedFrom.flatMap(each => each.arguments), ...command.arguments.filter(isFetched)]
  const [, tool] =
    INSTALL_SCRIPTS.find(([address]) => fetched.some(({ text }) => address.test(text.slice(0, LONGEST_ADDRESS)))) ?? []
  if (tool === undefined) return undefined
  const version = versionWord(command)
  return { tool, version: version?.value, dynamic: version?.dynamic === true }
}

function isFetched({ text, dynamic }: Command['arguments'][number]): boolean {
  return dynamic && /[<$]\((curl|wget)\b/.test(text)
}

/** The last word that is neither an option nor the folder behind `-b`. */
function versionWord({ arguments: words }: Command) {
  return words.findLast(
    (word, index) =>
      !word.value.startsWith('-') && !isFetched(word) && !/^(-b|-d|-c|-o)$/.test(words[index - 1]?.value ?? ''),
  )
}

/** A download from the releases on GitHub: `releases/latest/download/…` moves, `releases/download/v1.2.3/…` does not. */
function byRelease({ program, arguments: words }: Command): ToolInstall | undefined {
  if (!/^(curl|wget)$/.test(program ?? '')) return undefined
  for (const word of words) {
    const match = RELEASE.exec(word.value.slice(0, LONGEST_ADDRESS))
    if (match?.groups?.tool !== undefined)
      return { tool: match.groups.tool, version: match.groups.version, dynamic: /\$/.test(match.groups.version ?? '') }
  }
  return undefined
}

const RELEASE =
  /github\.com\/[\w.-]+\/(?<tool>syft|grype|trivy|cdxgen|cyclonedx-\w+)\/releases\/(?:latest\/download|download\/(?<version>[^/\s]+))\//

/** `go install github.com/anchore/syft/cmd/syft@v1.2.3`, `npm install -g @cyclonedx/cdxgen@11`, `brew install grype`. */
function byPackage({ program, arguments: words }: Command): ToolInstall | undefined {
  if (!/^(go|npm|pnpm|yarn|brew|npx|cargo)$/.test(program ?? '')) return undefined
  if (program !== 'npx' && !words.some(({ value }) => /^(install|i|add|get)$/.test(value))) return undefined
  for (const word of words) {
    const match = PACKAGE.exec(word.value)
    const version = match?.groups?.version
    if (match?.groups?.tool !== undefined)
      return { tool: match.groups.tool, version: version === 'latest' ? undefined : version, dynamic: word.dynamic }
  }
  return undefined
}

const PACKAGE =
  /^(?:github\.com\/anchore\/\w+\/cmd\/|@cyclonedx\/|github\.com\/CycloneDX\/[\w-]+\/cmd\/)?(?<tool>syft|grype|cdxgen|cyclonedx-(?:npm|gomod))(?:@(?<version>\S+))?$/

/** Actions that install one of the tools, with the input that names its version. */
const ACTIONS: ReadonlyMap<string, readonly [tool: string, input: string]> = new Map([
  ['anchore/scan-action', ['grype', 'grype-version']],
  ['anchore/scan-action/download-grype', ['grype', 'grype-version']],
  ['anchore/sbom-action', ['syft', 'syft-version']],
  ['anchore/sbom-action/download-syft', ['syft', 'syft-version']],
  ['aquasecurity/setup-trivy', ['trivy', 'version']],
  ['aquasecurity/trivy-action', ['trivy', 'version']],
])

/** What an action installs. Without the input it brings the version that its own release names. */
export function installByAction({ reference, with: inputs }: Step): ToolInstall | undefined {
  const [tool, input] = ACTIONS.get(slugOf(reference)) ?? []
  if (tool === undefined || input === undefined) return undefined
  const version = scalarText(inputs.get(input))
  return { tool, version, dynamic: version === undefined || version.includes('${{') }
}

import { type Evidence, type Fact, fact, Unknown } from '../model/fact.ts'
import { nearest, type Subject } from '../model/subject.ts'
import { scannerInstall } from '../reading/scanner-install.ts'
import { INSTALL_WORDS, installBy } from '../reading/tool-install.ts'
import { scansForVulnerabilities } from '../reading/vulnerability-scan.ts'

/** How the tools that write and read SBOMs get onto the machine. */
export const facts: readonly Fact[] = [
  fact({
    name: 'install.tool',
    of: 'command',
    about: 'The SBOM tool or scanner that the command installs, as `syft`; it does not apply to other commands.',
    type: 'text',
    mentions: INSTALL_WORDS,
    read: ({ value }) => installBy(value)?.tool,
  }),
  fact({
    name: 'install.version',
    of: 'command',
    about: 'Whether the command that installs an SBOM tool says which version.',
    type: ['fixed', 'newest'],
    mentions: INSTALL_WORDS,
    evidence: subject => fetchPlace(subject),
    read({ value }) {
      const install = installBy(value)
      if (install === undefined) return undefined
      return install.version === undefined || install.version === 'latest' ? 'newest' : 'fixed'
    },
  }),
  fact({
    name: 'scanner.installation',
    of: 'command',
    about: 'Whether the job installs the vulnerability scanner before the command runs it.',
    type: ['installed', 'missing'],
    mentions: ['grype'],
    read(subject) {
      const found = installOf(subject)
      if (found === 'unknown') return new Unknown('something before it may install the scanner')
      return found && (found === 'nothing' ? 'missing' : 'installed')
    },
  }),
  fact({
    name: 'scanner.minor',
    of: 'command',
    about: 'The minor version of Grype 0 that the job installs; a later major version counts as 1000 a step.',
    type: 'number',
    mentions: ['grype'],
    read(subject) {
      const found = installOf(subject)
      if (found === undefined || typeof found === 'string') return undefined
      const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(found.version ?? '') ?? []
      if (major === undefined) return new Unknown('the version of the scanner is not written down')
      return Number(major) * 1000 + Number(minor)
    },
  }),
]

function installOf(subject: Subject<'command'>): ReturnType<typeof scannerInstall> | undefined {
  const step = nearest(subject, 'step')?.value
  if (step === undefined || subject.value.program !== 'grype' || !scansForVulnerabilities(subject.value))
    return undefined
  return scannerInstall(subject.value, step)
}

/** What is fetched, where another command fetches it. */
function fetchPlace({ value, document, pointer }: Subject<'command'>): Evidence {
  const fetch = value.pipedFrom.find(({ program }) => program === 'curl' || program === 'wget')
  return { document, pointer, part: fetch?.name ?? value.name ?? value }
}

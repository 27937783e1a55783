/**
 * Where files stand that the check looks at without being told: workflows, action metadata anywhere, the lock of
 * action references, the settings of Dependabot and pre-commit, and the records of incidents. Source: GitHub's and
 * pre-commit's documentation of these files.
 */
export function isUsualPlace(path: string): boolean {
  return isWorkflowPath(path) || isActionPath(path) || OTHERS.has(path) || isRecordPath(path) || isRunbookPath(path)
}

export function isWorkflowPath(path: string): boolean {
  return path.startsWith(WORKFLOWS) && isYaml(path) && !path.includes('/', WORKFLOWS.length)
}

export function isActionPath(path: string): boolean {
  return ACTION_FILES.has(path.slice(path.lastIndexOf('/') + 1))
}

export function isYaml(path: string): boolean {
  return path.endsWith('.yml') || path.endsWith('.yaml')
}

const WORKFLOWS = '.github/workflows/'

const ACTION_FILES = new Set(['action.yml', 'action.yaml'])

const OTHERS = new Set([
  '.github/dependabot.yml',
  '.github/dependabot.yaml',
  '.pre-commit-config.yaml',
  '.pre-commit-config.yml',
  '.github/workflows/actions.lock',
  '.github/security-waivers.yml',
  '.github/security-waivers.yaml',
])

/** Programs and notebooks. */
export function isPython(path: string): boolean {
  return path.endsWith('.py') || path.endsWith('.ipynb')
}

export function isMarkdown(path: string): boolean {
  return path.endsWith('.md') || path.endsWith('.qmd') || path.endsWith('.markdown')
}

/** Names of files and folders that records of incidents have in published repositories. */
const RECORD = /(?:^|[/_. -])(?:incidents?|post-?mortems?|incident-reports?)(?:[/_. -]|$)/i

/** What is written about incidents and is no record of one, and examples of records. */
const NO_RECORD =
  /(?:^|\/)(?:fixtures?|tests?|testdata|templates?)\/|template|runbook|playbook|guide|handbook|policy|policies|procedure|process|incident[-_ ]?(?:response|management)|(?:^|\/)(?:readme|index|contributing|changelog)\.[a-z]+$/i

/** A Markdown file that is probably the record of an incident; what it says decides. */
export function isRecordPath(path: string): boolean {
  return isMarkdown(path) && RECORD.test(path) && !NO_RECORD.test(path)
}

const RUNBOOK = /(?:^|[/_. -])(?:runbooks?|playbooks?|incident[-_ ]response|security[-_ ]incident)(?:[/_. -]|$)/i

const NO_RUNBOOK =
  /(?:^|\/)(?:fixtures?|tests?|testdata|templates?|archive)\/|template|(?:^|\/)(?:index|contributing|changelog)\.[a-z]+$/i

/** A Markdown file that is probably a runbook; what it says decides. */
export function isRunbookPath(path: string): boolean {
  return isMarkdown(path) && RUNBOOK.test(path) && !NO_RUNBOOK.test(path)
}

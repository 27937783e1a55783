/**
 * Where files stand that the check looks at without being told: workflows, action metadata anywhere, the lock of
 * action references, and the settings of Dependabot and pre-commit. Source: GitHub's and pre-commit's documentation of these files.
 */
export function isUsualPlace(path: string): boolean {
  return isWorkflowPath(path) || isActionPath(path) || OTHERS.has(path)
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
])

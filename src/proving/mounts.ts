/** Where a fixture of a kind stands in its small repository, by its name without kind and ending. */
export const MOUNTS: ReadonlyMap<string, (name: string, ending: string) => string> = new Map([
  ['workflow', (name, ending) => `.github/workflows/${name}.${ending}`],
  ['action', (_name, ending) => `action.${ending}`],
  ['lock', () => '.github/workflows/actions.lock'],
  ['dependabot', (_name, ending) => `.github/dependabot.${ending}`],
  ['precommit', () => '.pre-commit-config.yaml'],
  ['codeowners', () => '.github/CODEOWNERS'],
  ['dockerfile', () => 'Dockerfile'],
  ['configuration', (_name, ending) => `runproof.${ending}`],
  ['waivers', () => '.github/security-waivers.yml'],
  ['markdown', (name, ending) => `docs/${name}.${ending}`],
  ['runbook', (name, ending) => `docs/runbooks/${name}.${ending}`],
  ['incident', (name, ending) => `docs/incidents/${name}.${ending}`],
  ['python', (name, ending) => `${name}.${ending}`],
  ['named', (name, ending) => `named/${name}.${ending}`],
  ['model', (name, ending) => `models/${name}.${ending}`],
  ['json', (name, ending) => `${name}.${ending}`],
] satisfies [string, (name: string, ending: string) => string][])

import { BROUGHT_ALONG, PACKAGES_OF_MODULE, STANDARD_MODULES } from '../knowledge/python-modules.ts'
import type { PythonImport } from '../model/embedded-script.ts'
import type { Repository } from '../model/repository.ts'
import type { Step } from '../model/workflow.ts'
import { commandsOf, stepsBefore } from './commands.ts'
import { PIP_WORDS, type PythonInstall, pythonInstall } from './python-packages.ts'

/** Imports that nothing installs; `unknown` where a requirements file or a project decides what is installed. */
export function missingImports(
  imports: readonly PythonImport[],
  step: Step,
  repository: Repository | undefined,
): readonly PythonImport[] | 'unknown' {
  const foreign = imports.filter(({ module }) => !STANDARD_MODULES.has(module) && !isLocal(module, step, repository))
  if (foreign.length === 0) return []
  const steps = [...stepsBefore(step).filter(({ job }) => job === step.job), step]
  const installs = commandsOf(steps, PIP_WORDS).map(({ command }) => pythonInstall(command))
  const known = installs.filter(install => install !== undefined)
  if (known.some(({ open, files }) => open || files.length > 0) || steps.some(managesPackages)) return 'unknown'
  const provided = providedBy(known)
  return foreign.filter(
    ({ module }) => !packagesOf(module).some(name => provided.has(name)) && !provided.has(`module ${module}`),
  )
}

function isLocal(module: string, step: Step, repository: Repository | undefined): boolean {
  if ((step.job?.steps ?? []).some(({ run }) => run?.includes(`${module}.py`))) return true
  return [`${module}.py`, module, `src/${module}`, `src/${module}.py`].some(path => repository?.has(path) === true)
}

/** Other managers than pip install what the repository lists. */
function managesPackages({ run, reference, job }: Step): boolean {
  if (job?.data.has('container')) return true
  if (reference !== undefined)
    return reference.kind !== 'remote' || /poetry|conda|mamba|pdm|setup-uv|hatch|nix/i.test(reference.text)
  return (
    run !== undefined && /\b(poetry|conda|mamba|pdm|pipenv|uv sync|hatch|apt-get install|apt install|nix)\b/.test(run)
  )
}

function packagesOf(module: string): readonly string[] {
  return PACKAGES_OF_MODULE.get(module) ?? [module.toLowerCase().replace(/[-_.]+/g, '-')]
}

function providedBy(installs: readonly PythonInstall[]): ReadonlySet<string> {
  const provided = new Set<string>()
  for (const { name } of installs.flatMap(({ packages }) => packages)) {
    provided.add(name)
    for (const module of BROUGHT_ALONG.get(name) ?? []) provided.add(`module ${module}`)
  }
  return provided
}

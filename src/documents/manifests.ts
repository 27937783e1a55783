import { parse } from 'smol-toml'
import type { Declared } from '../model/coverage.ts'
import { readRequirement } from './requirements.ts'
import { normalName } from './sbom/identifiers.ts'
import { isJson, objectAt, textsAt } from './sbom/json.ts'

/** What `pyproject.toml` declares (PEP 621). What another tool declares in its own table cannot be decided here. */
export function readPyproject(source: string, text: string): readonly Declared[] {
  const document = tomlOf(text)
  if (document === undefined) return [doubtful('pypi', source, 'the file is no TOML')]
  const project = objectAt(document, 'project')
  const declared = textsAt(project, 'dependencies').flatMap(line => readRequirement(line, source) ?? [])
  if (textsAt(project, 'dynamic').includes('dependencies'))
    declared.push(doubtful('pypi', source, 'the build decides on the dependencies'))
  if (objectAt(objectAt(objectAt(document, 'tool'), 'poetry'), 'dependencies') !== undefined)
    declared.push(doubtful('pypi', source, 'Poetry has ranges of its own'))
  return declared
}

function tomlOf(text: string) {
  try {
    const document: unknown = parse(text)
    return isJson(document) ? document : undefined
  } catch {
    return undefined
  }
}

/** What `package.json` declares for those who install the package. */
export function readPackageJson(source: string, text: string): readonly Declared[] {
  const json = jsonOf(text)
  if (!isJson(json)) return [doubtful('npm', source, 'the file is no JSON')]
  return ['dependencies', 'optionalDependencies'].flatMap(field =>
    Object.entries(objectAt(json, field) ?? {}).flatMap(([name, range]) =>
      typeof range === 'string' ? [npmDependency(name, range, source, field !== 'dependencies')] : [],
    ),
  )
}

const ELSEWHERE = /^(?:file:|link:|workspace:|git|https?:|github:|[\w-]+\/[\w.-]+)/

function npmDependency(name: string, written: string, source: string, optional: boolean): Declared {
  const alias = /^npm:(@?[^@]+)@?(.*)$/.exec(written)
  const target = normalName('npm', alias?.[1] ?? name)
  const range = alias === null ? written : (alias[2] ?? '')
  const common = { ecosystem: 'npm' as const, name: target, range, source, optional, undecidable: undefined }
  return alias === null && ELSEWHERE.test(written)
    ? { ...common, range: '', undecidable: 'it is installed from an address' }
    : common
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function doubtful(ecosystem: Declared['ecosystem'], source: string, undecidable: string): Declared {
  return { ecosystem, name: source, range: '', source, optional: false, undecidable }
}

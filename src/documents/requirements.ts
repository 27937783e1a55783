import type { Declared } from '../model/coverage.ts'
import { normalName } from './sbom/identifiers.ts'

const NAME = /^([A-Za-z0-9](?:[A-Za-z0-9._-]{0,198}[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*(.*)$/
const RANGE = /^(?:===|==|~=|!=|<=|>=|<|>)/
const MOST_LINES = 20_000

/** Files that a requirements file includes, and what it declares itself. */
export interface Requirements {
  readonly declared: readonly Declared[]
  readonly includes: readonly string[]
}

/** Reads a requirements file as pip does: lines are joined first, and then lose their comments. */
export function readRequirements(source: string, text: string): Requirements {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\\\r?\n/g, ' ')
    .split(/\r?\n/, MOST_LINES)
    .map(line => line.replace(/(?:^|\s)#.*$/, '').trim())
    .filter(line => line !== '')
  const includes = lines.flatMap(line => /^(?:-r|--requirement)[\s=]+(\S+)$/.exec(line)?.[1] ?? [])
  return { includes, declared: lines.flatMap(line => readRequirement(line, source) ?? []) }
}

/** One requirement of PEP 508, or a line of a requirements file; undefined where it declares nothing. */
export function readRequirement(line: string, source: string): Declared | undefined {
  const doubtful = (name: string, undecidable: string): Declared => ({
    ...{ ecosystem: 'pypi', name, range: '', source, optional: false },
    undecidable,
  })
  const egg = /#egg=([\w.-]+)/.exec(line)?.[1]
  if (/^(?:-e|--editable)\b/.test(line)) return doubtful(egg ?? line.slice(0, 80), 'it is installed from a folder')
  if (line.startsWith('-')) return undefined
  if (line.includes('${')) return doubtful(line.slice(0, 80), 'a variable names its version')
  if (/^(?:[./]|[a-z+]{1,20}:\/\/)/i.test(line))
    return doubtful(egg ?? line.slice(0, 80), 'it is installed from an address')
  const [requirement = '', ...marker] = withoutOptions(line).split(';')
  const [, name, rest = ''] = NAME.exec(requirement.trim()) ?? []
  if (name === undefined) return doubtful(line.slice(0, 80), 'it is no requirement that can be read')
  if (rest.startsWith('@')) return doubtful(normalName('pypi', name), 'it is installed from an address')
  const range = rest.replace(/^\(|\)$/g, '').replace(/\s+/g, '')
  if (range !== '' && !RANGE.test(range))
    return doubtful(normalName('pypi', name), 'its version is no range that can be read')
  const optional = marker.join(';').trim() !== ''
  return { ecosystem: 'pypi', name: normalName('pypi', name), range, source, optional, undecidable: undefined }
}

/** Behind a requirement stand options, as hashes of what may be installed. */
function withoutOptions(line: string): string {
  const at = line.search(/\s--[a-z]/)
  return at < 0 ? line : line.slice(0, at)
}

/** `Requires-Dist` of a wheel's METADATA: what the built package asks pip to install. */
export function readWheelMetadata(source: string, text: string): readonly Declared[] {
  const [head = ''] = text.split(/\r?\n\r?\n/, 1)
  return head
    .split(/\r?\n/)
    .flatMap(line => /^Requires-Dist:\s*(.+)$/i.exec(line)?.[1] ?? [])
    .flatMap(line => readRequirement(line.trim(), source) ?? [])
}

import { isMapping, mapping, scalarText, texts } from '../model/data.ts'
import type { Document } from '../model/document.ts'
import { child, type Pointer } from '../model/pointer.ts'
import type { Repository } from '../model/repository.ts'
import { isReachable } from '../reading/reachable.ts'
import { FORMATS } from './lockfile.ts'
import { entryFlaws } from './lockfile-entry.ts'
import { type FoundFlaw, flaw } from './lockfile-flaw.ts'
import { cyclesIn, reachedFrom } from './lockfile-graph.ts'

const KEYS: ReadonlySet<string> = new Set(['version', 'workflows', 'dependencies'])

/** GitHub reads no more than that. */
const LARGEST = 1024 * 1024

/** What is wrong with a lock of action references (github/actions-lockfile, `schema/` and its checks). */
export function flawsOf(document: Document, repository: Repository): readonly FoundFlaw[] {
  if (document.problems.length > 0) return []
  if (!isMapping(document.data)) return [flaw('', 'format', 'The lock', 'The lock is no mapping')]
  const version = scalarText(document.data.get('version'))
  const wrong = formatFlaw(version, document)
  if (wrong !== undefined) return [wrong]
  const unknown = [...document.data.keys()].filter(key => !KEYS.has(key))
  return [
    ...unknown.map(key => flaw(child('', key), 'unknown-key', key, `The lock has no key \`${key}\``)),
    ...(version === 'v0.0.1' ? [] : [...workflowFlaws(document, repository), ...dependencyFlaws(document)]),
  ]
}

function formatFlaw(version: string | undefined, { source }: Document): FoundFlaw | undefined {
  if (source.text.length > LARGEST) return flaw('', 'format', 'The lock', 'The lock is larger than 1 MiB')
  if (version === undefined) return flaw('', 'format', 'The lock', 'The lock names no version of its format')
  if (FORMATS.has(version)) return undefined
  return flaw('/version', 'format', version, `The format \`${version}\` is unknown`)
}

function workflowFlaws({ data }: Document, repository: Repository): readonly FoundFlaw[] {
  const dependencies = mapping(mapping(data).get('dependencies'))
  return [...mapping(mapping(data).get('workflows'))].flatMap(([path, pins]) => {
    const pointer = child('/workflows', path)
    if (isUnsafe(path)) return [flaw(pointer, 'path', path, `\`${path}\` is no path below the repository`)]
    if (!repository.has(path)) return [flaw(pointer, 'stale-workflow', path, `There is no workflow \`${path}\``)]
    const listed = texts(pins)
    const absent = listed.flatMap((pin, index) =>
      dependencies.has(pin)
        ? []
        : [flaw(child(pointer, index), 'missing-entry', pin, `\`${pin}\` is listed and has no entry`)],
    )
    return [...absent, ...unlisted(path, pointer, reachedFrom(listed, dependencies), repository)]
  })
}

/** A listed workflow must find every action that it uses. */
function unlisted(path: string, pointer: Pointer, held: ReadonlySet<string>, repository: Repository): FoundFlaw[] {
  const jobs = repository.workflow(path)?.jobs ?? []
  const references = jobs.flatMap(job => [job.reference, ...job.steps.filter(isReachable).map(step => step.reference)])
  const pins = references.flatMap(reference =>
    reference?.kind === 'remote' ? [`${reference.slug ?? ''}@${reference.ref ?? ''}`] : [],
  )
  return [...new Set(pins)]
    .filter(pin => !held.has(pin))
    .map(pin => flaw(pointer, 'missing-entry', pin, `\`${path}\` uses \`${pin}\`, which is not locked`))
}

function isUnsafe(path: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: GitHub refuses them, so they are looked for
  return /^\/|(?:^|\/)\.\.(?:\/|$)|[\\:\u0000-\u001f\u007f]/.test(path)
}

function dependencyFlaws({ data }: Document): readonly FoundFlaw[] {
  const dependencies = mapping(mapping(data).get('dependencies'))
  const listed = [...mapping(mapping(data).get('workflows')).values()].flatMap(texts)
  const reached = reachedFrom(listed, dependencies)
  const seen = new Map<string, string>()
  const found: FoundFlaw[] = []
  for (const [pin, entry] of dependencies) {
    const pointer = child('/dependencies', pin)
    const twin = seen.get(pin.toLowerCase())
    if (twin !== undefined)
      found.push(flaw(pointer, 'case-twin', pin, `\`${pin}\` and \`${twin}\` differ in case only`))
    seen.set(pin.toLowerCase(), pin)
    found.push(...entryFlaws(pin, entry, pointer, dependencies))
    if (!reached.has(pin)) found.push(flaw(pointer, 'stale-entry', pin, `No workflow needs \`${pin}\``))
  }
  const cycles = cyclesIn(dependencies)
  return [
    ...found,
    ...cycles.map(pin => flaw(child('/dependencies', pin), 'cycle', pin, `\`${pin}\` depends on itself`)),
  ]
}

import { parseYaml } from '../documents/yaml.ts'
import { didYouMean } from '../model/did-you-mean.ts'
import type { Mistake } from '../model/mistake.ts'
import { readExpectFile, type Written } from './expect-file.ts'
import type { Expectation, Fixture } from './fixture.ts'
import { type FixtureName, readFixtureName } from './fixture-name.ts'
import { readMarkers } from './markers.ts'
import { MOUNTS } from './mounts.ts'

export type Files = ReadonlyMap<string, string | Uint8Array>

/** A fixture while its files are gathered. */
interface Gathered {
  readonly name: FixtureName
  readonly files: Map<string, string | Uint8Array>
  readonly origin: Map<string, string>
  readonly expectations: Expectation[]
  fixed: string | undefined
}

const EXPECT = 'expect.yml'

/** Makes fixtures of the files below a folder of fixtures, whose paths are relative to it. */
export function readFixtures(files: Files): {
  readonly fixtures: readonly Fixture[]
  readonly mistakes: readonly Mistake[]
} {
  const gathered = new Map<string, Gathered>()
  const mistakes: Mistake[] = []
  const paths = [...files.keys()].sort()
  for (const path of paths.filter(each => !isExpectFile(each))) {
    const name = readFixtureName(path)
    const complaint = name === undefined ? unnamed() : gather(name, path, files.get(path) ?? '', gathered)
    if (complaint !== undefined) mistakes.push({ path, line: 1, column: 1, ...complaint })
  }
  for (const path of paths.filter(isExpectFile))
    mistakes.push(...applyExpectFile(path, files.get(path) ?? '', gathered))
  const fixtures = [...gathered.values()].map(finish)
  return { fixtures, mistakes: [...mistakes, ...fixtures.flatMap(checkExpectations)] }
}

type Complaint = Pick<Mistake, 'message' | 'suggestion'>

function unnamed(): Complaint {
  return { message: 'A fixture is named good or bad, a reason, its kind and an ending, as bad-tag.workflow.yml' }
}

function gather(
  name: FixtureName,
  path: string,
  content: string | Uint8Array,
  all: Map<string, Gathered>,
): Complaint | undefined {
  const mount = name.single === undefined ? name.inside : mountOf(name)
  if (mount === undefined) return unknownKind(name)
  const fixture = all.get(name.path) ?? {
    name,
    files: new Map(),
    origin: new Map(),
    expectations: [],
    fixed: undefined,
  }
  all.set(name.path, fixture)
  const text = typeof content === 'string' ? content : textOf(content)
  if (name.single?.fixed === true) fixture.fixed = text ?? ''
  else mountFile(fixture, mount, path, text ?? content)
  return undefined
}

function mountFile(fixture: Gathered, mount: string, path: string, content: string | Uint8Array): void {
  fixture.origin.set(mount, path)
  if (typeof content !== 'string') return void fixture.files.set(mount, content)
  const { text, expectations } = readMarkers(mount, content)
  fixture.files.set(mount, text)
  fixture.expectations.push(...expectations.map(each => ({ ...each, path: mount })))
}

function mountOf({ name, single }: FixtureName): string | undefined {
  return single && MOUNTS.get(single.kind)?.(name, single.ending)
}

function unknownKind({ single }: FixtureName): Complaint {
  const kinds = [...MOUNTS.keys()]
  const suggestion = didYouMean(single?.kind ?? '', kinds) ?? `the kinds are ${kinds.join(', ')}`
  return { message: `There is no kind of fixture "${single?.kind}"`, suggestion }
}

/** Bytes that are no text are mounted as they are. */
function textOf(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return text.includes('\ufffd') || text.includes('\0') ? undefined : text
}

function isExpectFile(path: string): boolean {
  return path.endsWith(`/${EXPECT}`)
}

/** In the folder of a fixture it speaks about that; beside fixtures its paths begin with their names. */
function applyExpectFile(
  path: string,
  content: string | Uint8Array,
  all: ReadonlyMap<string, Gathered>,
): readonly Mistake[] {
  const text = typeof content === 'string' ? content : (textOf(content) ?? '')
  const { written, mistakes } = readExpectFile({ path, text })
  const folder = path.slice(0, -EXPECT.length - 1)
  for (const each of written) {
    const inside = all.get(folder)
    const fixture = inside ?? all.get(`${folder}/${each.path}`)
    const mount = inside === undefined ? [...(fixture?.files.keys() ?? [])][0] : each.path
    if (fixture === undefined || mount === undefined || !fixture.files.has(mount))
      mistakes.push({ path, line: 1, column: 1, message: `There is no file "${each.path}" here` })
    else fixture.expectations.push(located(each, mount, fixture.files.get(mount) ?? ''))
  }
  return mistakes
}

function located(
  { rule, outcome, message, line, pointer }: Written,
  path: string,
  content: string | Uint8Array,
): Expectation {
  if (pointer === undefined || typeof content !== 'string') return { rule, outcome, message, line, path }
  const { startLine } = parseYaml({ path, text: content }).locate(pointer)
  return { rule, outcome, message, line: startLine, path }
}

function finish({ name, files, origin, expectations, fixed }: Gathered): Fixture {
  return { path: name.path, rule: name.rule, verdict: name.verdict, files, origin, expectations, fixed }
}

/** A fixture speaks about its own rule, and its name says what it says. */
function checkExpectations({ path, rule, verdict, expectations, origin }: Fixture): readonly Mistake[] {
  const foreign = expectations
    .filter(each => each.rule !== rule)
    .map(each => ({
      path: origin.get(each.path) ?? path,
      line: each.line ?? 1,
      column: 1,
      message: `The mark names "${each.rule}", and only "${rule}" is asked here`,
    }))
  const fails = expectations.some(({ outcome }) => outcome === 'fail')
  const unmarked =
    verdict === 'bad'
      ? expectations.length === 0 && 'A bad fixture marks what must be found'
      : fails && 'A good fixture has nothing to find'
  return unmarked ? [...foreign, { path, line: 1, column: 1, message: unmarked }] : foreign
}

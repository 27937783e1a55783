import { basename, dirname, resolve } from 'node:path'
import type { Arguments, Surroundings } from '../../model/command.ts'
import type { Configuration } from '../../model/configuration.ts'
import { type GivenRelease, type ReleaseRecord, type ReleaseRequest, releaseRequest } from '../../model/release.ts'
import { assetFiles } from '../../sources/asset-files.ts'
import { directoryTree } from '../../sources/directory.ts'
import { openGitHub } from '../../sources/github/open.ts'
import { isFolder } from '../../sources/named-paths.ts'
import { releaseAt } from './release-at.ts'

const SLUG = /^([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+)@(.+)$/

/** The release that a name on the command line means: a folder, or `owner/name@tag`. A sentence where it is none. */
export async function givenRelease(
  name: string,
  configuration: Configuration,
  given: Arguments,
  surroundings: Surroundings,
): Promise<GivenRelease | string> {
  const notes = readFile(given.text('notes'), surroundings.cwd)
  const root = readFile(given.text('trusted-root'), surroundings.cwd)
  for (const each of [notes, root]) if (typeof each === 'string') return each
  const more = { notes: contentOf(notes), trustedRoot: contentOf(root) }
  const folder = resolve(surroundings.cwd, name)
  const [, owner, repository, tag] = SLUG.exec(name) ?? []
  if (isFolder(folder)) return inFolder(name, folder, configuration, given, more)
  if (owner === undefined || repository === undefined || tag === undefined)
    return `There is no folder "${name}"; a release on GitHub is written owner/name@tag`
  const client = openGitHub(surroundings.environment, false)
  if (typeof client === 'string') return client
  const found = await releaseAt(client, owner, repository, tag)
  if (typeof found === 'string') return found
  const asked = { repository: `${owner}/${repository}`, server: serverOf(surroundings.environment) }
  const request = requestOf(name, configuration, given, asked)
  return { ...found, request, trustedRoot: more.trustedRoot, record: { ...found.record, ...notesOf(more.notes) } }
}

interface More {
  readonly notes: Content | undefined
  readonly trustedRoot: Content | undefined
}

interface Content {
  readonly path: string
  readonly text: string
}

function inFolder(name: string, folder: string, configuration: Configuration, given: Arguments, more: More) {
  const request = requestOf(name, configuration, given, { repository: undefined, server: undefined })
  const record: ReleaseRecord = {
    tag: request.tag,
    notes: undefined,
    draft: undefined,
    tagExists: undefined,
    tagTime: undefined,
    commit: undefined,
  }
  return {
    request,
    folder: assetFiles(folder),
    record: { ...record, ...notesOf(more.notes) },
    trustedRoot: more.trustedRoot,
  }
}

function notesOf(notes: Content | undefined) {
  return notes === undefined ? {} : { notes: notes.text }
}

/** The command line counts more than what the configuration says of this release, or of the only one that it names. */
function requestOf(
  name: string,
  { releases }: Configuration,
  given: Arguments,
  asked: { readonly repository: string | undefined; readonly server: string | undefined },
): ReleaseRequest {
  const path = name.replace(/^\.\//, '').replace(/\/+$/, '')
  const known =
    releases.find(({ request }) => request.path === path) ?? (releases.length === 1 ? releases[0] : undefined)
  const base = known?.request
  const server = given.text('server') ?? asked.server ?? base?.server
  return releaseRequest({
    path,
    tag: given.text('tag') ?? (base?.path === path ? base.tag : undefined),
    notes: given.text('notes'),
    record: undefined,
    tagged: undefined,
    trustedRoot: given.text('trusted-root'),
    server,
    issuer: given.text('issuer') ?? (server === base?.server ? base?.issuer : undefined),
    repository: given.text('repo') ?? asked.repository ?? base?.repository,
    workflows: listOf(given.texts('workflow'), base?.workflows),
    reusable: listOf(given.texts('reusable'), base?.reusable),
    refs: listOf(given.texts('ref'), base?.refs),
  })
}

function listOf(typed: readonly string[], configured: readonly string[] | undefined): readonly string[] {
  return typed.length > 0 ? typed : (configured ?? [])
}

/** Where workflows of the API's server are: `https://api.github.com` serves `https://github.com`. */
function serverOf({ GITHUB_SERVER_URL, GITHUB_API_URL }: Surroundings['environment']): string | undefined {
  if (GITHUB_SERVER_URL !== undefined && GITHUB_SERVER_URL !== '') return GITHUB_SERVER_URL
  const match = /^https:\/\/(?:api\.)?([^/]+)(?:\/api\/v3)?\/?$/.exec(GITHUB_API_URL ?? '')
  return match === null ? undefined : `https://${match[1]}`
}

function readFile(path: string | undefined, cwd: string): Content | string | undefined {
  if (path === undefined) return undefined
  const absolute = resolve(cwd, path)
  if (!isFolder(dirname(absolute))) return `${path} cannot be read: there is no such folder`
  const { source, problem } = directoryTree(dirname(absolute)).read(basename(absolute))
  return problem === undefined ? { path, text: source.text } : `${path} cannot be read. ${problem.message}`
}

function contentOf(file: Content | string | undefined): Content | undefined {
  return typeof file === 'object' ? file : undefined
}

import { type GitHubAsset, readGitHubRelease } from '../documents/github-release.ts'
import { pointedAt } from '../documents/pointed.ts'
import type { Asset } from '../model/asset.ts'
import type { AssetFolder } from '../model/asset-folder.ts'
import type { CheckOptions } from '../model/check-options.ts'
import type { Document, Place } from '../model/document.ts'
import type { Mistake } from '../model/mistake.ts'
import { WHOLE_FILE } from '../model/region.ts'
import type { GivenRelease, Release, ReleaseRecord, ReleaseRequest } from '../model/release.ts'
import type { ExpectedSigner } from '../model/signature.ts'
import type { SourceTree } from '../model/source-tree.ts'
import type { Subject } from '../model/subject.ts'
import { uploadOf } from '../reading/release.ts'
import { cover } from '../releases/dependencies/cover.ts'
import { declaredInArtifacts, declaredInRepository } from '../releases/dependencies/declared.ts'
import { readAssets } from '../releases/read-assets.ts'
import { withSboms } from '../releases/sboms.ts'
import { knownTrust, onlyTrust, type TrustFinder } from '../signatures/known-trust.ts'
import { readTrust } from '../signatures/trust.ts'
import { isRecorded } from './incident-records.ts'

/** Releases that were read, as subjects; or what is wrong in what was asked for. */
export interface ReadReleases {
  readonly roots: readonly Subject<'release'>[]
  readonly mistakes: readonly Mistake[]
}

interface Asked extends GivenRelease {
  readonly place: Place | undefined
}

/** Reads every release that is asked for. Findings stand where the repository publishes, else where it names the release. */
export async function readReleases(
  tree: SourceTree,
  { releases, configuration }: CheckOptions,
  repository: Subject<'repository'>,
): Promise<ReadReleases> {
  const roots: Subject<'release'>[] = []
  const mistakes: Mistake[] = []
  const opened =
    releases?.map(given => ({ ...given, place: undefined })) ??
    configuration.releases.map(({ request, place }) => configured(tree, request, place))
  for (const asked of opened) {
    if ('message' in asked) mistakes.push(asked)
    else {
      const trust = trustOf(asked)
      if ('message' in trust) mistakes.push(trust)
      else roots.push(await rootOf(tree, asked, trust.find, repository))
    }
  }
  return { roots, mistakes }
}

/** A file that the configuration names, or what keeps it from being read. */
function named(tree: SourceTree, path: string | undefined, what: string, place: Place): string | undefined | Mistake {
  if (path === undefined) return undefined
  const { source, problem } = tree.read(path.replace(/^\.\//, ''))
  return problem === undefined ? source.text : mistakeAt(place, `The ${what} "${path}" cannot be read`)
}

function configured(tree: SourceTree, request: ReleaseRequest, place: Place): Asked | Mistake {
  const folder = tree.assets(request.path.replace(/^\.\//, '').replace(/\/+$/, ''))
  const notes = named(tree, request.notes, 'notes', place)
  const root = named(tree, request.trustedRoot, 'trusted root', place)
  const written = named(tree, request.record, 'record', place)
  if (folder === undefined) return mistakeAt(place, `There is no folder "${request.path}" with the files of a release`)
  for (const each of [notes, root, written]) if (typeof each === 'object') return each
  const known = typeof written === 'string' ? readGitHubRelease(parsed(written)) : undefined
  if (written !== undefined && known === undefined)
    return mistakeAt(place, `The record "${request.record}" is no release of GitHub's REST API`)
  const record = recordOf(request, typeof notes === 'string' ? notes : undefined, known?.record)
  const trustedRoot = typeof root === 'string' ? { path: request.trustedRoot ?? '', text: root } : undefined
  return {
    request,
    folder: known === undefined ? folder : withRecord(folder, known.assets),
    record,
    trustedRoot,
    place,
  }
}

/** What the configuration says counts more than what was recorded. */
function recordOf(request: ReleaseRequest, notes: string | undefined, known: ReleaseRecord | undefined): ReleaseRecord {
  return {
    tag: request.tag ?? known?.tag,
    notes: notes ?? known?.notes,
    draft: known?.draft,
    tagExists: request.tagged === undefined ? undefined : true,
    tagTime: request.tagged,
    commit: undefined,
  }
}

/** The assets in a folder, beside what the server says of them. */
function withRecord(folder: AssetFolder, assets: readonly GitHubAsset[]): AssetFolder {
  const known = new Map(assets.map(asset => [asset.name, asset]))
  return {
    ...folder,
    async list() {
      return (await folder.list()).map(entry => {
        const { digest, complete } = known.get(entry.name) ?? { digest: undefined, complete: true }
        return { ...entry, ...(digest === undefined ? {} : { reported: digest }), incomplete: !complete }
      })
    },
  }
}

function mistakeAt({ document, pointer }: Place, message: string): Mistake {
  const { startLine: line, startColumn: column } = document.locate(pointer)
  return { path: document.source.path, line, column, message }
}

/** A trusted root that was given is used or refused, never passed over. */
function trustOf({ trustedRoot }: GivenRelease): { readonly find: TrustFinder } | Mistake {
  if (trustedRoot === undefined) return { find: knownTrust() }
  const trust = readTrust(trustedRoot.path, parsed(trustedRoot.text))
  if (!('fault' in trust)) return { find: onlyTrust(trust) }
  const message = `The file cannot be used as a trusted root: ${trust.fault}`
  return { path: trustedRoot.path, line: 1, column: 1, message }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function rootOf(
  tree: SourceTree,
  { request, folder, record, place }: Asked,
  trust: TrustFinder,
  repository: Subject<'repository'>,
): Promise<Subject<'release'>> {
  const expected = expectedSigner(request, repository)
  const assets = await withSboms(folder, await readAssets(folder, trust, expected))
  const tag = record.tag ?? request.tag
  const value: Release = {
    ...record,
    tag,
    name: tag ?? request.path.replace(/\/+$/, '').replace(/^.*\//, ''),
    assets,
    expected,
    refs: request.refs.length > 0 ? request.refs : [tag === undefined ? 'refs/tags/*' : `refs/tags/${tag}`],
    coverage: await coverageOf(tree, folder, assets),
    recorded: tag !== undefined && isRecorded(tree, tag),
  }
  const shown = publishingStep(repository) ?? place ?? nowhere(request.path)
  const document = pointedAt(shown.document, shown.document.locate(shown.pointer))
  return { kind: 'release', document, pointer: '', value, parent: repository }
}

/** Nothing is said where there is no SBOM, or nothing that declares anything. */
async function coverageOf(tree: SourceTree, folder: AssetFolder, assets: readonly Asset[]) {
  const sboms = assets.flatMap(asset => asset.sbom?.sbom ?? [])
  if (sboms.length === 0) return undefined
  const read = (path: string) => {
    const { source, problem } = tree.read(path)
    return problem === undefined ? source.text : undefined
  }
  const declared = [...declaredInRepository(read), ...(await declaredInArtifacts(folder, assets))]
  return declared.length === 0 ? undefined : cover(declared, sboms)
}

function expectedSigner(request: ReleaseRequest, repository: Subject<'repository'>): ExpectedSigner | undefined {
  const slug = request.repository ?? repository.value.slug
  const { server, issuer, workflows, reusable } = request
  return slug === undefined ? undefined : { repository: slug, server, issuer, workflows, reusable }
}

/** The first step that attaches files to a release: there it is mended. */
function publishingStep({ value }: Subject<'repository'>): Place | undefined {
  for (const path of value.workflowPaths()) {
    const workflow = value.workflow(path)
    for (const { steps } of workflow?.jobs ?? []) {
      const step = steps.find(each => uploadOf(each) !== undefined)
      if (step !== undefined)
        return { document: step.document, pointer: `${step.pointer}/${step.run ? 'run' : 'uses'}` }
    }
  }
  return undefined
}

/** A path that leads out of the repository is no place in it: its last part must do. */
function nowhere(name: string): Place {
  const path = /^(?:[/\\]|\.\.|[A-Za-z]:)/.test(name) ? name.replace(/^.*[/\\]/, '') || 'release' : name
  const document: Document = { source: { path, text: '' }, data: null, problems: [], locate: () => WHOLE_FILE }
  return { document, pointer: '' }
}

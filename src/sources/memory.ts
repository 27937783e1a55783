import type { AssetFolder } from '../model/asset-folder.ts'
import type { Problem } from '../model/source.ts'
import type { Opening, Reading, SourceTree } from '../model/source-tree.ts'
import { assetMemory } from './asset-memory.ts'
import { heldBytes } from './open-bytes.ts'
import { readingOf } from './read-source.ts'

/** A tree that is written in memory: for fixtures, tests and standard input. */
export function memoryTree(files: ReadonlyMap<string, string | Uint8Array>): SourceTree {
  return {
    list: wanted => [...files.keys()].filter(wanted).sort(),
    has: path => files.has(path) || [...files.keys()].some(file => file.startsWith(`${path}/`)),
    read: path => reading(path, files.get(path)),
    open: path => opening(files.get(path)),
    assets: folder => assetsBelow(folder, files),
  }
}

/** Another tree with one file put in its place, as an editor holds it unsaved. */
export function overlay(tree: SourceTree, path: string, content: string | Uint8Array): SourceTree {
  return {
    list: wanted => [...new Set([...tree.list(wanted), ...(wanted(path) ? [path] : [])])].sort(),
    has: each => each === path || tree.has(each),
    read: each => (each === path ? reading(path, content) : tree.read(each)),
    open: each => (each === path ? opening(content) : tree.open(each)),
    assets: folder => tree.assets(folder),
  }
}

function reading(path: string, content: string | Uint8Array | undefined): Reading {
  if (content !== undefined) return readingOf(path, Buffer.from(content))
  return { source: { path, text: '' }, problem: MISSING }
}

function opening(content: string | Uint8Array | undefined): Opening {
  return content === undefined ? { problem: MISSING } : { bytes: heldBytes(Buffer.from(content)) }
}

const MISSING: Problem = { kind: 'unreadable', message: 'The file does not exist, or is a link to nothing', offset: 0 }

function assetsBelow(folder: string, files: ReadonlyMap<string, string | Uint8Array>): AssetFolder | undefined {
  const prefix = `${folder}/`
  const inside = [...files].filter(([path]) => path.startsWith(prefix) && !path.includes('/', prefix.length))
  if (inside.length === 0) return undefined
  return assetMemory(new Map(inside.map(([path, content]) => [path.slice(prefix.length), Buffer.from(content)])))
}

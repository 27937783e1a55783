import { type Configuration, DEFAULT_CONFIGURATION } from '../model/configuration.ts'
import { mapping } from '../model/data.ts'
import type { Document } from '../model/document.ts'
import type { Mistake } from '../model/mistake.ts'
import type { SourceTree } from '../model/source-tree.ts'
import { CONFIGURATION_PATHS } from './configuration-paths.ts'
import { mistakeAt } from './explain-error.ts'
import { mergeLayers } from './merge-layers.ts'
import { readLayer } from './read-layer.ts'

/** Longer chains of `extends` are mistakes of somebody. */
const LONGEST_CHAIN = 8

/** A configuration that can be used, or what is wrong with its files. */
export type Loaded = { readonly configuration: Configuration } | { readonly mistakes: readonly Mistake[] }

/** Reads the configuration of a tree, or the file that was named, with all that it extends. */
export function loadConfiguration(tree: SourceTree, named?: string): Loaded {
  const [path, second] = named === undefined ? CONFIGURATION_PATHS.filter(each => tree.has(each)) : [named]
  if (path === undefined) return { configuration: DEFAULT_CONFIGURATION }
  if (second !== undefined) return { mistakes: [{ path: second, line: 1, column: 1, message: twice(path) }] }
  const chain = readChain(tree, path)
  return 'mistakes' in chain ? chain : { configuration: mergeLayers(chain.documents) }
}

function twice(path: string): string {
  return `There is a configuration in "${path}" already; one of the two is not read`
}

/** The files from the most general one to the one that was asked for. */
function readChain(
  tree: SourceTree,
  first: string,
): { readonly documents: readonly Document[] } | { readonly mistakes: readonly Mistake[] } {
  const documents: Document[] = []
  for (let path: string | undefined = first; path !== undefined; path = baseOf(documents[0])) {
    const fault = extendsFault(tree, documents, path)
    if (fault !== undefined) return { mistakes: [fault] }
    const layer = readLayer(tree, path)
    if ('mistakes' in layer) return layer
    documents.unshift(layer.document)
  }
  return { documents }
}

function baseOf(document: Document | undefined): string | undefined {
  const base = mapping(document?.data).get('extends')
  return typeof base === 'string' ? base.replace(/^\.\//, '') : undefined
}

function extendsFault(tree: SourceTree, documents: readonly Document[], path: string): Mistake | undefined {
  const [child] = documents
  if (child === undefined) return undefined
  if (documents.some(each => each.source.path === path))
    return mistakeAt(child, '/extends', 'value', `"${path}" extends itself by way of this file`)
  if (documents.length >= LONGEST_CHAIN)
    return mistakeAt(child, '/extends', 'value', `This is the ${LONGEST_CHAIN}th file in a row; no more are read`)
  if (!tree.has(path)) return mistakeAt(child, '/extends', 'value', `There is no file "${path}" in the repository`)
  return undefined
}

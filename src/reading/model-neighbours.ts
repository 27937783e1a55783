import type { ModelFile } from '../model/model-file.ts'
import type { Repository } from '../model/repository.ts'

/** A file of the repository that says something about a model. */
export interface Neighbour {
  readonly path: string
  readonly text: string
  /** The model's path from the folder of that file. */
  readonly from: string
}

/** The folders above a file, the nearest first; the root is ``. */
export function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return [...parts.map((_, index) => parts.slice(0, parts.length - index).join('/')), '']
}

/** Files of some names in the folder of the model or above it, the nearest first. */
export function neighbours({ path }: ModelFile, repository: Repository, names: readonly string[]): Neighbour[] {
  return foldersAbove(path).flatMap(folder =>
    names.flatMap(name => {
      const place = folder === '' ? name : `${folder}/${name}`
      const text = repository.text(place)
      return text === undefined
        ? []
        : [{ path: place, text, from: folder === '' ? path : path.slice(folder.length + 1) }]
    }),
  )
}

/** Files beside the model that are called like it, with an ending behind. */
export function besideIt({ path }: ModelFile, repository: Repository, endings: readonly string[]): Neighbour[] {
  return endings.flatMap(ending => {
    const text = repository.text(path + ending)
    return text === undefined ? [] : [{ path: path + ending, text, from: nameOf(path) }]
  })
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

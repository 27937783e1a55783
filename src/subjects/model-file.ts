import { binaryDocument } from '../documents/binary.ts'
import { readAt } from '../documents/bytes.ts'
import type { Bytes } from '../model/bytes.ts'
import type { ModelContent, ModelFile } from '../model/model-file.ts'
import type { SourceTree } from '../model/source-tree.ts'
import type { Subject } from '../model/subject.ts'

/** How the bytes of a model are read. */
export interface ModelReader {
  readonly readModel: (path: string, bytes: Bytes) => ModelContent
  readonly digestOf: (tree: SourceTree, path: string) => string | undefined
}

const LONGEST_POINTER = 1024

/** A model file. It is opened when its content is asked for, and closed again. */
class TreeModel implements ModelFile {
  readonly path: string
  private readonly tree: SourceTree
  private readonly reader: ModelReader
  private known: ModelContent | undefined
  private digest: string | undefined

  constructor(tree: SourceTree, path: string, reader: ModelReader) {
    this.tree = tree
    this.path = path
    this.reader = reader
  }

  get size(): number {
    const opened = this.tree.open(this.path)
    if ('problem' in opened) return 0
    opened.bytes.close()
    return opened.bytes.size
  }

  get content(): ModelContent {
    this.known ??= this.read()
    return this.known
  }

  get sha256(): string | undefined {
    this.digest ??= this.content.format === 'git-lfs' ? this.pointed() : this.reader.digestOf(this.tree, this.path)
    return this.digest
  }

  private read(): ModelContent {
    const opened = this.tree.open(this.path)
    if ('problem' in opened) return unreadable(opened.problem.message)
    try {
      return this.reader.readModel(this.path, opened.bytes)
    } finally {
      opened.bytes.close()
    }
  }

  /** What a Git LFS pointer says of the file that it stands for. */
  private pointed(): string | undefined {
    const opened = this.tree.open(this.path)
    if ('problem' in opened) return undefined
    const text = readAt(opened.bytes, 0, LONGEST_POINTER).toString('latin1')
    opened.bytes.close()
    return /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1]
  }
}

function unreadable(message: string): ModelContent {
  const defects = [{ kind: 'unreadable' as const, message, member: '', offset: 0, count: 1 }]
  return { format: 'other', imports: [], operations: [], defects, pickles: 0, plainOpcodes: false }
}

/** The subject that stands for a model file. */
export function modelSubject(
  tree: SourceTree,
  path: string,
  repository: Subject<'repository'>,
  reader: ModelReader,
): Subject<'model-file'> {
  const value = new TreeModel(tree, path, reader)
  return { kind: 'model-file', document: binaryDocument(path), pointer: '', value, parent: repository }
}

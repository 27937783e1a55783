/** What a model file is made of, as its first bytes say. */
export const MODEL_FORMATS = [
  'pickle',
  'torch-zip',
  'zip',
  'tar',
  'npy',
  'hdf5',
  'keras',
  'saved-model',
  'onnx',
  'gguf',
  'safetensors',
  'compressed',
  'closed',
  'git-lfs',
  'empty',
  'other',
] as const

export type ModelFormat = (typeof MODEL_FORMATS)[number]

/** How a pickle names what it imports; `resolved` where a call of the pickle's own looks it up by constant text. */
export type ImportOpcode = 'GLOBAL' | 'STACK_GLOBAL' | 'INST' | 'EXT' | 'resolved'

/** One argument of a call as far as the file itself tells it. */
export type Argument =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'import'; readonly module: string; readonly name: string }
  | { readonly kind: 'bytes' | 'number' | 'call' | 'container' | 'unknown' }

/** Something that loading a file imports: one for each callable and member, however often it is named. */
export interface ModelImport {
  readonly module: string
  readonly name: string
  readonly opcode: ImportOpcode
  /** The member inside the file, as `archive/data.pkl`; empty for the file itself. */
  readonly member: string
  /** Of the first opcode that names it, in bytes from the beginning of the member. */
  readonly offset: number
  /** Counted from 0: several pickles may stand one behind another. */
  readonly stream: number
  /** False where module or name are no constant text, and for codes whose meaning is not in the file. */
  readonly known: boolean
  /** Times that it is called. */
  readonly called: number
  /** The constant arguments of its first call, as Python would write them; undefined where it is not called. */
  readonly arguments: string | undefined
  /** The different calls of a callable whose danger depends on its arguments; undefined where there are too many. */
  readonly calls: readonly (readonly Argument[])[] | undefined
  /** The opcode that writes attributes or items to the imported object itself. */
  readonly changedBy: string | undefined
}

/** An operation of a graph, a layer or a template that does more than to compute. */
export interface ModelOperation {
  /** As its format calls it: `Lambda`, `PyFunc`, `os.system`. */
  readonly name: string
  readonly danger: 'execution' | 'file-access' | 'foreign' | 'unusual'
  /** Half a sentence: what it does. */
  readonly effect: string
  readonly member: string
}

export const MODEL_DEFECTS = [
  'limit',
  'unreadable',
  'encrypted',
  'closed-container',
  'path-outside',
  'frame-crossed',
  'tensor-written',
  'header-wrong',
  'nested-pickle',
  'expansion',
  'hidden-member',
  'headers-differ',
  'broken-stream',
  'unexpected-bytes',
] as const

export type DefectKind = (typeof MODEL_DEFECTS)[number]

/** What keeps a file from being what it claims to be, or from being read whole; one of each kind and member. */
export interface ModelDefect {
  readonly kind: DefectKind
  /** A sentence without a full stop. */
  readonly message: string
  readonly member: string
  readonly offset: number
  readonly count: number
}

/** What reading a model file found. Nothing of it was loaded. */
export interface ModelContent {
  readonly format: ModelFormat
  readonly imports: readonly ModelImport[]
  readonly operations: readonly ModelOperation[]
  readonly defects: readonly ModelDefect[]
  /** Pickles that were read, in the file and in its members. */
  readonly pickles: number
  /** True where the pickles use no opcode that the restricted loader of torch refuses. */
  readonly plainOpcodes: boolean
}

/** A file that is, or may be, a model. What is in it is read when it is asked for, once. */
export interface ModelFile {
  readonly path: string
  readonly size: number
  readonly content: ModelContent
  /** In hexadecimal digits: of the bytes, or what a Git LFS pointer says of them; undefined where it cannot be read. */
  readonly sha256: string | undefined
}

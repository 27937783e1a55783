/** An expression of Python as far as the text itself tells its value. */
export interface PythonValue {
  readonly text: string
  /** The value of a plain string; undefined for everything else. */
  readonly constant: string | undefined
  /** Of a name: what was assigned to it last in the same function before; undefined where that is not seen. */
  readonly assigned: string | undefined
}

/** What stands above a call, and could keep a wrong file from being loaded. */
export type Integrity = 'checked' | 'unchecked'

/** A call of something that loads data, wherever it was imported from and whatever it is called here. */
export interface PythonCall {
  /** The dotted path that the names of the file stand for: `torch.load`; a method of an unknown object begins with a dot. */
  readonly target: string
  readonly start: number
  readonly end: number
  readonly positional: readonly PythonValue[]
  readonly keywords: ReadonlyMap<string, PythonValue>
  /** True where arguments are spread into the call, so that keywords may be there that one cannot see. */
  readonly spreads: boolean
  /** Whether a comparison of digests that ends the function stands before the call on every way to it. */
  readonly integrity: Integrity
  /** The comment on the line of the call, or on the lines above it. */
  readonly comment: string | undefined
}

/** A name that is called like a digest, with the text that it is given or compared with. */
export interface PythonDigest {
  readonly name: string
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A Python file, or the code of a notebook. */
export interface PythonFile {
  readonly path: string
  readonly calls: readonly PythonCall[]
  readonly digests: readonly PythonDigest[]
}

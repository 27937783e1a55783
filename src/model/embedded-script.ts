/** What the parser of Python says about a text. Offsets count from its start, in UTF-16 units. */
export interface PythonSyntax {
  /** Where the first mistake stands; undefined where the text is valid. */
  readonly error: number | undefined
  /** Top-level names of imported modules, each once, as `yaml` for `import yaml.nodes`; relative imports left out. */
  readonly imports: readonly PythonImport[]
}

export interface PythonImport {
  readonly module: string
  readonly start: number
  readonly end: number
}

/** A Python program that a step carries in its script. */
export interface EmbeddedScript {
  /** The file that it is written to; undefined where it is handed to the interpreter. */
  readonly file: string | undefined
  readonly text: string
  /** Of the text in the decoded scalar of `run`. */
  readonly start: number
  /** True where the shell changes the text before Python reads it. */
  readonly expanded: boolean
  /** Undefined where the parser was not loaded. */
  readonly syntax: PythonSyntax | undefined
}

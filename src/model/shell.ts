/** A word of a script. Offsets count in the script's text, which is the decoded scalar of `run`. */
export interface ShellWord {
  /** As written. */
  readonly text: string
  /** Quotes and escapes removed; expansions and `${{ }}` stay as written. */
  readonly value: string
  /** True where an expansion, a substitution, a glob or a `${{ }}` decides a part of the value. */
  readonly dynamic: boolean
  readonly start: number
  readonly end: number
}

export interface Redirect {
  /** `>`, `>>`, `<`, `<<`, `<<<`, `&>`, `2>` and their like, with the descriptor where one is written. */
  readonly operator: string
  readonly target: ShellWord | undefined
  /** Of a here-document, as written. */
  readonly body: string | undefined
  readonly bodyStart: number | undefined
  /** True where a quoted delimiter keeps the shell from expanding the body. */
  readonly quoted: boolean
}

export interface ShellAssignment {
  readonly name: string
  readonly value: ShellWord | undefined
}

/** A loop around a command: `for variable in words`. */
export interface ShellLoop {
  readonly variable: string
  readonly words: readonly ShellWord[]
  readonly start: number
  readonly end: number
}

/** One simple command, with what surrounds it. */
export interface Command {
  /** Base name of the program without `.exe`; `undefined` where a variable names it; '' for a bare assignment or redirect. */
  readonly program: string | undefined
  /** The program's word as written, wrappers such as `sudo`, `env A=b`, `timeout 5`, `time`, `exec`, `command` removed. */
  readonly name: ShellWord | undefined
  readonly wrappers: readonly string[]
  readonly arguments: readonly ShellWord[]
  readonly assignments: readonly ShellAssignment[]
  readonly redirects: readonly Redirect[]
  readonly start: number
  readonly end: number
  /** Position in the script, from 0. */
  readonly index: number
  /** Earlier and later commands of the same pipeline. */
  readonly pipedFrom: readonly Command[]
  readonly pipedTo: readonly Command[]
  /** `|| true`, `|| :`, `|| echo …`, `|| exit 0` swallow a failure, as does a condition's own command; `if !` tests it. */
  readonly failure: 'counts' | 'swallowed' | 'tested'
  /** The text that swallows the failure, as `|| true`. */
  readonly swallowedBy: ShellWord | undefined
  /** For loops around it, outermost first. */
  readonly loops: readonly ShellLoop[]
  /** Conditions around it (`if`, `while`, `case`, the left side of `&&`), outermost first. */
  readonly guards: readonly ShellGuard[]
  /** What runs it when: in order, in a function's body, in `$( )`, in the background. */
  readonly place: 'script' | 'function' | 'substitution' | 'background'
}

export interface ShellGuard {
  readonly kind: 'if' | 'else' | 'while' | 'case' | 'and' | 'or'
  /** Text of the condition, as written. */
  readonly text: string
  readonly start: number
  readonly end: number
}

export type ShellKind = 'posix' | 'powershell' | 'cmd' | 'other' | 'unknown'

/** A script that was parsed, as far as its shell is understood. */
export interface Script {
  readonly kind: ShellKind
  readonly text: string
  readonly commands: readonly Command[]
  /** What could not be parsed: a sentence and an offset; the commands found so far are kept. */
  readonly errors: readonly { readonly message: string; readonly offset: number }[]
  /** Here-documents and other assignments that facts resolve variables with: literal values by name. */
  readonly variables: ReadonlyMap<string, string>
}

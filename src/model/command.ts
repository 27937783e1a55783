/** An option of a command, as `node:util` parses it and as `--help` shows it. */
export interface Option {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly multiple?: boolean
  /** What stands for the value in help, as `PATH`. */
  readonly value?: string
  /** The only values that are taken. */
  readonly choices?: readonly string[]
  /** Half a sentence for help. */
  readonly about: string
}

/** What was typed behind a command's name. */
export interface Arguments {
  readonly names: readonly string[]
  text(option: string): string | undefined
  texts(option: string): readonly string[]
  flag(option: string): boolean
}

/** The surroundings of a command; tests give their own. */
export interface Surroundings {
  readonly cwd: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Where reports go. */
  readonly out: Output
  /** Where notes and mistakes go. */
  readonly err: Output
  /** All of standard input. */
  stdin(): Promise<Uint8Array>
  readonly today: string
  /** Milliseconds of UTC; without it the beginning of `today`. */
  readonly now?: number
}

export interface Output {
  write(text: string): void
  /** True where a person looks at it directly. */
  readonly terminal: boolean
  readonly columns: number | undefined
}

/** 0: nothing at or above the threshold. 1: findings. 2: usage, configuration or a fault of ours. 3: nothing documented fits. */
export type ExitCode = 0 | 1 | 2 | 3

/** One thing the program can be asked to do. */
export interface Command {
  readonly name: string
  /** Half a sentence for the list of commands. */
  readonly summary: string
  /** What may stand behind the name, as `[PATH…]`. */
  readonly usage: string
  readonly options: Readonly<Record<string, Option>>
  readonly examples: readonly { readonly line: string; readonly about: string }[]
  run(given: Arguments, surroundings: Surroundings): Promise<ExitCode>
}

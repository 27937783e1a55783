// Written by scripts/generate.mjs. Do not edit.
import type { Reporter } from '../model/reporter.ts'

export const reporters: ReadonlyMap<string, () => Promise<Reporter>> = new Map([
  ['github', () => import('../reporters/github.ts').then(({ reporter }) => reporter)],
  ['json', () => import('../reporters/json.ts').then(({ reporter }) => reporter)],
  ['junit', () => import('../reporters/junit.ts').then(({ reporter }) => reporter)],
  ['markdown', () => import('../reporters/markdown.ts').then(({ reporter }) => reporter)],
  ['pretty', () => import('../reporters/pretty.ts').then(({ reporter }) => reporter)],
  ['sarif', () => import('../reporters/sarif.ts').then(({ reporter }) => reporter)],
])

// Written by scripts/generate.mjs. Do not edit.
import type { Command } from '../model/command.ts'

export const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['check', () => import('../commands/check.ts').then(({ command }) => command)],
  ['coverage', () => import('../commands/coverage.ts').then(({ command }) => command)],
  ['diagnose', () => import('../commands/diagnose.ts').then(({ command }) => command)],
  ['explain', () => import('../commands/explain.ts').then(({ command }) => command)],
  ['incident', () => import('../commands/incident.ts').then(({ command }) => command)],
  ['release', () => import('../commands/release.ts').then(({ command }) => command)],
  ['rules', () => import('../commands/rules.ts').then(({ command }) => command)],
  ['schema', () => import('../commands/schema.ts').then(({ command }) => command)],
  ['test', () => import('../commands/test.ts').then(({ command }) => command)],
])

import { basename, dirname, resolve } from 'node:path'
import { CONFIGURATION_PATHS } from '../../configuration/configuration-paths.ts'
import type { Loaded } from '../../configuration/load-configuration.ts'
import { commands } from '../../generated/commands.ts'
import type { CheckOptions } from '../../model/check-options.ts'
import type { Arguments, Surroundings } from '../../model/command.ts'
import { DEFAULT_CONFIGURATION } from '../../model/configuration.ts'
import { nearestWord } from '../../model/did-you-mean.ts'
import type { Mistake } from '../../model/mistake.ts'
import type { SourceTree } from '../../model/source-tree.ts'
import { directoryTree } from '../../sources/directory.ts'
import { remoteRepository } from '../../sources/git.ts'
import { overlay } from '../../sources/memory.ts'
import { namedPaths, pathBelow, repositoryRoot } from '../../sources/named-paths.ts'

import { openOnline } from './open-online.ts'

/** What a command line asks to be checked. */
export interface Plan {
  readonly root: string
  readonly tree: SourceTree
  readonly options: CheckOptions
}

/** Why it cannot be. */
export type Obstacle = { readonly sentences: readonly string[] } | { readonly mistakes: readonly Mistake[] }

/** The files that are meant, without their configuration. */
type Spot = Pick<Plan, 'root' | 'tree'> & Pick<CheckOptions, 'paths' | 'named'>

export async function planCheck(given: Arguments, surroundings: Surroundings): Promise<Plan | Obstacle> {
  const moment = momentOf(given, surroundings)
  if (moment === undefined) return { sentences: [`"${given.text('now')}" is no time; write it as 2026-01-09T20:23Z`] }
  const { today, now } = moment
  if (!/^\d{4}-\d\d-\d\d$/.test(today) || Number.isNaN(Date.parse(today)))
    return { sentences: [`"${today}" is no day; write YYYY-MM-DD`] }
  const spot = given.names.includes('-') ? await standardInputSpot(given, surroundings) : namedSpot(given, surroundings)
  if (!('tree' in spot)) return spot
  const loaded = await configurationFor(spot, given, surroundings.cwd)
  if ('mistakes' in loaded) return loaded
  const online = await openOnline(given, surroundings)
  if (typeof online === 'string') return { sentences: [online] }
  const { root, tree, paths, named } = spot
  const { configuration } = loaded
  const repository = configuration.repository ?? remoteRepository(root)
  return {
    root,
    tree,
    options: {
      ...(paths === undefined ? {} : { paths }),
      ...(named === undefined ? {} : { named }),
      configuration: { ...configuration, repository },
      policies: given.texts('policy'),
      today,
      ...(now === undefined ? {} : { now }),
      all: given.flag('all'),
      trace: given.flag('trace'),
      online,
    },
  }
}

/** A day that was named begins at midnight; a moment that was named has its day. */
function momentOf(given: Arguments, surroundings: Surroundings) {
  const written = given.text('now')
  const day = given.text('today')
  if (written === undefined) return day === undefined ? surroundings : { today: day, now: undefined }
  const now = Date.parse(written)
  return Number.isNaN(now) ? undefined : { today: day ?? new Date(now).toISOString().slice(0, 10), now }
}

function namedSpot(given: Arguments, { cwd }: Surroundings): Spot | Obstacle {
  const { root, paths, named, missing, elsewhere } = namedPaths(given.names, cwd)
  const hook = given.flag('hook')
  const sentences = [
    ...(hook ? [] : missing.map(missingSentence)),
    ...elsewhere.map(name => `"${name}" is not in ${root}; check it in a run of its own`),
  ]
  if (sentences.length > 0) return { sentences }
  return { root, tree: directoryTree(root), ...(paths === undefined ? {} : { paths }), named: hook ? [] : named }
}

function missingSentence(name: string): string {
  const command = nearestWord(name, commands.keys())
  return `There is nothing at "${name}"${command === undefined ? '' : `; did you mean the command "${command}"?`}`
}

async function standardInputSpot(given: Arguments, { cwd, stdin }: Surroundings): Promise<Spot | Obstacle> {
  const name = given.text('stdin-filename')
  if (given.names.length > 1) return { sentences: ['Standard input (-) is checked alone, without other paths'] }
  if (name === undefined)
    return { sentences: ['Standard input (-) needs --stdin-filename PATH, which says what it is'] }
  const root = repositoryRoot(name, cwd)
  const path = pathBelow(root, name, cwd)
  if (path === undefined) return { sentences: [`"${name}" is not a file in ${root}`] }
  return { root, tree: overlay(directoryTree(root), path, await stdin()), paths: [path], named: [path] }
}

/** The machinery is loaded only where there is a configuration. */
async function configurationFor({ root, tree }: Spot, given: Arguments, cwd: string): Promise<Loaded> {
  const name = given.text('config')
  const nothing = name === undefined && !CONFIGURATION_PATHS.some(path => tree.has(path))
  if (given.flag('no-config') || nothing) return { configuration: DEFAULT_CONFIGURATION }
  const { loadConfiguration } = await import('../../configuration/load-configuration.ts')
  if (name === undefined) return loadConfiguration(tree)
  const path = pathBelow(root, name, cwd)
  if (path !== undefined) return loadConfiguration(tree, path)
  const absolute = resolve(cwd, name)
  return loadConfiguration(directoryTree(dirname(absolute)), basename(absolute))
}

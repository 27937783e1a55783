import { ARTIFACT_FETCHERS } from '../knowledge/outside-events.ts'
import { scalarText } from '../model/data.ts'
import type { Command } from '../model/shell.ts'
import type { Step } from '../model/workflow.ts'
import { actionName, inputOf } from './action-inputs.ts'
import { commandsOf } from './commands.ts'
import { reachedBy } from './outside-events.ts'
import { runnerWrites } from './runner-writes.ts'

/** A step that fetches an artifact of the run before, which somebody outside may have started. */
export interface OutsideArtifact {
  /** Below the workspace; '' where it is unpacked into it, undefined where it stays outside of it. */
  readonly folder: string | undefined
  readonly command: Command | undefined
}

export function outsideArtifactOf(step: Step): OutsideArtifact | undefined {
  if (!reachedBy(step, 'workflow_run')) return undefined
  return byAction(step) ?? byScript(step) ?? byCommand(step)
}

function byAction(step: Step): OutsideArtifact | undefined {
  const name = actionName(step)
  const official = name === 'actions/download-artifact' && ofOtherRun(step)
  if (!official && !(name !== undefined && ARTIFACT_FETCHERS.has(name) && !isRestricted(step))) return undefined
  return { folder: inWorkspace(scalarText(inputOf(step, 'path')) ?? ''), command: undefined }
}

function ofOtherRun(step: Step): boolean {
  return scalarText(inputOf(step, 'run-id'))?.includes('workflow_run') ?? false
}

/** Told to take only runs of a branch, a commit or an event that strangers do not start. */
function isRestricted(step: Step): boolean {
  const event = scalarText(inputOf(step, 'event'))
  return (
    ['branch', 'commit'].some(input => inputOf(step, input) !== undefined) ||
    (event !== undefined && event !== 'pull_request')
  )
}

function byScript(step: Step): OutsideArtifact | undefined {
  const script = actionName(step) === 'actions/github-script' ? scalarText(inputOf(step, 'script')) : undefined
  return script?.includes('downloadArtifact') ? { folder: '', command: undefined } : undefined
}

function byCommand(step: Step): OutsideArtifact | undefined {
  for (const { command } of commandsOf([step], ['gh run download'])) {
    const words = command.arguments.map(({ value }) => value)
    if (command.program !== 'gh' || words[0] !== 'run' || words[1] !== 'download') continue
    const at = words.findIndex(word => word === '-D' || word === '--dir')
    const joined = words.find(word => word.startsWith('--dir='))?.slice('--dir='.length)
    return { folder: inWorkspace((at < 0 ? joined : words[at + 1]) ?? ''), command }
  }
  return undefined
}

function inWorkspace(path: string): string | undefined {
  if (/^\/tmp\b|runner\.temp|RUNNER_TEMP|^\/(?!github)/.test(path)) return undefined
  return path
    .replace(/^\$\{\{\s*github\.workspace\s*\}\}\/?/, '')
    .replace(/^\.\/?/, '')
    .replace(/\/+$/, '')
}

const READS_FILE = /\$\(\s*(?:cat|head|tail|<)|`cat /

/** A later step of the job that hands the text of a file on, as a variable or as an output. */
export function fileHandedOnAfter(step: Step): { readonly step: Step; readonly command: Command } | undefined {
  const siblings = step.job?.steps ?? []
  for (const each of siblings.slice(siblings.indexOf(step))) {
    if (each.run === undefined || !/GITHUB_(?:ENV|OUTPUT|PATH)/.test(each.run)) continue
    const found = runnerWrites(each).find(({ command }) => readsFile(command))
    if (found !== undefined) return { step: each, command: found.command }
  }
  return undefined
}

function readsFile({ program, arguments: words, pipedFrom }: Command): boolean {
  if (program === 'cat' || pipedFrom.some(each => each.program === 'cat')) return true
  return words.some(({ text }) => READS_FILE.test(text))
}

import { RELEASE_ACTIONS } from '../knowledge/release-actions.ts'
import { scalarText } from '../model/data.ts'
import type { Command } from '../model/shell.ts'
import type { Step } from '../model/workflow.ts'
import { commandsOf } from './commands.ts'
import { readCommandLine } from './options.ts'

/** A step that attaches files to a GitHub release. */
export interface Upload {
  readonly by: 'action' | 'command'
  /** Patterns of the attached files; undefined where an expression or a variable decides. */
  readonly files: readonly string[] | undefined
  /** True where a missing release is created on the way, so that nothing fails when the tag is wrong. */
  readonly createsRelease: boolean
  readonly command: Command | undefined
}

/** Switches of `gh release create` and `gh release upload` (GitHub CLI manual). */
const SWITCHES: ReadonlySet<string> = new Set([
  'draft',
  'd',
  'prerelease',
  'p',
  'clobber',
  'generate-notes',
  'verify-tag',
  'latest',
  'fail-on-no-commits',
  'notes-from-tag',
])

export function uploadOf(step: Step): Upload | undefined {
  if (READ.has(step)) return READ.get(step)
  const upload = byAction(step) ?? byCommand(step)
  READ.set(step, upload)
  return upload
}

const READ = new WeakMap<Step, Upload | undefined>()

function byAction(step: Step): Upload | undefined {
  const { reference } = step
  const action = reference?.slug === undefined ? undefined : RELEASE_ACTIONS.get(reference.slug)
  if (action === undefined) return undefined
  const written = action.files.map(input => scalarText(step.with.get(input))).find(text => text !== undefined)
  if (written === undefined) return undefined
  return { by: 'action', files: filesIn(written), createsRelease: action.createsRelease, command: undefined }
}

function filesIn(written: string): readonly string[] | undefined {
  const files = written.split(/[\n,]/).map(line => line.trim().replace(/^\.\//, ''))
  return written.includes('${{') ? undefined : files.filter(line => line !== '')
}

function byCommand(step: Step): Upload | undefined {
  const found = commandsOf([step], ['gh release']).find(({ command }) => filesOf(command).length > 0)
  if (found === undefined) return undefined
  const words = filesOf(found.command)
  const known = words.every(word => !word.value.includes('$'))
  const files = words.map(word => word.value.replace(/^\.\//, '').replace(/#.*$/, ''))
  const created = found.command.arguments[1]?.value === 'create'
  return { by: 'command', files: known ? files : undefined, createsRelease: created, command: found.command }
}

/** The files of `gh release upload TAG FILE…` and `gh release create TAG FILE…`; empty for every other command. */
function filesOf(command: Command) {
  const [topic, verb] = command.arguments
  if (command.program !== 'gh' || topic?.value !== 'release' || !/^(upload|create)$/.test(verb?.value ?? '')) return []
  return readCommandLine(command, SWITCHES).positional.slice(3)
}

/** Whose token uploads: the workflow's own, or another that its `permissions` do not bound. */
export function tokenOf(step: Step): 'workflow' | 'other' {
  const inputs = ['token', 'github_token', 'github-token', 'repo_token', 'repo-token'].map(name => step.with.get(name))
  const blocks = [step.env, step.job?.data.get('env'), step.job?.workflow.data.get('env')]
  const variables = blocks.flatMap(block =>
    block instanceof Map ? [block.get('GH_TOKEN'), block.get('GITHUB_TOKEN')] : [],
  )
  const written = [...inputs, ...variables].map(scalarText).find(text => text !== undefined)
  return written === undefined || /github\.token|secrets\.GITHUB_TOKEN/i.test(written) ? 'workflow' : 'other'
}

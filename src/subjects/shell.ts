import { type Data, mapping, scalarText, sequence } from '../model/data.ts'
import { child, type Pointer } from '../model/pointer.ts'
import type { ShellKind } from '../model/shell.ts'
import type { Shell } from '../model/workflow.ts'

const KINDS: ReadonlyMap<string, ShellKind> = new Map([
  ['bash', 'posix'],
  ['sh', 'posix'],
  ['zsh', 'posix'],
  ['dash', 'posix'],
  ['pwsh', 'powershell'],
  ['powershell', 'powershell'],
  ['cmd', 'cmd'],
])

/** Where a shell may be set, the innermost first: the mapping that may hold it and its pointer. */
export interface ShellSetting {
  readonly data: Data | undefined
  readonly pointer: Pointer
}

/**
 * The shell that runs a step: the innermost setting, else what the runner's label implies
 * (GitHub's "Workflow syntax", `jobs.<job_id>.steps[*].shell` and `defaults.run`).
 */
export function readShell(settings: readonly ShellSetting[], runsOn: Data | undefined): Shell {
  for (const { data, pointer } of settings) {
    const name = scalarText(mapping(data).get('shell'))
    if (name !== undefined) return { name, kind: kindOf(name), pointer: child(pointer, 'shell') }
  }
  return { name: undefined, kind: kindOfRunner(runsOn), pointer: undefined }
}

function kindOf(shell: string): ShellKind {
  const program =
    shell
      .trim()
      .split(/\s/, 1)[0]
      ?.split(/[/\\]/)
      .at(-1)
      ?.replace(/\.exe$/i, '') ?? ''
  if (program.includes('$')) return 'unknown'
  return KINDS.get(program.toLowerCase()) ?? 'other'
}

function kindOfRunner(runsOn: Data | undefined): ShellKind {
  const labels = typeof runsOn === 'string' ? [runsOn] : sequence(runsOn).map(scalarText)
  const known = labels.map(label => kindOfLabel(label ?? '')).find(kind => kind !== 'unknown')
  return known ?? 'unknown'
}

function kindOfLabel(label: string): ShellKind {
  if (/^(linux|macos)$/i.test(label) || /ubuntu-|macos/i.test(label)) return 'posix'
  return /^windows$/i.test(label) || /windows-/i.test(label) ? 'powershell' : 'unknown'
}

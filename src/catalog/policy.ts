import { type MarkdownDocument, parseMarkdown } from '../documents/markdown.ts'
import type { Mistake } from '../model/mistake.ts'
import type { Policy } from '../model/policy.ts'
import type { Source } from '../model/source.ts'
import { Mistakes } from './mistakes.ts'
import { ALIASES, type Aliases } from './policy-aliases.ts'
import { chaptersOf } from './policy-chapters.ts'
import { controlsOf } from './policy-controls.ts'
import { emergenciesOf } from './policy-emergencies.ts'
import { failuresOf } from './policy-failures.ts'
import { headerOf } from './policy-header.ts'
import { completionOf, contractOf, stagesOf } from './policy-procedure.ts'
import { prohibitionsOf } from './policy-prohibitions.ts'
import { triageOf } from './policy-triage.ts'

/** The names that a runbook may use. */
export interface Catalogue {
  readonly rules: ReadonlySet<string>
  readonly controls: ReadonlySet<string>
}

export interface PolicyOptions {
  /** One that is shipped, and not a team's own. */
  readonly bundled?: boolean
  readonly aliases?: Aliases
}

export interface LoadedPolicy {
  /** Undefined where nothing of the file could be read. With errors it holds what was understood nevertheless. */
  readonly policy: Policy | undefined
  readonly errors: readonly Mistake[]
}

/** Reads a runbook as a policy. Runbooks that name no control and no rule are policies too: they have the rest. */
export async function loadPolicy(
  source: Source,
  catalogue: Catalogue,
  options: PolicyOptions = {},
): Promise<LoadedPolicy> {
  const document = await parseMarkdown(source)
  const mistakes = new Mistakes(document)
  for (const { offset, message } of document.problems) mistakes.in(document.lines.region(offset, offset), message)
  const unread = document.problems.some(({ kind }) => kind === 'too-deep' || kind === 'too-large')
  const policy = unread ? undefined : policyOf(document, catalogue, mistakes, options)
  return { policy, errors: mistakes.sorted() }
}

function policyOf(
  document: MarkdownDocument,
  catalogue: Catalogue,
  mistakes: Mistakes,
  { bundled = false, aliases = ALIASES }: PolicyOptions,
): Policy {
  const runbook = { document, aliases }
  const triage = triageOf('triage', runbook, mistakes)
  const chapters = chaptersOf(runbook, triage)
  const around = { runbook, catalogue, mistakes, triage, chapters }
  const controls = controlsOf(around)
  return {
    ...headerOf(runbook, mistakes),
    path: document.source.path,
    bundled,
    triage,
    escalation: triageOf('escalation', runbook, mistakes),
    chapters,
    controls,
    failures: failuresOf(around, new Set(controls.map(control => control.id))),
    ...emergenciesOf(runbook, chapters),
    contract: contractOf(runbook),
    stages: stagesOf(runbook),
    prohibitions: prohibitionsOf(document),
    completionCriteria: completionOf(runbook),
  }
}

import { scalarText } from '../model/data.ts'
import type { Command } from '../model/shell.ts'
import type { Step, Workflow } from '../model/workflow.ts'
import { stepsOf } from './commands.ts'
import { SBOM_NAME } from './signatures.ts'

/** What looks at the components of an SBOM, in the words of the formats: CycloneDX, SPDX, Syft's own. */
const COMPONENTS = /\bcomponents\b|\bpackages\b|\bartifacts\b/

/** Programs that read JSON, or text, and can tell how much is in it. */
const READERS: ReadonlySet<string> = new Set(['jq', 'yq', 'gojq', 'python', 'python3', 'node', 'ruby', 'grep'])

/** Programs that check an SBOM as a whole. */
const VALIDATORS: ReadonlySet<string> = new Set(['cyclonedx', 'sbom-utility', 'ntia-checker', 'sbomqs', 'pyspdxtools'])

/** Whether something in the workflow fails when an SBOM has no components. */
export function contentsAssertion(workflow: Workflow): 'asserted' | 'never' | 'unknown' {
  if (!COMPONENTS.test(workflow.document.source.text)) return outsideAssertion(workflow)
  if (stepsOf(workflow).some(assertsContents)) return 'asserted'
  return outsideAssertion(workflow)
}

function outsideAssertion(workflow: Workflow): 'never' | 'unknown' {
  return stepsOf(workflow).some(step => step.run !== undefined && looksElsewhere(step)) ? 'unknown' : 'never'
}

function assertsContents(step: Step): boolean {
  const inline = scalarText(step.with.get('script'))
  if (inline !== undefined) return COMPONENTS.test(inline) && /\bthrow\b|setFailed|\bexit\(/.test(inline)
  if (step.run === undefined || !COMPONENTS.test(step.run) || step.data.get('continue-on-error') === true) return false
  const commands = step.script?.commands ?? []
  const readers = commands.filter(readsComponents)
  return readers.some(failsByItself) || (readers.length > 0 && commands.some(command => decides(command, readers)))
}

function readsComponents({ program, arguments: words, redirects }: Command): boolean {
  if (!READERS.has(program ?? '')) return false
  return words.some(({ value }) => COMPONENTS.test(value)) || redirects.some(({ body }) => COMPONENTS.test(body ?? ''))
}

/** `jq -e`, `grep -q`, and a program that says when it leaves with an error. */
function failsByItself({ program, failure, arguments: words, redirects, place }: Command): boolean {
  if (failure !== 'counts' || place === 'substitution') return false
  const code = [...words.map(({ value }) => value), ...redirects.map(({ body }) => body ?? '')].join('\n')
  if (/^(g?o?jq|yq)$/.test(program ?? ''))
    return words.some(({ value }) => /^(-\w*e\w*|--exit-status)$/.test(value)) || /\berror\b/.test(code)
  return program === 'grep' || /\bassert\b|\bexit\(|\braise\b|\bthrow\b|\babort\b/.test(code)
}

/** A test whose failure counts, or a way out with an error behind a condition, once something has been counted. */
function decides(command: Command, readers: readonly Command[]): boolean {
  const counted = readers.some(reader => reader.index <= command.index || inside(reader, command))
  if (!counted) return false
  const [status] = command.arguments
  if (command.program === 'exit' || command.program === 'return')
    return status !== undefined && status.value !== '0' && command.guards.length > 0
  if (command.program === 'false') return command.guards.length > 0
  return /^(test|\[|\[\[|\(\()$/.test(command.program ?? '') && command.failure === 'counts'
}

function inside(inner: Command, outer: Command): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** A validator, or a script or a target of the repository that is called after SBOMs. */
function looksElsewhere({ run, script }: Step): boolean {
  if (!/sbom|bom|ntia|spdx|cyclonedx/i.test(run ?? '')) return false
  return (script?.commands ?? []).some(({ program, name, arguments: words, failure }) => {
    if (failure === 'swallowed' || program === undefined) return false
    if (VALIDATORS.has(program)) return true
    const called = [name?.value ?? '', ...words.map(({ value }) => value)]
    if (/^(make|just|task|npm|pnpm|yarn)$/.test(program)) return called.some(isCheckOfSbom)
    return called.some(word => /\.(py|sh|js|mjs|ts|rb)$/.test(word) && isCheckOfSbom(word))
  })
}

function isCheckOfSbom(word: string): boolean {
  return SBOM_NAME.test(word) && /check|valid|verif|assert|test|lint/i.test(word)
}

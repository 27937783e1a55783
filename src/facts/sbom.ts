import { scalarText } from '../model/data.ts'
import { type Evidence, type Fact, fact, Unknown } from '../model/fact.ts'
import { child } from '../model/pointer.ts'
import type { Command } from '../model/shell.ts'
import { nearest, type Subject } from '../model/subject.ts'
import type { Step } from '../model/workflow.ts'
import { readCommandLine } from '../reading/options.ts'
import { RELEASE_STARTS, releaseStart } from '../reading/release-start.ts'
import {
  type Generation,
  generationsIn,
  generationsOf,
  SBOM_USES,
  SYFT_SWITCHES,
  sbomUse,
  syftOptions,
  syftSource,
} from '../reading/sbom.ts'
import { contentsAssertion } from '../reading/sbom-contents.ts'
import { PRESENCES, presenceOf } from '../reading/sbom-presence.ts'
import { folderSource, STARTS, startOf } from '../reading/scan-source.ts'
import { resolve } from '../reading/variables.ts'

/** How a workflow writes SBOMs, from what, and what is asserted of them. */
export const facts: readonly Fact[] = [
  fact({
    name: 'workflow.generates-sbom',
    of: 'workflow',
    about:
      'What becomes of the SBOMs that the workflow writes: published or signed, kept to itself, or there are none.',
    type: SBOM_USES,
    evidence: subject => placeOf(generationsIn(subject.value)[0], subject),
    read: ({ value }) => sbomUse(value),
  }),
  fact({
    name: 'job.generates-sbom',
    of: 'job',
    about: 'Whether the job writes an SBOM.',
    type: 'boolean',
    read: ({ value }) => value.steps.some(step => generationsOf(step).length > 0),
  }),
  fact({
    name: 'workflow.sbom-contents',
    of: 'workflow',
    about: 'Whether something fails when an SBOM has no components.',
    type: ['asserted', 'never'],
    evidence: subject => placeOf(generationsIn(subject.value)[0], subject),
    read({ value }) {
      const assertion = contentsAssertion(value)
      return assertion === 'unknown' ? new Unknown('a script of the repository looks at the SBOM') : assertion
    },
  }),
  fact({
    name: 'workflow.release-start',
    of: 'workflow',
    about: 'What makes the workflow run for a release: its publication, a tag, a call by another workflow, or nothing.',
    type: RELEASE_STARTS,
    evidence: ({ document }) => ({ document, pointer: '/on', part: 'key' }),
    read: ({ value }) => releaseStart(value),
  }),
  fact({
    name: 'scan.start',
    of: 'step',
    about:
      'Where the SBOM scan of the step starts: at the root, elsewhere while another scan takes the root, or elsewhere.',
    type: STARTS,
    evidence: subject => sourcePlace(subject),
    read(subject) {
      const starts = generationsOf(subject.value).map(startOf)
      if (starts.includes('elsewhere')) return 'elsewhere'
      if (starts.includes('unknown')) return new Unknown('a variable decides where the scan starts')
      return starts.find(start => start !== undefined)
    },
  }),
  fact({
    name: 'scan.source',
    of: 'step',
    about: 'The folder that the SBOM scan of the step starts at.',
    type: 'text',
    evidence: subject => sourcePlace(subject),
    read: ({ value }) => firstElsewhere(value)?.text,
  }),
  fact({
    name: 'syft.source',
    of: 'command',
    about: 'What kind of thing Syft scans.',
    type: ['folder', 'image-or-file'],
    mentions: ['syft'],
    read(subject) {
      const step = nearest(subject, 'step')?.value
      if (step === undefined || syftSource(subject.value) === undefined) return undefined
      return folderSource({ command: subject.value, step }) === undefined ? 'image-or-file' : 'folder'
    },
  }),
  fact({
    name: 'syft.scope',
    of: 'command',
    about: 'The layers that Syft looks at; `none` where nothing says it.',
    type: 'text',
    mentions: ['syft'],
    evidence: subject => scopePlace(subject),
    read: subject => (syftSource(subject.value) === undefined ? undefined : scopeOf(subject)),
  }),
  fact({
    name: 'signature.presence',
    of: 'command',
    about: 'What happens, before the SBOM is signed, when it is missing or empty.',
    type: PRESENCES,
    mentions: ['cosign'],
    read(subject) {
      const step = nearest(subject, 'step')?.value
      return step && presenceOf(subject.value, step)
    },
  }),
]

function placeOf(generation: Generation | undefined, { document }: Subject<'workflow'>): Evidence {
  if (generation === undefined) return ''
  const { step, command } = generation
  if (command?.name === undefined) return { document, pointer: child(step.pointer, 'uses') }
  return { document, pointer: child(step.pointer, 'run'), part: command.name }
}

function firstElsewhere(step: Step) {
  const found = generationsOf(step).find(each => startOf(each) === 'elsewhere')
  return found && folderSource(found)
}

function sourcePlace({ value, document }: Subject<'step'>): Evidence {
  const source = firstElsewhere(value)
  if (source === undefined) return ''
  return source.span === undefined
    ? { document, pointer: source.pointer }
    : { document, pointer: source.pointer, part: source.span }
}

/** The option, else the variable of the environment, else the configuration file of the repository. */
function scopeOf(subject: Subject<'command'>): string | Unknown {
  const step = nearest(subject, 'step')?.value
  const options = syftOptions(subject.value)
  const written = options.get('scope') ?? options.get('s')
  const text = written && (written.dynamic ? resolve(written.text, step) : written.text)
  if (written !== undefined) return text ?? new Unknown('a variable decides about the scope')
  if (carriesFlags(subject.value)) return new Unknown('a variable may carry the scope')
  const blocks = [step?.env, step?.job?.data.get('env'), step?.job?.workflow.data.get('env')]
  const variable = blocks.map(block => (block instanceof Map ? scalarText(block.get('SYFT_SCOPE')) : undefined))
  const configured = variable.find(each => each !== undefined)
  if (configured !== undefined)
    return configured.includes('${{') ? new Unknown('an expression decides about the scope') : configured
  return isConfigured(subject) ? new Unknown('a configuration file of Syft may set the scope') : 'none'
}

/** `syft scan dir:. $FLAGS`: the shell, or an expression, makes options of it. */
function carriesFlags(command: Command): boolean {
  const source = syftSource(command)
  return readCommandLine(command, SYFT_SWITCHES).positional.some(
    ({ dynamic, text, start }) => dynamic && start !== source?.start && /^\$/.test(text),
  )
}

function isConfigured(subject: Subject<'command'>): boolean {
  const options = syftOptions(subject.value)
  if (options.has('config') || options.has('c')) return true
  const repository = nearest(subject, 'repository')?.value
  return ['.syft.yaml', '.syft/config.yaml'].some(path => /^\s*scope:/m.test(repository?.text(path) ?? ''))
}

function scopePlace({ value, document, pointer }: Subject<'command'>): Evidence {
  const options = syftOptions(value)
  const written = options.get('scope') ?? options.get('s')
  return { document, pointer, part: written ?? value.name ?? value }
}

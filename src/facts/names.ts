import { type Fact, fact, Unknown } from '../model/fact.ts'
import type { Command } from '../model/shell.ts'
import type { Step } from '../model/workflow.ts'

/** What subjects are called in messages. */
export const facts: readonly Fact[] = [
  fact({
    name: 'workflow',
    of: 'workflow',
    about: 'The file name of the workflow.',
    type: 'text',
    read: ({ value }) => baseName(value.path),
  }),
  fact({
    name: 'action',
    of: 'action',
    about: 'The path of the action.',
    type: 'text',
    read: ({ value }) => value.path,
  }),
  fact({ name: 'job', of: 'job', about: 'The id of the job.', type: 'text', read: ({ value }) => value.id }),
  fact({
    name: 'step',
    of: 'step',
    about: 'What the step is called: its name, its id, what it uses, or its number.',
    type: 'text',
    read: ({ value }) => stepName(value),
  }),
  fact({
    name: 'step.job',
    of: 'step',
    about: 'The id of the job that the step belongs to.',
    type: 'text',
    read: ({ value }) => value.job?.id,
  }),
  fact({
    name: 'reference',
    of: 'action-reference',
    about: 'What `uses` says.',
    type: 'text',
    read: ({ value }) => value.text,
  }),
  fact({
    name: 'image',
    of: 'image',
    about: 'The image reference as written.',
    type: 'text',
    read: ({ value }) => value.text,
  }),
  fact({
    name: 'expression',
    of: 'expression',
    about: 'The expression as written, without its fence.',
    type: 'text',
    read: ({ value }) => value.text.trim(),
  }),
  fact({
    name: 'interpolation',
    of: 'interpolation',
    about: 'The value that is pasted into code, as written.',
    type: 'text',
    read: ({ value }) => value.text,
  }),
  fact({
    name: 'condition',
    of: 'condition',
    about: 'The `if` as written.',
    type: 'text',
    read: ({ value }) => value.text.trim(),
  }),
  fact({
    name: 'command',
    of: 'command',
    about: 'The program and its first word, as `cosign sign-blob`.',
    type: 'text',
    read: ({ value }) => commandName(value),
  }),
  fact({
    name: 'command.program',
    of: 'command',
    about: 'The name of the program without its folder.',
    mentions: 'value',
    type: 'text',
    read: ({ value }) => value.program ?? new Unknown('a variable names the program'),
  }),
  fact({
    name: 'command.failure',
    of: 'command',
    about: 'What becomes of a failure of the command: it counts, the script tests it, or it is swallowed.',
    type: ['counts', 'tested', 'swallowed'],
    evidence: ({ document, pointer, value }) => ({ document, pointer, part: value.swallowedBy ?? value }),
    read: ({ value }) => value.failure,
  }),
]

function commandName({ name, program, arguments: words }: Command): string {
  const first = words.find(({ value }) => !value.startsWith('-'))?.value
  return [program ?? name?.text ?? '', first ?? ''].join(' ').trim()
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function stepName(step: Step): string {
  return step.name ?? step.id ?? step.reference?.text ?? `number ${step.index + 1}`
}

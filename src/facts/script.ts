import type { Span } from '../model/document.ts'
import type { PythonImport } from '../model/embedded-script.ts'
import { type Evidence, type Fact, fact, Unknown } from '../model/fact.ts'
import { nearest, type Subject } from '../model/subject.ts'
import { missingImports } from '../reading/script-imports.ts'
import { testOf } from '../reading/script-test.ts'

/** Programs that a step carries in its script. */
export const facts: readonly Fact[] = [
  fact({
    name: 'script',
    of: 'script',
    about: 'The file that the program is written to, or `python` where it is handed to the interpreter.',
    type: 'text',
    read: ({ value }) => value.file ?? 'python',
  }),
  fact({
    name: 'script.role',
    of: 'script',
    about: 'Whether the program looks into model files.',
    type: ['scan', 'other'],
    evidence: subject => spanPlace(subject, { start: 0, end: 1 }),
    read: ({ value }) => (looksIntoModels(value.text, value.file ?? '') ? 'scan' : 'other'),
  }),
  fact({
    name: 'script.syntax',
    of: 'script',
    about: 'Whether Python can parse the program.',
    type: ['valid', 'broken'],
    evidence: subject => spanPlace(subject, at(subject.value.syntax?.error ?? 0)),
    read({ value }) {
      if (value.expanded) return new Unknown('the shell changes the program before Python reads it')
      if (value.syntax === undefined) return new Unknown('the program was not parsed')
      return value.syntax.error === undefined ? 'valid' : 'broken'
    },
  }),
  fact({
    name: 'script.test',
    of: 'script',
    about: 'Whether a test file of the repository names the program.',
    type: ['named', 'none'],
    evidence: subject => spanPlace(subject, { start: 0, end: 1 }),
    read: subject => testOf(subject.value.file, nearest(subject, 'repository')?.value),
  }),
  fact({
    name: 'script.imports',
    of: 'script',
    about: 'Whether what the program imports is installed before it runs.',
    type: ['installed', 'missing'],
    evidence: subject => importPlace(subject),
    read(subject) {
      const found = missing(subject)
      if (found === 'unknown') return new Unknown('a list of the repository decides what is installed')
      return found && (found.length > 0 ? 'missing' : 'installed')
    },
  }),
  fact({
    name: 'script.missing-modules',
    of: 'script',
    about: 'Modules that the program imports and nothing installs.',
    type: 'text',
    list: true,
    evidence: subject => importPlace(subject),
    read(subject) {
      const found = missing(subject)
      return found === 'unknown' ? undefined : found?.map(({ module }) => module)
    },
  }),
]

function looksIntoModels(text: string, file: string): boolean {
  const files = /\.(pkl|pickle|pth?|h5|keras|onnx|joblib|safetensors)\b|\bpickle(tools)?\b/.test(text)
  return files && /scan|danger|malicious|unsafe|suspicious/i.test(`${file}\n${text}`)
}

function missing(subject: Subject<'script'>): readonly PythonImport[] | 'unknown' | undefined {
  const step = nearest(subject, 'step')?.value
  const { syntax, expanded } = subject.value
  if (step === undefined || syntax === undefined || expanded) return undefined
  return missingImports(syntax.imports, step, nearest(subject, 'repository')?.value)
}

function importPlace(subject: Subject<'script'>): Evidence {
  const found = missing(subject)
  return spanPlace(subject, (found !== 'unknown' && found?.[0]) || { start: 0, end: 1 })
}

function at(offset: number): Span {
  return { start: offset, end: offset + 1 }
}

function spanPlace({ document, pointer, value }: Subject<'script'>, { start, end }: Span): Evidence {
  return { document, pointer, part: { start: value.start + start, end: value.start + end } }
}

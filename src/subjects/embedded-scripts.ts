import { parsePython } from '../documents/python.ts'
import type { EmbeddedScript } from '../model/embedded-script.ts'
import type { Command, Redirect, ShellWord } from '../model/shell.ts'
import type { Step } from '../model/workflow.ts'
import { maskFences } from './fence-mask.ts'

const PYTHON = /^python(\d(\.\d+)?)?$/

/** The Python programs in a step: here-documents, `python -c`, and the whole script where the shell is Python. */
export function embeddedScripts(step: Step): readonly EmbeddedScript[] {
  const { run, shell } = step
  if (run === undefined) return []
  if (/^python\b/.test(shell.name ?? '')) return [scriptOf(run, 0, undefined, false)]
  if (!/python|\.py\b/.test(run) || !/<<|\s-c\s/.test(run)) return []
  return (step.script?.commands ?? []).flatMap(command => [...fromHereDocuments(command), ...fromArgument(command)])
}

function fromHereDocuments(command: Command): EmbeddedScript[] {
  const runs = PYTHON.test(command.program ?? '')
  const file = runs ? undefined : writtenFile(command)
  if (!runs && file === undefined) return []
  if (runs && command.arguments.some(({ value }) => value !== '-' && !value.startsWith('-'))) return []
  return command.redirects.flatMap(redirect => fromRedirect(redirect, file))
}

function fromRedirect({ operator, body, bodyStart, quoted }: Redirect, file: string | undefined): EmbeddedScript[] {
  if (!operator.includes('<<') || body === undefined || bodyStart === undefined) return []
  return [scriptOf(body, bodyStart, file, !quoted && /[$`\\]/.test(maskFences(body)))]
}

/** `cat > scan.py <<EOF`, `tee scan.py <<EOF`. */
function writtenFile({ program, arguments: words, redirects }: Command): string | undefined {
  if (program !== 'cat' && program !== 'tee') return undefined
  const written = [...redirects.map(({ operator, target }) => (operator.includes('>') ? target : undefined)), ...words]
  return written.find(word => word?.value.endsWith('.py'))?.value
}

function fromArgument({ program, arguments: words }: Command): EmbeddedScript[] {
  if (!PYTHON.test(program ?? '')) return []
  const at = words.findIndex(({ value }) => value === '-c')
  const word = at < 0 ? undefined : words[at + 1]
  return word === undefined ? [] : [scriptOf(word.value, word.start + 1, undefined, isExpanded(word))]
}

function isExpanded({ text, value }: ShellWord): boolean {
  return !(text.startsWith("'") && text.length === value.length + 2) && /[$`\\]/.test(maskFences(text.slice(1, -1)))
}

function scriptOf(text: string, start: number, file: string | undefined, expanded: boolean): EmbeddedScript {
  let syntax: EmbeddedScript['syntax']
  return {
    file,
    text,
    start,
    expanded,
    get syntax() {
      syntax ??= parsePython(maskFences(text))
      return syntax
    },
  }
}

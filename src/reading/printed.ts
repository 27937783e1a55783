import type { Command, ShellWord } from '../model/shell.ts'

/** Programs that are commonly used to keep one line, or only some letters, of what they read. */
const CLEANSERS: ReadonlySet<string> = new Set(['tr', 'head', 'tail', 'jq', 'base64', 'sha256sum', 'wc'])

/** Everything that a command and those before it in its pipe print or hand over, as far as the shell expands it. */
export function printedBy(command: Command): string {
  const line = [...command.pipedFrom, command]
  if (line.some(({ program }) => CLEANSERS.has(program ?? ''))) return ''
  return line.flatMap(each => [...each.arguments.map(expanded), ...bodiesOf(each)]).join(' ')
}

/** What a word may bring in: in single quotes the shell expands nothing, though GitHub pastes. */
export function expanded({ text, value }: ShellWord): string {
  return text.startsWith("'") && !value.includes('${{') ? value.replaceAll('$', '') : value
}

function bodiesOf({ redirects }: Command): string[] {
  return redirects.flatMap(({ body, quoted }) =>
    body === undefined ? [] : quoted ? body.replaceAll(/\$(?!\{\{)/g, '') : body,
  )
}

import type { LRParser } from '@lezer/lr'
import type { PythonImport, PythonSyntax } from '../model/embedded-script.ts'

let parser: LRParser | undefined

/** Loads the parser, which few workflows need. Until then every text is undecided. */
export async function loadPython(): Promise<void> {
  parser ??= (await import('@lezer/python')).parser
}

/** Longer texts are not parsed: the file is hostile, and nobody embeds a script of that size. */
const LONGEST = 200_000

/** Undefined where the parser was not loaded, or the text is too long. */
export function parsePython(text: string): PythonSyntax | undefined {
  if (parser === undefined || text.length > LONGEST) return undefined
  let error: number | undefined
  const end = text.trimEnd().length
  const imports = new Map<string, PythonImport>()
  parser.parse(understood(text)).iterate({
    enter({ type, from, node }) {
      if (type.isError) error ??= Math.min(from, Math.max(0, end - 1))
      if (type.name !== 'ImportStatement') return
      for (const found of modulesOf(text.slice(node.from, node.to), from))
        if (!imports.has(found.module)) imports.set(found.module, found)
    },
  })
  return { error, imports: [...imports.values()] }
}

/** Writes what the grammar of Lezer 1.1 does not know in another way of the same length, and of the same meaning here. */
function understood(text: string): string {
  return text
    .replaceAll('\f', ' ')
    .replace(/(\d)\.(?![\w.])/g, (_, digit) => `${digit}0`)
    .replace(/\byield(?=[ \t]*(?:[)#\r\n]|$))/g, 'value')
    .replace(/\bas \(([\w, ]+)\)/g, 'as  $1 ')
    .replace(/^(\s*case [\w.]+)\(\)/gm, '$1  ')
}

/** `import a.b as c, d` and `from a.b import c`; a relative import begins with a dot and names nothing outside. */
function modulesOf(statement: string, offset: number): PythonImport[] {
  const from = /^from\s+([A-Za-z_]\w*)/.exec(statement)
  const names = from
    ? [from]
    : statement.startsWith('import')
      ? [...statement.matchAll(/(?:^import|,)\s*([A-Za-z_]\w*)/g)]
      : []
  return names.map(match => {
    const module = match[1] ?? ''
    const start = offset + match.index + match[0].lastIndexOf(module)
    return { module, start, end: start + module.length }
  })
}

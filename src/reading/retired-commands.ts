import type { Span } from '../model/document.ts'

/** A command that is printed for the runner and that the runner has given up or is about to. */
export interface RetiredCommand extends Span {
  readonly name: string
}

const PRINTED = /::(set-output|save-state|set-env|add-path)(?: |::)/g

/** In the order of the script; what stands in a comment is not printed. */
export function retiredCommands(script: string): readonly RetiredCommand[] {
  if (!script.includes('::')) return []
  return [...script.matchAll(PRINTED)].flatMap(({ index, 1: name = '' }) => {
    const line = script.slice(script.lastIndexOf('\n', index) + 1, index)
    return line.trimStart().startsWith('#') ? [] : [{ name, start: index, end: index + name.length + 2 }]
  })
}

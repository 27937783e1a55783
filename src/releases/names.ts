import type { NameProblem } from '../model/asset.ts'

/** Names that Windows gives to devices, whatever ending they have. */
const DEVICES = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u

/** What is wrong with names for whoever saves the assets under them; twins differ in case or in how letters are composed. */
export function nameProblems(names: readonly string[]): ReadonlyMap<string, NameProblem> {
  const seen = new Map<string, number>()
  for (const name of names) seen.set(folded(name), (seen.get(folded(name)) ?? 0) + 1)
  const problems = new Map<string, NameProblem>()
  for (const name of names) {
    const problem = problemOf(name) ?? ((seen.get(folded(name)) ?? 0) > 1 ? 'twin' : undefined)
    if (problem !== undefined) problems.set(name, problem)
  }
  return problems
}

function problemOf(name: string): NameProblem | undefined {
  if (/[/\\]/.test(name) || name === '.' || name === '..' || /^[A-Za-z]:/.test(name)) return 'path'
  if (INVISIBLE.test(name)) return 'control-character'
  return DEVICES.test(name) || /[. ]$/.test(name) || /[<>:"|?*]/.test(name) ? 'reserved' : undefined
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

import type { Command, Script, ShellWord } from '../model/shell.ts'
import type { Download } from '../model/supply.ts'
import type { Step } from '../model/workflow.ts'
import { addressOf, savedAs } from './fetches.ts'
import { verifiesFiles } from './file-checks.ts'
import { runsFile, runsInput, runsWord } from './interpreters.ts'
import { resolve } from './variables.ts'

/** Words without which a script fetches nothing that is looked at here. */
export const FETCHERS = /\b(?:curl|wget|iwr|irm|Invoke-WebRequest|Invoke-RestMethod|DownloadString|deno)\b/i

/** Each fetch is compared with the commands around it, so a hostile script must not hold too many. */
const MOST_FETCHES = 200

/** Code that a script fetches and runs, in the order in which it is fetched. */
export function downloadsOf(step: Step): readonly Download[] {
  const { script } = step
  if (script === undefined) return []
  const seen = new Set<number>()
  let fetches = 0
  return script.commands.flatMap(command => {
    // The text of `sh -c "$(…)"` is a substitution and a script of its own, so its commands are met twice.
    if (seen.has(command.start)) return []
    const address = addressOf(command)
    if (address === undefined || isOwn(address.value) || ++fetches > MOST_FETCHES) return []
    const runs = wayOfRunning(command, script)
    if (runs === undefined) return []
    seen.add(command.start)
    return [{ command, address: address.value, runs, verified: verifiedBy(command, address, runs, step, script) }]
  })
}

function wayOfRunning(command: Command, script: Script): Download['runs'] | undefined {
  if (command.program === 'deno') return 'substituted'
  if (command.pipedTo.some(runsInput)) return 'piped'
  if (command.place === 'substitution' && script.commands.some(other => isRunBy(command, other))) return 'substituted'
  if (isExpressionItself(command)) return 'substituted'
  const file = savedAs(command)
  if (file === undefined) return undefined
  return script.commands.some(later => later.index > command.index && runsFile(later, file)) ? 'saved' : undefined
}

/** `bash <(curl …)`, `sh -c "$(curl …)"`, `eval "$(curl …)"`. */
function isRunBy(command: Command, other: Command): boolean {
  const around = other.arguments.find(word => word.start <= command.start && command.end <= word.end)
  return around !== undefined && other !== command && runsWord(other, around)
}

/** `iex (irm …)`: PowerShell runs what stands in the parentheses. */
function isExpressionItself({ program, place }: Command): boolean {
  return place === 'script' && /^(?:iex|invoke-expression)$/i.test(program ?? '')
}

function verifiedBy(
  command: Command,
  address: ShellWord,
  runs: Download['runs'],
  step: Step,
  script: Script,
): Download['verified'] {
  if (namesCommit(resolve(address.value, step) ?? address.value)) return 'commit'
  const checked = runs === 'saved' && script.commands.some(later => later.index > command.index && verifiesFiles(later))
  return checked ? 'digest' : 'nothing'
}

/** GitHub serves a file of a commit for ever unchanged. */
function namesCommit(address: string): boolean {
  return /^https:\/\/(?:raw\.githubusercontent\.com|github\.com|gist\.githubusercontent\.com)\/\S*\/[0-9a-f]{40}\//.test(
    address,
  )
}

/** What the job itself serves. */
function isOwn(address: string): boolean {
  return /^(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|\[::1\]|0\.0\.0\.0)(?:[:/]|$)|^file:/.test(address)
}

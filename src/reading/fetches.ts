import type { Command, ShellWord } from '../model/shell.ts'
import { operandsOf, optionValue } from './words.ts'

/** Options of curl and wget that take the next word as their value. */
const VALUED = new Set(
  '-o --output -O --output-document -H --header -d --data --data-raw --data-binary -X --request -u --user -A --user-agent -e --referer -b --cookie -c --cookie-jar -m --max-time --retry --retry-delay --retry-max-time --connect-timeout -w --write-out --proto --tlsv1 -F --form -P --directory-prefix -t --tries -T --timeout --cacert --cert --key --output-dir -K --config'.split(
    ' ',
  ),
)

const POWERSHELL = /^(?:iwr|irm|wget|curl|invoke-webrequest|invoke-restmethod)$/i

/** The address that a command fetches; undefined where it fetches nothing. */
export function addressOf(command: Command): ShellWord | undefined {
  const program = command.program ?? ''
  if (program === 'deno') return command.arguments.find(({ value }) => /^https?:\/\//.test(value))
  if (/^(?:iex|invoke-expression)$/i.test(program)) return addressInside(command)
  if (!POWERSHELL.test(program)) return undefined
  const named = optionValue(command, '-Uri', '-uri', '--url')
  return named ?? addressIn(operandsOf(command, program === 'wget' ? WGET_VALUED : CURL_VALUED))
}

/** `-O` is a switch of curl and takes a file in wget. */
const CURL_VALUED = new Set([...VALUED].filter(option => option !== '-O'))
const WGET_VALUED = VALUED

function addressIn(operands: readonly ShellWord[]): ShellWord | undefined {
  return (
    operands.find(({ value }) => /^[a-z]+:\/\//i.test(value)) ??
    operands.find(({ value, dynamic }) => dynamic || /[./]/.test(value))
  )
}

/** `iex ((New-Object System.Net.WebClient).DownloadString('https://…'))` and `iex (irm https://…)`. */
function addressInside({ arguments: words }: Command): ShellWord | undefined {
  for (const word of words) {
    const [address] = /https?:\/\/[^\s'")]+/.exec(word.value) ?? []
    if (
      address !== undefined &&
      /DownloadString|\b(?:irm|iwr|Invoke-RestMethod|Invoke-WebRequest)\b/i.test(joined(words))
    )
      return { ...word, value: address }
  }
  return undefined
}

function joined(words: readonly ShellWord[]): string {
  return words.map(({ text }) => text).join(' ')
}

/** The file that the download is written to; undefined where it goes to standard output. */
export function savedAs(command: Command): string | undefined {
  const written = command.redirects.find(({ operator }) => /^1?>{1,2}$/.test(operator))?.target?.value
  if (written !== undefined) return baseName(written)
  const named =
    command.program === 'wget'
      ? optionValue(command, '-O', '--output-document')
      : optionValue(command, '-o', '--output', '-OutFile')
  const value = named?.value ?? clustered(command)
  if (value !== undefined) return value === '-' ? undefined : baseName(value)
  return namesItself(command) ? baseName((addressOf(command)?.value ?? '').replace(/[?#].*$/, '')) : undefined
}

/** `-fsSLo install.sh`: the last letter of a group takes the value. */
function clustered({ arguments: words, program }: Command): string | undefined {
  const letter = program === 'wget' ? 'O' : 'o'
  const at = words.findIndex(({ value }) => new RegExp(`^-[A-Za-z]+${letter}$`).test(value))
  return at < 0 ? undefined : words[at + 1]?.value
}

/** wget always, curl with `-O`. */
function namesItself({ program, arguments: words }: Command): boolean {
  return (
    program === 'wget' || words.some(({ value }) => /^-[A-Za-z]*O[A-Za-z]*$/.test(value) || value === '--remote-name')
  )
}

/** Folders are left out, since scripts change them between the download and the run. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}

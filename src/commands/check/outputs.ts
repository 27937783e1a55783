import { reporters } from '../../generated/reporters.ts'
import type { Arguments, Surroundings } from '../../model/command.ts'
import { didYouMean } from '../../model/did-you-mean.ts'

/** A report that is asked for. */
export interface Wanted {
  readonly format: string
  /** Relative to where the user stands; undefined for standard output. */
  readonly path: string | undefined
}

/** What `--format` and `--output` ask for; in GitHub Actions, annotations beside the report for people. */
export function wantedOutputs(
  given: Arguments,
  { environment }: Surroundings,
): readonly Wanted[] | { mistake: string } {
  const wanted: Wanted[] = defaultFormats(given, environment).map(format => ({ format, path: undefined }))
  for (const text of given.texts('output')) {
    const [format = '', path] = splitOnce(text)
    if (path === undefined || path === '')
      return { mistake: `"${text}" is no output; write FORMAT=PATH, as sarif=report.sarif` }
    wanted.push({ format, path: path === '-' ? undefined : path })
  }
  const unknown = wanted.find(({ format }) => !reporters.has(format))
  if (unknown === undefined) return wanted
  const guess = didYouMean(unknown.format, reporters.keys()) ?? `there are ${[...reporters.keys()].join(', ')}`
  return { mistake: `There is no format "${unknown.format}"; ${guess}` }
}

function defaultFormats(given: Arguments, environment: Surroundings['environment']): readonly string[] {
  const format = given.text('format')
  if (format !== undefined) return [format]
  return inActions(environment) && reporters.has('github') ? ['pretty', 'github'] : ['pretty']
}

/** True on a runner of GitHub Actions. */
export function inActions(environment: Surroundings['environment']): boolean {
  return environment.GITHUB_ACTIONS === 'true'
}

function splitOnce(text: string): [string, string | undefined] {
  const at = text.indexOf('=')
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}

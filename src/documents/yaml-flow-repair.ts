import { type Event, parseEvents, YAMLException } from 'js-yaml'

/** So many repairs, and so much text parsed again for them, that only a hostile file needs more. */
const MOST_REPAIRS = 100
const MOST_TEXT = 4 * 1024 * 1024

/** What the parser made of a text, and the text that its offsets count in, which has the same length. */
export interface Parsed {
  readonly events: readonly Event[]
  readonly text: string
}

/**
 * Parses YAML as GitHub does where js-yaml is stricter: js-yaml refuses a `]` or `}` that stands no deeper than the key
 * of its list, by the letter of YAML 1.2 section 8; GitHub's parser, like libyaml, takes it, and people write it so.
 * Inside a list in brackets a line break means the same as a space, so the break before such a line is replaced by one.
 */
export function parseLeniently(text: string): Parsed {
  let repaired = text
  for (let repairs = 0; ; repairs++) {
    try {
      return { events: parseEvents(repaired, {}), text: repaired }
    } catch (error) {
      const joined = repairs * text.length > MOST_TEXT || repairs > MOST_REPAIRS ? undefined : joinLine(repaired, error)
      if (joined === undefined) throw error
      repaired = joined
    }
  }
}

/** The text with the line of the error joined to the one before, whose comment is blanked; undefined for other errors. */
function joinLine(text: string, error: unknown): string | undefined {
  if (!(error instanceof YAMLException) || error.reason !== 'deficient indentation') return undefined
  const start = text.lastIndexOf('\n', (error.mark?.position ?? 0) - 1)
  if (start < 0) return undefined
  const before = text.lastIndexOf('\n', start - 1) + 1
  const line = text.slice(before, start)
  const comment = /(?:^|[ \t])#[^'"]*$/.exec(line)
  const code = comment === null ? line.replace(/\r$/, ' ') : line.slice(0, comment.index).padEnd(line.length)
  return `${text.slice(0, before)}${code} ${text.slice(start + 1)}`
}

import { nearestWord } from '../model/did-you-mean.ts'

/** Among more names than this, nobody is helped by a guess, and a hostile file would have many compared with many. */
const MOST_NAMES = 200

/** The name that was probably meant; undefined where none is near, or where there are too many to guess. */
export function nearestName(name: string, names: ReadonlySet<string>): string | undefined {
  return names.size > MOST_NAMES ? undefined : nearestWord(name, names)
}

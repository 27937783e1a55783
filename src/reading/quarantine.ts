import type { ModelFile } from '../model/model-file.ts'
import type { Repository } from '../model/repository.ts'

/** What the records of incidents say was taken out: paths and digests, each with the record. */
interface Quarantine {
  readonly paths: ReadonlyMap<string, string>
  readonly digests: ReadonlyMap<string, string>
}

const RECORD = /(?:^|\/)(?:incidents?|post-?mortems?)\/.*\.(?:md|ya?ml)$/i
const known = new WeakMap<Repository, Quarantine>()

/** The record that says that this very file was removed, by its path or by its content; undefined where there is none. */
export function quarantinedBy(file: ModelFile, repository: Repository): string | undefined {
  const quarantine = known.get(repository) ?? readRecords(repository)
  known.set(repository, quarantine)
  const byPath = quarantine.paths.get(file.path)
  if (byPath !== undefined || quarantine.digests.size === 0) return byPath
  return quarantine.digests.get(file.sha256 ?? '')
}

function readRecords(repository: Repository): Quarantine {
  const paths = new Map<string, string>()
  const digests = new Map<string, string>()
  for (const record of repository.list(path => RECORD.test(path)))
    for (const value of quarantinedIn(repository.text(record) ?? '')) {
      if (/^[0-9a-f]{64}$/i.test(value)) digests.set(value.toLowerCase(), record)
      else paths.set(value.replace(/^\.?\//, ''), record)
    }
  return { paths, digests }
}

/** The values below the key `quarantined`: a text, a list, or a list of mappings with `path` and `sha256`. */
function quarantinedIn(text: string): string[] {
  const values: string[] = []
  let depth: number | undefined
  for (const line of text.split('\n')) {
    const [, indent = '', key, rest = ''] = /^(\s*(?:- )?)(?:([\w-]+):)?\s*(.*)$/.exec(line) ?? []
    if (key === 'quarantined') {
      depth = indent.length
      values.push(...valuesIn(rest))
    } else if (depth !== undefined && line.trim() !== '') {
      const isItem = /^\s*- /.test(line) && indent.length - 2 >= depth
      if (!isItem && indent.length <= depth) depth = undefined
      else if (key === undefined || /^(?:path|file|model|sha256|digest)$/.test(key)) values.push(...valuesIn(rest))
    }
  }
  return values
}

function valuesIn(written: string): string[] {
  return written
    .replace(/^\[|\]$|\s#.*$/g, '')
    .split(',')
    .map(each => each.trim().replace(/^["'`]|["'`]$/g, ''))
    .filter(each => each !== '')
}

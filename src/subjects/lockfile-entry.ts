import { type Data, isMapping, type Mapping, scalarText, texts } from '../model/data.ts'
import { child, type Pointer } from '../model/pointer.ts'
import { COMMIT } from './lockfile.ts'
import { type FoundFlaw, flaw } from './lockfile-flaw.ts'

const KEYS: ReadonlySet<string> = new Set(['ref', 'commit', 'owner_id', 'repo_id', 'uses', 'hostname'])

/** Owner and repository in lower case, without a path; the ref as it is written, without a colon. */
const PIN = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\/[a-z0-9._-]+@[^\s:@]+$/

/** What is wrong with one entry of `dependencies`. */
export function entryFlaws(pin: string, entry: Data, pointer: Pointer, all: Mapping): readonly FoundFlaw[] {
  const named = PIN.test(pin)
    ? []
    : [flaw(pointer, 'pin', pin, `\`${pin}\` is no pin of the form \`owner/repository@ref\``)]
  if (!isMapping(entry)) return [...named, flaw(pointer, 'pin', pin, `The entry of \`${pin}\` is no mapping`)]
  return [
    ...named,
    ...keyFlaws(pin, entry, pointer),
    ...valueFlaws(pin, entry, pointer),
    ...useFlaws(entry, pointer, all),
  ]
}

function keyFlaws(pin: string, entry: Mapping, pointer: Pointer): FoundFlaw[] {
  return [...entry.keys()]
    .filter(key => !KEYS.has(key))
    .map(key => flaw(child(pointer, key), 'unknown-key', key, `The entry of \`${pin}\` has no key \`${key}\``))
}

function valueFlaws(pin: string, entry: Mapping, pointer: Pointer): FoundFlaw[] {
  const commit = scalarText(entry.get('commit'))
  const ids = ['owner_id', 'repo_id'].filter(key => !isId(entry.get(key)))
  return [
    ...(commit !== undefined && COMMIT.test(commit)
      ? []
      : [flaw(child(pointer, 'commit'), 'commit', pin, `The commit of \`${pin}\` is none`)]),
    ...ids.map(key => flaw(child(pointer, key), 'id', pin, `The \`${key}\` of \`${pin}\` is none`)),
  ]
}

function isId(data: Data | undefined): boolean {
  return typeof data === 'number' && Number.isSafeInteger(data) && data > 0
}

function useFlaws(entry: Mapping, pointer: Pointer, all: Mapping): FoundFlaw[] {
  return texts(entry.get('uses')).flatMap((used, index) =>
    all.has(used)
      ? []
      : [flaw(child(pointer, 'uses', index), 'missing-entry', used, `\`${used}\` is needed and has no entry`)],
  )
}

import { HUB_METHODS, LOADING, type Loading } from '../knowledge/python-loaders.ts'
import type { PythonCall, PythonValue } from '../model/python.ts'

let known: ReadonlyMap<string, Loading> | undefined

/** What a call loads; undefined where it loads nothing that rules speak of. */
export function loadingOf(call: PythonCall): Loading | undefined {
  known ??= new Map(
    Object.entries(LOADING).flatMap(([loading, paths]) =>
      paths.split(/\s+/).map((path): [string, Loading] => [path, isLoading(loading) ? loading : 'pickle']),
    ),
  )
  const { target } = call
  return known.get(target) ?? (isHubMethod(call) ? 'repository-code' : undefined)
}

function isLoading(text: string): text is Loading {
  return Object.hasOwn(LOADING, text)
}

function isHubMethod({ target, keywords }: PythonCall): boolean {
  return HUB_METHODS.has(target.slice(target.lastIndexOf('.') + 1)) && keywords.has('trust_remote_code')
}

/** How a call loads. `unknown` where arguments are spread into it that one cannot see. */
export type Mode = 'restricted' | 'unrestricted' | 'unknown'

export function modeOf(call: PythonCall): Mode | undefined {
  const loading = loadingOf(call)
  if (loading === undefined) return undefined
  const restricted = RESTRICTED[loading](call)
  if (restricted) return 'restricted'
  const hides = (call.spreads && SEEN_BY_KEYWORD.has(loading)) || (loading === 'yaml' && takesLoader(call))
  return hides ? 'unknown' : 'unrestricted'
}

/** A loader that the caller of a function chooses. */
function takesLoader({ keywords, positional }: PythonCall): boolean {
  const loader = (keywords.get('Loader') ?? positional[1])?.text
  return loader !== undefined && /^[a-z_]\w*$/.test(loader)
}

const SEEN_BY_KEYWORD: ReadonlySet<Loading> = new Set<Loading>(['torch', 'yaml'])
const SAFE_LOADER = /(?:^|\.)(?:C?(?:Safe|Base)|RoundTrip)Loader$/

const RESTRICTED: Readonly<Record<Loading, (call: PythonCall) => boolean>> = {
  pickle: () => false,
  joblib: () => false,
  torch: ({ keywords }) => keywords.get('weights_only')?.text === 'True',
  numpy: ({ keywords, positional }) => !isTruthy(keywords.get('allow_pickle') ?? positional[2]),
  yaml: ({ target, keywords, positional }) =>
    !/unsafe|full/.test(target) && SAFE_LOADER.test((keywords.get('Loader') ?? positional[1])?.text ?? ''),
  keras: ({ target, keywords }) => target.endsWith('load_model') && keywords.get('safe_mode')?.text !== 'False',
  shelf: () => false,
  'repository-code': ({ target, keywords }) =>
    target === 'torch.hub.load'
      ? keywords.get('source')?.constant === 'local'
      : !isTruthy(keywords.get('trust_remote_code')),
  'hub-file': ({ keywords }) => isPinned(keywords.get('revision')) || keywords.get('check_hash')?.text === 'True',
  expression: ({ positional: [first] }) =>
    first === undefined || first.constant !== undefined || /^compile\(/.test(first.text),
}

/** Given, and not literally false. */
function isTruthy(value: PythonValue | undefined): boolean {
  return value !== undefined && value.text !== 'False' && value.text !== 'None'
}

/** A commit, or a name that may hold one. */
function isPinned(revision: PythonValue | undefined): boolean {
  if (revision === undefined || revision.text === 'None') return false
  return revision.constant === undefined || /^[0-9a-f]{40}$/.test(revision.constant)
}

const OUTSIDE =
  /\brequest(?:s)?\.(?:get|post|files|args|form|json|data|values)|\burlopen\b|\binput\(|\bsys\.argv|\bos\.(?:environ|getenv)|https?:\/\/|\bflask\.request/

/** Where what is loaded comes from, as far as the call itself says. */
export function sourceOf({ positional, keywords }: PythonCall): 'constant' | 'own' | 'outside' | 'other' {
  const first = positional[0] ?? keywords.get('f') ?? keywords.get('file') ?? keywords.get('filename')
  if (first === undefined) return 'other'
  const written = `${first.text} ${first.assigned ?? ''}`
  if (/\bdumps\(/.test(written)) return 'own'
  if (OUTSIDE.test(written)) return 'outside'
  return first.constant !== undefined ? 'constant' : 'other'
}

/** What the comment at a call says about trust: nothing, a claim, or a claim with the waiver that allows it. */
export function trustOf({ comment }: PythonCall): 'silent' | 'claimed' | 'waived' {
  if (comment === undefined || !/\b(?:trust|safe|nosec|noqa:\s*S30|known source|our own)/i.test(comment))
    return 'silent'
  return /\b[A-Z]{1,6}-\d{2,}(?:-\d+)*\b/.test(comment.replace(/noqa:\s*S\d+|B\d{3}|CVE-[\d-]+/g, ''))
    ? 'waived'
    : 'claimed'
}

/** What the path of a fixture says. */
export interface FixtureName {
  readonly rule: string
  /** The fixture itself, below `fixtures/`; of a fixed text the fixture that was fixed. */
  readonly path: string
  readonly verdict: 'good' | 'bad'
  /** Verdict and reason, as `bad-tag`. */
  readonly name: string
  /** Of a single file: how it is mounted. Undefined in a folder. */
  readonly single: { readonly kind: string; readonly ending: string; readonly fixed: boolean } | undefined
  /** In a folder: the file's path below it. */
  readonly inside: string
}

const FOLDER = /^(good|bad)(-[a-z0-9-]+)?$/
const FILE = /^((good|bad)(?:-[a-z0-9-]+)?)(\.fixed)?\.([a-z]+)\.([a-z0-9]+)$/

/** Undefined where the path follows no convention. */
export function readFixtureName(path: string): FixtureName | undefined {
  const parts = path.split('/')
  const at = parts.findIndex((part, index) => index > 0 && (FOLDER.test(part) || FILE.test(part)))
  const part = parts[at] ?? ''
  const common = {
    rule: parts.slice(0, at).join('/'),
    path: parts
      .slice(0, at + 1)
      .join('/')
      .replace('.fixed.', '.'),
  }
  if (at < 0) return undefined
  if (FOLDER.test(part)) {
    if (at === parts.length - 1) return undefined
    const inside = parts.slice(at + 1).join('/')
    return { ...common, verdict: verdictOf(part), name: part, single: undefined, inside }
  }
  const [, name = '', verdict = '', fixed, kind = '', ending = ''] = FILE.exec(part) ?? []
  if (at < parts.length - 1) return undefined
  const single = { kind, ending, fixed: fixed !== undefined }
  return { ...common, verdict: verdictOf(verdict), name, single, inside: '' }
}

function verdictOf(name: string): 'good' | 'bad' {
  return name.startsWith('good') ? 'good' : 'bad'
}

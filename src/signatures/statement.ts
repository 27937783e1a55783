/** An in-toto statement: something is said about files that are named by their digests. */
export interface Statement {
  readonly predicate: string
  readonly subjects: readonly StatementSubject[]
}

export interface StatementSubject {
  readonly name: string | undefined
  readonly sha256: string | undefined
  readonly sha512: string | undefined
}

const PAYLOAD_TYPE = 'application/vnd.in-toto+json'
const STATEMENT_TYPE = /^https:\/\/in-toto\.io\/Statement\/v(?:0\.1|1)$/
const MOST_SUBJECTS = 1024

/** Reads the payload of a DSSE envelope; half a sentence where it cannot be used. */
export function readStatement(
  payloadType: string,
  payload: Buffer,
): Statement | { readonly word: 'invalid' | 'unsupported'; readonly reason: string } {
  if (payloadType !== PAYLOAD_TYPE) return { word: 'unsupported', reason: 'what it signs is no in-toto statement' }
  const json = parsed(payload)
  if (!isObject(json) || typeof json._type !== 'string' || !STATEMENT_TYPE.test(json._type))
    return { word: 'invalid', reason: 'what it signs is no in-toto statement' }
  const subjects: readonly unknown[] = Array.isArray(json.subject) ? json.subject : []
  if (subjects.length === 0) return { word: 'invalid', reason: 'its statement names no file' }
  if (subjects.length > MOST_SUBJECTS)
    return { word: 'invalid', reason: `its statement names more than ${MOST_SUBJECTS} files` }
  return { predicate: textIn(json, 'predicateType') ?? '', subjects: subjects.map(subjectOf) }
}

function parsed(payload: Buffer): unknown {
  try {
    return JSON.parse(payload.toString('utf8'))
  } catch {
    return undefined
  }
}

function subjectOf(subject: unknown): StatementSubject {
  const digest = isObject(subject) && isObject(subject.digest) ? subject.digest : {}
  return {
    name: isObject(subject) ? textIn(subject, 'name') : undefined,
    sha256: textIn(digest, 'sha256')?.toLowerCase(),
    sha512: textIn(digest, 'sha512')?.toLowerCase(),
  }
}

function textIn(json: Record<string, unknown>, key: string): string | undefined {
  const text = Object.hasOwn(json, key) ? json[key] : undefined
  return typeof text === 'string' ? text : undefined
}

function isObject(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

import type { Document } from '../model/document.ts'
import type { Pointer } from '../model/pointer.ts'
import type { ActionReference } from '../model/workflow.ts'

interface Written {
  readonly text: string
  readonly document: Document
  readonly pointer: Pointer
  readonly reusable: boolean
}

type Parts = Pick<ActionReference, 'kind' | 'owner' | 'repository' | 'slug' | 'path' | 'ref'>

/** Reads what `uses` names, by the forms of GitHub's "Workflow syntax", `jobs.<job_id>.steps[*].uses`. */
export function readReference(written: Written): ActionReference {
  return new WrittenReference(written, partsOf(written.text.trim()))
}

/** A reference whose comment is looked up on first use. */
class WrittenReference implements ActionReference {
  readonly text: string
  readonly pointer: Pointer
  readonly reusable: boolean
  readonly kind: ActionReference['kind']
  readonly owner: string | undefined
  readonly repository: string | undefined
  readonly slug: string | undefined
  readonly path: string
  readonly ref: string | undefined
  private readonly document: Document

  constructor({ text, document, pointer, reusable }: Written, parts: Parts) {
    this.text = text
    this.document = document
    this.pointer = pointer
    this.reusable = reusable
    this.kind = parts.kind
    this.owner = parts.owner
    this.repository = parts.repository
    this.slug = parts.slug
    this.path = parts.path
    this.ref = parts.ref
  }

  get comment(): string | undefined {
    return commentBehind(this.document, this.pointer)
  }
}

function partsOf(text: string): Parts {
  if (text.startsWith('docker://')) return nowhere('docker')
  if (text.startsWith('$/')) return { ...nowhere('self-repository'), path: text.slice(2) }
  if (text.startsWith('./') || text.startsWith('../')) return { ...nowhere('local'), path: text.replace(/^\.\//, '') }
  return remote(text)
}

function nowhere(kind: ActionReference['kind']): Parts {
  return { kind, owner: undefined, repository: undefined, slug: undefined, path: '', ref: undefined }
}

function remote(text: string): Parts {
  const at = text.lastIndexOf('@')
  const [owner, repository, ...path] = (at < 0 ? text : text.slice(0, at)).split('/')
  if (!owner || !repository) return nowhere('invalid')
  const ref = at < 0 ? undefined : text.slice(at + 1)
  const slug = `${owner}/${repository}`.toLowerCase()
  return { kind: 'remote', owner, repository, slug, path: path.join('/'), ref: ref === '' ? undefined : ref }
}

function commentBehind(document: Document, pointer: Pointer): string | undefined {
  const { text } = document.source
  const end = document.locate(pointer).endOffset
  const lineEnd = text.indexOf('\n', end)
  const rest = text.slice(end, lineEnd < 0 ? undefined : lineEnd)
  return /^['"]?[ \t]+#[ \t]*(.*?)[ \t\r]*$/.exec(rest)?.[1]
}

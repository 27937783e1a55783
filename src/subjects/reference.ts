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
export function readReference({ text, document, pointer, reusable }: Written): ActionReference {
  let comment: string | undefined | null = null
  return {
    ...partsOf(text.trim()),
    text,
    pointer,
    reusable,
    get comment() {
      if (comment === null) comment = commentBehind(document, pointer)
      return comment
    },
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

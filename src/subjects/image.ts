import type { ImageReference } from '../model/workflow.ts'

/** Splits an image reference by the grammar of distribution/reference: `[registry[:port]/]name[:tag][@digest]`. */
export function readImage(written: string, role: ImageReference['role']): ImageReference {
  const text = written.trim().replace(/^docker:\/\//, '')
  const at = text.indexOf('@')
  const named = at < 0 ? text : text.slice(0, at)
  const colon = named.lastIndexOf(':')
  const tagged = colon > named.lastIndexOf('/')
  return {
    text,
    opaque: false,
    alternative: 0,
    role,
    name: tagged ? named.slice(0, colon) : named,
    tag: tagged ? named.slice(colon + 1) || undefined : undefined,
    digest: at < 0 ? undefined : text.slice(at + 1),
  }
}

/** An image that only a run knows. */
export function opaqueImage(text: string, role: ImageReference['role']): ImageReference {
  return { text, opaque: true, alternative: 0, role, name: text, tag: undefined, digest: undefined }
}

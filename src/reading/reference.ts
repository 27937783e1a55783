import type { ActionReference } from '../model/workflow.ts'

/** Every pattern of an allow or deny list that covers the reference, from the widest to the narrowest. */
export function patternsOf(reference: ActionReference): readonly string[] {
  const { slug = '' } = reference
  const path = reference.path.toLowerCase()
  const exact = path === '' ? slug : `${slug}/${path}`
  const patterns = ['*', `${slug.slice(0, slug.indexOf('/'))}/*`, `${slug}/*`, exact]
  return reference.ref === undefined ? patterns : [...patterns, `${exact}@${reference.ref}`]
}

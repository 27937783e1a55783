import type { Question } from '../model/online.ts'
import { isKind, type Subject } from '../model/subject.ts'
import { precisionOf } from '../reading/versions.ts'

/** What files name that can be asked about, each repository, ref and commit once. */
export class Questions {
  private readonly bySlug = new Map<string, { readonly refs: Set<string>; readonly commits: Set<string> }>()

  add(subject: Subject): void {
    if (isKind(subject, 'action-reference')) this.note(subject.value.slug, subject.value.ref)
    if (isKind(subject, 'hook-repository')) this.note(subject.value.slug, subject.value.rev)
  }

  /** In the order of their names, so that a run asks as the one before it did. */
  get all(): readonly Question[] {
    const slugs = [...this.bySlug.keys()].sort()
    return slugs.flatMap(slug => {
      const named = this.bySlug.get(slug)
      return named === undefined ? [] : [{ slug, ...named }]
    })
  }

  private note(slug: string | undefined, ref: string | undefined): void {
    if (slug === undefined) return
    const { refs, commits } = this.bySlug.get(slug) ?? { refs: new Set(), commits: new Set() }
    if (precisionOf(ref) === 'commit' && ref !== undefined) commits.add(ref.toLowerCase())
    else if (ref !== undefined) refs.add(ref)
    this.bySlug.set(slug, { refs, commits })
  }
}

/** A place in a model file, as half a sentence. */
export function placeInModel({ offset, member }: { readonly offset: number; readonly member: string }): string {
  return member === '' ? `byte ${offset}` : `byte ${offset} of ${JSON.stringify(member)}`
}

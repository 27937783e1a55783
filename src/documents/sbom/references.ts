/** Notes who has which id and who refers to which, and tells what does not fit. */
export class References {
  private readonly ids = new Set<string>()
  private readonly twice = new Set<string>()
  private readonly asked = new Set<string>()

  define(id: string | undefined): void {
    if (id === undefined) return
    if (this.ids.has(id)) this.twice.add(id)
    this.ids.add(id)
  }

  refer(id: string | undefined): void {
    if (id !== undefined) this.asked.add(id)
  }

  get duplicates(): readonly string[] {
    return [...this.twice]
  }

  get dangling(): readonly string[] {
    return [...this.asked].filter(id => !this.ids.has(id))
  }
}

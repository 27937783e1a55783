import type { Document, Span } from '../model/document.ts'
import type { Mistake } from '../model/mistake.ts'
import type { Pointer } from '../model/pointer.ts'
import type { Region } from '../model/region.ts'

/** Everything that is wrong in one rule file, gathered while it is read, so that an author sees all of it at once. */
export class Mistakes {
  private readonly document: Document
  private readonly found: Mistake[] = []

  constructor(document: Document) {
    this.document = document
  }

  /** At a value. */
  at(pointer: Pointer, message: string, suggestion?: string): void {
    this.in(this.document.locate(pointer), message, suggestion)
  }

  /** At a key. A missing one belongs to the nearest parent. */
  atKey(pointer: Pointer, message: string, suggestion?: string): void {
    this.in(this.document.locate(pointer, 'key'), message, suggestion)
  }

  /** At a part of a text. */
  within(pointer: Pointer, span: Span, message: string, suggestion?: string): void {
    this.in(this.document.locate(pointer, span), message, suggestion)
  }

  in({ startLine, startColumn }: Region, message: string, suggestion?: string): void {
    const place = { path: this.document.source.path, line: startLine, column: startColumn }
    this.found.push({ ...place, message, ...(suggestion === undefined ? {} : { suggestion }) })
  }

  get any(): boolean {
    return this.found.length > 0
  }

  /** In the order of the file. */
  sorted(): readonly Mistake[] {
    return this.found.toSorted((left, right) => left.line - right.line || left.column - right.column)
  }
}

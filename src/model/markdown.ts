import type { Passage } from './passage.ts'
import type { Region } from './region.ts'

/** What stands under a heading, as far as runbooks and records use it. Texts are plain: no emphasis, no link targets. */
export type Block = Paragraph | List | Table | Code | Quote

/** `**Name:** value` at the start of a line, as runbooks and records write their fields. The name has no colon. */
export interface Label {
  readonly name: Passage
  /** Empty where the line ends behind the name. */
  readonly value: Passage
}

export interface Paragraph extends Passage {
  readonly kind: 'paragraph'
  readonly labels: readonly Label[]
}

export interface List {
  readonly kind: 'list'
  readonly items: readonly ListItem[]
  readonly region: Region
}

/** The text and region are those of the item's own words, without what is nested in it. */
export interface ListItem extends Passage {
  /** Of a task list; undefined where there is no box. */
  readonly checked: boolean | undefined
  /** Everything in it, its own words included. */
  readonly blocks: readonly Block[]
}

export interface Table {
  readonly kind: 'table'
  readonly header: readonly Passage[]
  readonly rows: readonly TableRow[]
  readonly region: Region
}

/** A row may have fewer or more cells than the header. The region of an empty cell is where its text would stand. */
export interface TableRow {
  readonly cells: readonly Passage[]
  readonly region: Region
}

export interface Code extends Passage {
  readonly kind: 'code'
  readonly language: string | undefined
}

/** A block quote, a GitHub alert or a footnote. */
export interface Quote {
  readonly kind: 'quote'
  readonly blocks: readonly Block[]
  readonly region: Region
}

export interface Heading extends Passage {
  /** 1 to 6. */
  readonly depth: number
}

/** A heading and everything up to the next one of its depth; the root of a document has no heading. */
export interface Section {
  readonly heading: Heading | undefined
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  /** From the heading to the end of the last block below it. */
  readonly region: Region
}

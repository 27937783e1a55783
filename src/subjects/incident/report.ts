import type { Block, Label } from '../../model/markdown.ts'
import type { Passage } from '../../model/passage.ts'
import type { Part } from './outline.ts'

/** The cells of the column "Status" in tables of action items. */
export function actionStates(parts: readonly Part[]): readonly Passage[] {
  return parts.flatMap(({ name, blocks }) =>
    name !== 'actions'
      ? []
      : blocks.flatMap(block => {
          if (block.kind !== 'table') return []
          const column = block.header.findIndex(({ text }) => /^status$/i.test(text.trim()))
          return column < 0 ? [] : block.rows.flatMap(({ cells }) => cells[column] ?? [])
        }),
  )
}

/** Bold names at whose value somebody stopped writing; names of lists below them have one. */
export function blankFields(parts: readonly Part[]): readonly Passage[] {
  return parts.flatMap(({ blocks }) => blocks.flatMap(blankIn))
}

function blankIn(block: Block): readonly Passage[] {
  if (block.kind !== 'list') return []
  return block.items.flatMap(({ blocks: [first, ...rest] }) => {
    const own =
      first?.kind === 'paragraph' && rest.length === 0 ? first.labels.filter(isBlank).map(({ name }) => name) : []
    return [...own, ...rest.flatMap(blankIn)]
  })
}

function isBlank({ value }: Label): boolean {
  return value.text.trim() === ''
}

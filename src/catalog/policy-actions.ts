import type { Duration } from '../model/duration.ts'
import type { Block, ListItem } from '../model/markdown.ts'
import type { Action } from '../model/policy.ts'
import { withoutDecoration } from './policy-aliases.ts'
import { findLimit } from './policy-limit.ts'
import { itemsOf } from './policy-outline.ts'

/** The items of the lists among the blocks, with their limits; an item that states none takes the one of its list. */
export function actionsOf(blocks: readonly Block[], within: Duration | undefined): readonly Action[] {
  return itemsOf(blocks).map(item => actionOf(item, within))
}

function actionOf(item: ListItem, inherited: Duration | undefined): Action {
  const within = findLimit(item.text) ?? inherited
  return { text: withoutDecoration(item.text), within, parts: actionsOf(item.blocks, within), region: item.region }
}

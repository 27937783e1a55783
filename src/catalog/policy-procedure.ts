import type { Section } from '../model/markdown.ts'
import type { Passage } from '../model/passage.ts'
import type { Contract, Stage } from '../model/policy.ts'
import { actionsOf } from './policy-actions.ts'
import { type Alias, type Aliases, isCalled, plainWords, withoutDecoration } from './policy-aliases.ts'
import { below, blocksBelow, itemsOf, type Runbook, sectionsCalled, tablesOf } from './policy-outline.ts'
import { partsOf } from './policy-parts.ts'

const TERMS = ['contract.inputs', 'contract.outputs', 'contract.policy', 'contract.stopConditions'] as const

/** A table of two columns, or labels, below a heading that means "contract". */
export function contractOf(runbook: Runbook): Contract | undefined {
  const section = sectionsCalled('contract', runbook.aliases, runbook.document.root)[0]
  if (section === undefined) return undefined
  const parts = partsOf(section, TERMS, runbook)
  const term = (alias: (typeof TERMS)[number]) => termIn(section, alias, runbook.aliases) ?? parts.get(alias)?.content
  return {
    region: section.region,
    inputs: term('contract.inputs'),
    outputs: term('contract.outputs'),
    policy: term('contract.policy'),
    stopConditions: term('contract.stopConditions'),
  }
}

function termIn(section: Section, alias: Alias, aliases: Aliases): Passage | undefined {
  const rows = tablesOf(blocksBelow(section)).flatMap(table => table.rows)
  return rows.find(({ cells }) => cells[0] !== undefined && isCalled(cells[0].text, alias, aliases))?.cells[1]
}

/** Headings such as `Step 1: Contain`, in the order of the file. */
export function stagesOf({ document, aliases }: Runbook): readonly Stage[] {
  return [...below(document.root)].flatMap(section => {
    const title = withoutDecoration(section.heading?.text ?? '')
    const [word = '', number = ''] = plainWords(title).split(' ')
    if (!aliases.step.includes(word) || !/^\d{1,3}$/.test(number)) return []
    const rest = title.slice(title.indexOf(number) + number.length).replace(/^[\s:.)–—-]+/, '')
    const actions = actionsOf(blocksBelow(section), undefined)
    return [{ number: Number(number), title: rest, actions, region: section.region }]
  })
}

/** The items below the headings that mean "completion criteria", without ticks and boxes. */
export function completionOf({ document, aliases }: Runbook): readonly Passage[] {
  const sections = sectionsCalled('completion', aliases, document.root)
  const items = itemsOf(sections.flatMap(blocksBelow))
  return items.map(({ text, region }) => ({ text: withoutDecoration(text), region }))
}

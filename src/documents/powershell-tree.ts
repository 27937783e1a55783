import type { PowerShellToken } from './powershell-tokens.ts'

/** What stands between two brackets. */
export interface PowerShellGroup {
  readonly kind: 'group'
  readonly open: string
  readonly items: readonly PowerShellItem[]
  readonly start: number
  readonly end: number
  readonly closed: boolean
}

export type PowerShellItem = PowerShellToken | PowerShellGroup

const MOST_LEVELS = 64

/** Puts tokens into their brackets. Brackets that are nested too deeply, or close nothing, are left out. */
export function powerShellTree(tokens: readonly PowerShellToken[]): readonly PowerShellItem[] {
  const open: { token: PowerShellToken; items: PowerShellItem[] }[] = []
  const top: PowerShellItem[] = []
  let items = top
  for (const token of tokens) {
    if (token.kind === 'open' && open.length < MOST_LEVELS) {
      open.push({ token, items })
      items = []
    } else if (token.kind === 'close') {
      const outer = open.pop()
      if (outer) items = close(outer, items, token.end, true)
    } else if (token.kind !== 'open' && !continues(token, items.at(-1))) items.push(token)
  }
  for (let outer = open.pop(); outer !== undefined; outer = open.pop())
    items = close(outer, items, tokens.at(-1)?.end ?? outer.token.end, false)
  return top
}

function close(
  outer: { readonly token: PowerShellToken; readonly items: PowerShellItem[] },
  items: readonly PowerShellItem[],
  end: number,
  closed: boolean,
): PowerShellItem[] {
  outer.items.push({ kind: 'group', open: outer.token.text, items, start: outer.token.start, end, closed })
  return outer.items
}

/** A break behind an operator does not end the statement. */
function continues(token: PowerShellToken, before: PowerShellItem | undefined): boolean {
  return token.kind === 'separator' && before?.kind === 'operator'
}

import type { Command } from 'unbash'

/** Whether a command switches the shell's exit on errors on or off; undefined where it does neither. */
export function errexitBy({ name, suffix }: Command): boolean | undefined {
  if (name?.value !== 'set') return undefined
  let switched: boolean | undefined
  for (const [index, word] of suffix.entries()) {
    if (word.type !== 'Word') continue
    const sign = word.value.charAt(0)
    if (sign !== '-' && sign !== '+') continue
    const behind = suffix[index + 1]
    const named = word.value.endsWith('o') && behind?.type === 'Word' && behind.value === 'errexit'
    if (named || (word.value.charAt(1) !== '-' && word.value.includes('e'))) switched = sign === '-'
  }
  return switched
}

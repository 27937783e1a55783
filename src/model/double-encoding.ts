/** The upper halves of the code pages that UTF-8 is most often mistaken for, from 0x80 on; `\ufffd` where there is none. */
const PAGES: ReadonlyMap<string, string> = new Map([
  [
    'Mac Roman',
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
  ],
  [
    'Windows-1252',
    '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ' +
      Array.from({ length: 96 }, (_, index) => String.fromCharCode(160 + index)).join(''),
  ],
])

/** A text that was UTF-8, was read as something else, and was saved again. */
export interface Damage {
  readonly encoding: string
  readonly offset: number
  readonly length: number
  /** What was meant. */
  readonly meant: string
}

/** What the first bytes of accented letters look like in each page. */
const LEADS: ReadonlyMap<string, string> = new Map([
  ['Mac Roman', '√¬'],
  ['Windows-1252', 'ÃÂ'],
])

/** The first place where characters are the bytes of another one; undefined where the text is as it was written. */
export function doubleEncoded(text: string): Damage | undefined {
  for (const { 0: run, index } of text.matchAll(/\P{ASCII}{2,}/gu))
    for (let at = 0; at < run.length; at++)
      for (const [encoding, page] of PAGES) {
        const bytes = sequence(run.slice(at, at + 4), page, LEADS.get(encoding) ?? '')
        if (bytes !== undefined)
          return { encoding, offset: index + at, length: bytes.length, meant: new TextDecoder().decode(bytes) }
      }
  return undefined
}

/** The bytes of one character, where the first letters are those of its code in UTF-8. Two letters are chance, mostly. */
function sequence(letters: string, page: string, leads: string): Uint8Array | undefined {
  const [lead = 0, ...rest] = [...letters].map(letter => page.indexOf(letter) + 0x80)
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
  if (lead < 0xc2 || lead > 0xf4 || rest.length < length - 1) return undefined
  if (length === 2 && !leads.includes(letters.charAt(0))) return undefined
  const tail = rest.slice(0, length - 1)
  return tail.every(byte => byte >= 0x80 && byte < 0xc0) ? Uint8Array.from([lead, ...tail]) : undefined
}

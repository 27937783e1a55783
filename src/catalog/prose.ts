import type { Pointer } from '../model/pointer.ts'
import type { Mistakes } from './mistakes.ts'

const LONGEST_TITLE = 80
const LONGEST_MESSAGE = 240
const STARTS_WELL = /^[\p{Lu}\p{N}`"'{[$]/u
const DEMANDS = /\b(should|must|please)\b/i
const FULL_STOP = /[.!?][`"')\]]*$/

/** A title is one short line without a full stop, and says what is good. */
export function checkTitle(title: string, mistakes: Mistakes): void {
  if (title.length > LONGEST_TITLE) mistakes.at('/title', `The title is longer than ${LONGEST_TITLE} characters`)
  if (/[\r\n]/.test(title)) mistakes.at('/title', 'The title is more than one line')
  if (title.endsWith('.')) mistakes.at('/title', 'The title ends with a full stop; titles have none')
  if (!STARTS_WELL.test(title)) mistakes.at('/title', 'The title begins with a small letter')
}

/** A message is one line that says what is, since annotations show no more of it. */
export function checkMessage(message: string, mistakes: Mistakes): void {
  if (message.length > LONGEST_MESSAGE)
    mistakes.at('/message', `The message is longer than ${LONGEST_MESSAGE} characters`)
  if (/[\r\n]/.test(message)) mistakes.at('/message', 'The message is more than one line')
  if (!STARTS_WELL.test(message)) mistakes.at('/message', 'The message begins with a small letter')
  const demand = DEMANDS.exec(message)
  if (demand !== null) mistakes.within('/message', wordAt(demand), 'A message says what is, not what it should be')
}

function wordAt({ index, 0: word }: RegExpExecArray): { start: number; end: number } {
  return { start: index, end: index + word.length }
}

/** `why` and `fix` are sentences. */
export function checkProse(text: string, pointer: Pointer, mistakes: Mistakes): void {
  const end = text.trimEnd()
  if (FULL_STOP.test(end) || end.endsWith('```')) return
  mistakes.at(pointer, `"${pointer.slice(1)}" does not end with a full stop; it is read as sentences`)
}

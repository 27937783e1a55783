import type { Place } from '../model/document.ts'
import type { Answer, Fact } from '../model/fact.ts'
import { nearest, type Subject } from '../model/subject.ts'
import type { Asker } from './ask.ts'

/** Where the answer of a fact is written. The fact may be one of a subject above; without an answer it is the subject. */
export function placeOf(fact: Fact, subject: Subject, answer: Answer, asker: Asker): Place {
  const own = nearest(subject, fact.of)
  if (own === undefined) return placeOfSubject(subject)
  const evidence = evidenceOf(fact, own, answer, asker)
  if (typeof evidence === 'object') return evidence
  return evidence === '' ? placeOfSubject(own) : { document: own.document, pointer: own.pointer + evidence }
}

export function placeOfSubject({ document, pointer, span }: Subject): Place {
  return span === undefined ? { document, pointer } : { document, pointer, part: { start: span.start, end: span.end } }
}

function evidenceOf(fact: Fact, subject: Subject, answer: Answer, asker: Asker): string | Place {
  if (typeof fact.evidence !== 'function') return fact.evidence ?? ''
  if (answer === undefined) return ''
  try {
    return fact.evidence(subject, answer)
  } catch (error) {
    asker.fault(fact, subject, `could not say where it looked: ${String(error)}`)
    return ''
  }
}

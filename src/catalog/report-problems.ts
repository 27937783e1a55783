import { Lines } from '../documents/lines.ts'
import type { Document } from '../model/document.ts'
import type { Mistakes } from './mistakes.ts'

/** What keeps the file from being understood is a mistake like any other. */
export function reportProblems({ source, problems }: Document, mistakes: Mistakes): void {
  if (problems.length === 0) return
  const lines = new Lines(source.text)
  for (const { message, offset } of problems) mistakes.in(lines.region(offset, offset), message)
}

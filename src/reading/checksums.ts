import type { Workflow } from '../model/workflow.ts'
import { commandsOf, type Placed, stepsOf } from './commands.ts'
import { isChecksum } from './release-files.ts'
import { signaturesIn, targetsOf } from './signatures.ts'
import { overlaps, targetOf } from './target.ts'

/** Whether a workflow writes a list of digests, and signs it. */
export function checksumsOf(workflow: Workflow): 'signed' | 'unsigned' | 'missing' {
  const lists = commandsOf(stepsOf(workflow), ['sum']).filter(({ command }) => isChecksum(command))
  const signed = signaturesIn(workflow).flatMap(targetsOf)
  if (signed.some(({ patterns }) => patterns.some(isListName))) return 'signed'
  if (lists.length === 0) return 'missing'
  const written = lists.flatMap(writtenTo)
  return written.some(list => signed.some(target => overlaps(list, target) || sameName(list.patterns, target.patterns)))
    ? 'signed'
    : 'unsigned'
}

function isListName(name: string): boolean {
  return /(sha\d*sums?|checksums?)(\.txt)?$/i.test(name)
}

function writtenTo({ command, step }: Placed) {
  const targets = command.redirects.map(({ target }) => target).filter(target => target !== undefined)
  return targets.map(target =>
    targetOf({ text: target.value, dynamic: target.dynamic, start: target.start, end: target.end }, command, step),
  )
}

function sameName(left: readonly string[], right: readonly string[]): boolean {
  return left.some(one => right.some(other => baseName(one) === baseName(other)))
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

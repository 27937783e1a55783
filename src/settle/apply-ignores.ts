import { didYouMean } from '../model/did-you-mean.ts'
import type { Document } from '../model/document.ts'
import type { Finding } from '../model/finding.ts'
import type { Ignore, IgnoreProblem } from '../model/ignore.ts'
import type { Rule } from '../model/rule.ts'
import type { Waiver } from '../model/waiver.ts'

/** The ignores of one file, asked about its findings. Remembers which of them were of use. */
export class FileIgnores {
  private readonly ignores: readonly Ignore[]
  private readonly used = new Map<Ignore, Set<string>>()

  /** `current`: those that have not expired. */
  constructor(current: readonly Ignore[]) {
    this.ignores = current
  }

  /** What suppresses a finding; every ignore that would counts as used. */
  suppressor(finding: Finding, document: Document): Waiver | undefined {
    const lines = linesOf(finding, document)
    let first: Waiver | undefined
    for (const ignore of this.ignores) {
      const name = speaksOf(ignore, lines) ? nameFor(ignore, finding.rule) : undefined
      if (name === undefined) continue
      this.used.set(ignore, (this.used.get(ignore) ?? new Set()).add(name))
      first ??= asWaiver(ignore, name)
    }
    return first
  }

  /** Names in comments of ours that suppressed nothing although their rule was asked. */
  unused(asked: ReadonlySet<string>): IgnoreProblem[] {
    const ours = this.ignores.filter(({ tool }) => tool === 'runproof')
    return ours.flatMap(ignore =>
      ignore.rules
        .filter(name => asked.has(name) && !this.used.get(ignore)?.has(name))
        .map(name => problem('used', ignore, `The comment ignores \`${name}\`, which reports nothing here`)),
    )
  }
}

interface FindingLines {
  /** Of the finding itself, and the first ones of what it is about: its key and its value. */
  readonly first: readonly number[]
  /** The lines over which its step goes, or its subject where that is in no step. */
  readonly from: number
  readonly to: number
}

function linesOf({ location, subject }: Finding, document: Document): FindingLines {
  const key = document.locate(subject.pointer, 'key').startLine
  const value = document.locate(subject.pointer)
  const first = [location.region.startLine, key, value.startLine]
  const around = document.locate(AROUND.exec(subject.pointer)?.[0] ?? subject.pointer)
  return {
    first,
    from: Math.min(...first, around.startLine),
    to: Math.max(value.endLine, location.region.endLine, around.endLine),
  }
}

/** The step that a pointer leads into, or the job that calls a reusable workflow. */
const AROUND = /^\/jobs\/[^/]+(?:\/steps\/\d+(?:\/parallel\/\d+)?|(?=\/uses$))|^\/runs\/steps\/\d+/

/** zizmor honours a comment anywhere in the step that a finding is about. */
function speaksOf({ line, tool }: Ignore, { first, from, to }: FindingLines): boolean {
  if (line === undefined) return true
  return tool === 'zizmor' ? line >= from && line <= to : first.includes(line)
}

function nameFor({ rules }: Ignore, rule: Rule): string | undefined {
  return rules.find(name => name === rule.id || rule.equivalents.includes(name))
}

function asWaiver({ reason, until, path, region }: Ignore, id: string): Waiver {
  return { kind: 'ignore', id, justification: reason, until, approver: undefined, path, region }
}

/** Names that no rule has, and ends that have passed. */
export function judgeIgnore(ignore: Ignore, known: ReadonlySet<string>, today: string): IgnoreProblem[] {
  if (ignore.tool !== 'runproof') return []
  const unknown = ignore.rules.filter(name => !known.has(name))
  const problems = unknown.map(name => problem('known', ignore, unknownMessage(name, known)))
  if (isExpired(ignore, today))
    problems.push(problem('current', ignore, `The comment held until ${ignore.until} and ignores nothing any more`))
  return problems
}

export function isExpired({ until }: Ignore, today: string): boolean {
  return until !== undefined && until < today
}

function unknownMessage(name: string, known: ReadonlySet<string>): string {
  const meant = didYouMean(name, known)
  return `The comment ignores \`${name}\`, which is no rule${meant === undefined ? '' : `; ${meant}`}`
}

function problem(kind: IgnoreProblem['kind'], { path, region }: Ignore, message: string): IgnoreProblem {
  return { kind, message, path, region }
}

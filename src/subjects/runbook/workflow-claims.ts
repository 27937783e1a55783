import type { MarkdownDocument } from '../../documents/markdown.ts'
import { scalarText } from '../../model/data.ts'
import type { Chapter, Policy } from '../../model/policy.ts'
import type { Repository } from '../../model/repository.ts'
import type { RunbookFlaw } from '../../model/runbook.ts'
import { proseOnly } from './text.ts'

const LINE = /\bline (\d{1,5})\b/gi
const STEP = /"([^"\n]{3,60})" step\b|\bstep "([^"\n]{3,60})"/g
const TIMEOUT = /timeout \(default: (\d{1,4}) min(?:ute)?s?\)/gi
const SET = /`([a-z-]{3,40}: [\w-]{1,20})`[^.\n`]{0,80}\(already set\)/gi

/** What a runbook says about the workflow that a chapter is about, where the file says something else. */
export function workflowClaims(
  policy: Policy,
  document: MarkdownDocument,
  repository: Repository,
): readonly RunbookFlaw[] {
  const text = proseOnly(document)
  return policy.chapters.flatMap(chapter => {
    const file = chapter.workflow === undefined ? undefined : fileOf(chapter.workflow, repository)
    if (chapter.workflow === undefined) return []
    const part = text.slice(chapter.region.startOffset, chapter.region.endOffset)
    const flaw = ({ index, 0: whole }: RegExpExecArray, kind: RunbookFlaw['kind'], says: string): RunbookFlaw => {
      const start = chapter.region.startOffset + index
      return { kind, says, region: document.lines.region(start, start + whole.length) }
    }
    const lost = existence(chapter, text, document, repository, file)
    if (file === undefined) return lost
    return [
      ...lost,
      ...[...part.matchAll(LINE)].flatMap(match => wrongLine(match, part, file, flaw)),
      ...[...part.matchAll(STEP)].flatMap(match => lostStep(match, file, flaw)),
      ...[...part.matchAll(TIMEOUT)].flatMap(match => wrongTimeout(match, file, flaw)),
      ...[...part.matchAll(SET)].flatMap(match => unset(match, file, flaw)),
    ]
  })
}

interface File {
  readonly path: string
  readonly text: string
}

type Say = (match: RegExpExecArray, kind: RunbookFlaw['kind'], says: string) => RunbookFlaw

/** The file itself, else the only other one of its name below `.github`. */
function fileOf(path: string, repository: Repository): File | undefined {
  const text = repository.text(path)
  if (text !== undefined) return { path, text }
  const name = path.slice(path.lastIndexOf('/') + 1)
  const others = repository.list(each => each.startsWith('.github/') && each.endsWith(`/${name}`))
  const [other] = others
  const moved = others.length === 1 && other !== undefined ? repository.text(other) : undefined
  return moved === undefined || other === undefined ? undefined : { path: other, text: moved }
}

function existence(
  { workflow = '', region }: Chapter,
  text: string,
  { lines }: MarkdownDocument,
  repository: Repository,
  file: File | undefined,
): readonly RunbookFlaw[] {
  const path = workflow.includes('/') ? workflow : `.github/workflows/${workflow}`
  if (repository.has(path)) return []
  const at = text.indexOf(workflow, region.startOffset)
  const place = at < 0 ? region : lines.region(at, at + workflow.length)
  const moved = file === undefined ? '' : `; \`${file.path}\` has that name`
  return [{ kind: 'lost-workflow', says: `names \`${workflow}\`, which does not exist${moved}`, region: place }]
}

const DULL =
  /^(?:check|line|workflow|action|actions|version|update|file|step|this|that|with|from|outdated|latest|the|see|is|in|if|and|for)$/

function wrongLine(match: RegExpExecArray, part: string, { path, text }: File, flaw: Say): readonly RunbookFlaw[] {
  const start = part.lastIndexOf('\n', match.index) + 1
  const sentence = part.slice(start, part.indexOf('\n', match.index) < 0 ? undefined : part.indexOf('\n', match.index))
  const words = (sentence.toLowerCase().match(/[a-z][\w-]{3,30}/g) ?? []).filter(word => !DULL.test(word))
  const line = text.split('\n')[Number(match[1]) - 1]?.toLowerCase() ?? ''
  const [first] = words
  if (first === undefined || words.some(word => line.includes(word))) return []
  return [
    flaw(
      match,
      'wrong-line',
      `says that line ${match[1]} of \`${path}\` is about ${first}, and it does not mention it`,
    ),
  ]
}

function lostStep(match: RegExpExecArray, { path, text }: File, flaw: Say): readonly RunbookFlaw[] {
  const name = match[1] ?? match[2] ?? ''
  const names = [...text.matchAll(/^\s*(?:- )?name:[ \t]*(.+)$/gm)].map(found =>
    (found[1] ?? '').replace(/^["']|["']$/g, '').trim(),
  )
  if (names.some(each => each.toLowerCase() === name.toLowerCase())) return []
  return [flaw(match, 'lost-step', `names the step "${name}", which \`${path}\` does not have`)]
}

function wrongTimeout(match: RegExpExecArray, { path, text }: File, flaw: Say): readonly RunbookFlaw[] {
  const set = [...text.matchAll(/^\s*timeout-minutes:[ \t]*(\S+)/gm)].map(found => scalarText(found[1] ?? '') ?? '')
  if (set.includes(match[1] ?? '')) return []
  const says = set.length === 0 ? 'sets none' : `sets ${set[0]} minutes`
  return [flaw(match, 'false-claim', `says that the timeout is ${match[1]} minutes; \`${path}\` ${says}`)]
}

function unset(match: RegExpExecArray, { path, text }: File, flaw: Say): readonly RunbookFlaw[] {
  if (text.includes(match[1] ?? '')) return []
  return [flaw(match, 'false-claim', `says that \`${match[1]}\` is set already; \`${path}\` does not set it`)]
}

import { didYouMean } from '../model/did-you-mean.ts'
import type { Section } from '../model/markdown.ts'
import type { Passage } from '../model/passage.ts'
import type { Failure } from '../model/policy.ts'
import { type Alias, isCalled, nameAndRemark, withoutDecoration } from './policy-aliases.ts'
import { chapterAround } from './policy-chapters.ts'
import { isUnknownControl, type Surroundings } from './policy-controls.ts'
import { contains } from './policy-outline.ts'
import { type Part, type Parts, partsOf } from './policy-parts.ts'

const FIVE = ['symptoms', 'rootCause', 'resolution', 'fix', 'prevention'] as const satisfies readonly Alias[]

/** Every id has letters, a hyphen and digits, as `WF-13`; what else looks so (`CVE-2024`, `SHA-256`) is no control. */
const CONTROL_ID = /\b[A-Z][A-Z0-9]{1,11}-\d{1,4}\b/g

/**
 * The failure scenarios: sections with at least two of the five parts, and whatever stands directly below a heading
 * that means "failures", or is headed `Failure: …`.
 */
export function failuresOf(around: Surroundings, controls: ReadonlySet<string>): readonly Failure[] {
  const read = (section: Section, parts: Parts) => failureOf(section, parts, around, controls)
  return failuresIn(around.runbook.document.root, false, around, read)
}

function failuresIn(
  section: Section,
  expected: boolean,
  around: Surroundings,
  read: (section: Section, parts: Parts) => Failure,
): readonly Failure[] {
  const { aliases } = around.runbook
  const title = section.heading?.text ?? ''
  if (isCalled(title, 'emergencies', aliases)) return []
  const parts = partsOf(section, [...FIVE, 'impact'], around.runbook)
  const found = FIVE.filter(alias => parts.has(alias)).length
  const isFailures = isCalled(title, 'failures', aliases)
  const announced = isCalled(title, 'failure', aliases) && nameAndRemark(title).remark !== ''
  if (found >= 2 || ((expected || announced) && !isFailures)) return [read(section, parts)]
  return section.sections.flatMap(child => failuresIn(child, isFailures, around, read))
}

function failureOf(section: Section, parts: Parts, around: Surroundings, controls: ReadonlySet<string>): Failure {
  const { document } = around.runbook
  const comments = document.comments.filter(comment => contains(section.region, comment.region))
  const prevention = parts.get('prevention')?.content
  const said = comments.filter(comment => /^controls?:/i.test(comment.text))
  return {
    title: titleOf(section, around),
    region: section.heading?.region ?? section.region,
    chapter: chapterAround(section.region, around.chapters),
    impact: contentOf(parts.get('impact')),
    symptoms: contentOf(parts.get('symptoms')),
    rootCause: contentOf(parts.get('rootCause')),
    resolution: contentOf(parts.get('resolution')),
    fix: contentOf(parts.get('fix')),
    prevention: prevention?.text === '' ? undefined : prevention,
    controls: [
      ...new Set([...(prevention ? [prevention] : []), ...said].flatMap(text => cited(text, around, controls))),
    ],
    patterns: comments.flatMap(patternOf),
  }
}

function contentOf(part: Part | undefined): Passage | undefined {
  return part === undefined || part.content.text === '' ? undefined : part.content
}

function titleOf(section: Section, around: Surroundings): string {
  const title = section.heading?.text ?? ''
  const { remark } = nameAndRemark(title)
  return withoutDecoration(isCalled(title, 'failure', around.runbook.aliases) && remark !== '' ? remark : title)
}

function cited({ text, region }: Passage, { catalogue, mistakes, runbook }: Surroundings, own: ReadonlySet<string>) {
  const { document } = runbook
  return [...document.written(region).matchAll(CONTROL_ID)].flatMap(({ 0: id, index }) => {
    if (own.has(id) || catalogue.controls.has(id)) return [id]
    const start = region.startOffset + index
    if (isUnknownControl(id, catalogue) && text !== '')
      mistakes.in(
        document.lines.region(start, start + id.length),
        `No control is called "${id}"`,
        suggest(id, own, catalogue.controls),
      )
    return []
  })
}

function suggest(id: string, own: ReadonlySet<string>, shipped: ReadonlySet<string>): string | undefined {
  return didYouMean(id, [...own, ...shipped])
}

function patternOf({ text, region }: Passage): readonly Passage[] {
  const pattern = /^match:\s*(\/.+\/[a-z]*)$/.exec(text)?.[1]
  return pattern === undefined ? [] : [{ text: pattern, region }]
}

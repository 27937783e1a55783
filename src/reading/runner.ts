import { parseCondition } from '../documents/expression.ts'
import { type Data, isMapping, isSequence, mapping, scalarText, sequence, texts } from '../model/data.ts'
import type { Access, ExpressionNode } from '../model/expression.ts'
import type { Job } from '../model/workflow.ts'

export const RUNNERS = ['self-hosted', 'group', 'perhaps-self-hosted', 'hosted', 'other-label', 'computed'] as const

export type Runner = (typeof RUNNERS)[number]

/** Labels of GitHub's own machines, the standard ones and the larger ones that keep the usual names. */
const HOSTED = /^(?:ubuntu|windows|macos)-(?:latest|slim|\d)[\w.-]*$/i

/** Whose machine a job runs on, as far as its labels say; undefined where the job calls a reusable workflow. */
export function runnerOf(job: Job): Runner | undefined {
  const written = job.data.get('runs-on')
  if (job.reference !== undefined || written === undefined) return undefined
  if (isMapping(written)) return ofMapping(written)
  const text = scalarText(written)
  if (text?.startsWith('${{') && text.endsWith('}}')) return ofExpression(text, job)
  return ofLabels(texts(written))
}

function ofMapping(written: ReadonlyMap<string, Data>): Runner {
  const labels = ofLabels(texts(written.get('labels')))
  return labels === 'self-hosted' ? labels : written.has('group') ? 'group' : labels
}

function ofLabels(labels: readonly string[]): Runner {
  if (labels.some(isSelfHosted)) return 'self-hosted'
  if (labels.some(label => label.includes('${{'))) return 'computed'
  return labels.every(label => HOSTED.test(label)) ? 'hosted' : 'other-label'
}

function isSelfHosted(label: string): boolean {
  return label.toLowerCase() === 'self-hosted'
}

/** An expression is followed into the matrix, where labels are usually chosen. */
function ofExpression(text: string, job: Job): Runner {
  const [only] = parseCondition(text)
  const values = matrixPaths(only?.root).flatMap(path => valuesAt(job, path))
  if (values.some(value => texts(value).some(isSelfHosted))) return 'self-hosted'
  if (values.some(value => texts(value).some(label => label.toLowerCase().includes('self-hosted'))))
    return 'perhaps-self-hosted'
  if (only?.root?.kind === 'call' && /self-hosted/i.test(text)) return 'perhaps-self-hosted'
  const known =
    values.length > 0 && only?.root?.kind === 'access' && values.every(value => !textOf(value).includes('${{'))
  return known ? ofLabels(values.flatMap(texts)) : 'computed'
}

function textOf(value: Data): string {
  return texts(value).join(' ')
}

function matrixPaths(node: ExpressionNode | undefined): (readonly string[])[] {
  if (node?.kind === 'access') return pathOf(node)
  if (node?.kind === 'operation' && (node.operator === '||' || node.operator === '&&'))
    return node.operands.flatMap(matrixPaths)
  return []
}

function pathOf({ path }: Access): (readonly string[])[] {
  const [context, ...keys] = path
  const named = keys.filter(key => key !== undefined)
  return context === 'matrix' && named.length > 0 && named.length === keys.length ? [named] : []
}

/** The values that a key of the matrix takes: of its own list, and of what `include` adds, without what is excluded. */
function valuesAt(job: Job, [first = '', ...rest]: readonly string[]): Data[] {
  const matrix = mapping(mapping(job.data.get('strategy')).get('matrix'))
  const excluded = sequence(matrix.get('exclude'))
    .filter(isMapping)
    .filter(each => each.size === 1)
  const own = sequence(entry(matrix, first)).filter(value => !excluded.some(each => entry(each, first) === value))
  const included = sequence(matrix.get('include')).map(each => entry(mapping(each), first))
  return [...own, ...included].flatMap(value => {
    const found = rest.reduce<Data | undefined>((data, key) => entry(mapping(data), key), value)
    return found === undefined || (isMapping(found) && !isSequence(found)) ? [] : [found]
  })
}

/** Contexts are read without regard to case. */
function entry(data: ReadonlyMap<string, Data>, key: string): Data | undefined {
  return data.get(key) ?? [...data].find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1]
}

import { findExpressions } from '../documents/expression.ts'
import { FILLED_BY, PRIVILEGED_EVENTS, RESOLVERS } from '../knowledge/outside-events.ts'
import type { Access } from '../model/expression.ts'
import type { Step } from '../model/workflow.ts'
import { reaching } from './dataflow.ts'
import { definitionOf } from './environment.ts'

/** What names code of somebody outside: a commit stays what it is, a branch or a number follows every push. */
export interface HeadReference {
  readonly kind: 'commit' | 'moving'
  /** The events with which it names anything. */
  readonly events: readonly string[]
}

const ANY_EVENT = [...PRIVILEGED_EVENTS]

/** Variables lead to variables; nobody needs more steps than this. */
const MOST_STEPS = 4

/** The code of a pull request, or of the run before, that a text names; undefined where it names neither. */
export function headReferenceIn(text: string, step: Step, depth = 0): HeadReference | undefined {
  if (depth > MOST_STEPS || !text.includes('${{')) return undefined
  for (const { root } of findExpressions(text))
    for (const access of root === undefined ? [] : reaching(root)) {
      const found = headReference(access, step, depth)
      if (found !== undefined) return found
    }
  return undefined
}

function headReference({ path }: Access, step: Step, depth: number): HeadReference | undefined {
  const keys = path.map(key => key?.toLowerCase() ?? '*')
  const [context, first = '', second = '', last = ''] = keys
  if (context === 'github') return inEvent(keys)
  if (context === 'env') {
    const definition = definitionOf(step, first)
    return definition && headReferenceIn(definition.text, step, depth + 1)
  }
  if ((context !== 'steps' && context !== 'needs') || second !== 'outputs') return undefined
  return fromResolver(context, first, step) ? moving(last) : byName(last)
}

function moving(name: string): HeadReference {
  return { kind: name.includes('sha') ? 'commit' : 'moving', events: ANY_EVENT }
}

/** `github.head_ref`, and the parts of the payload that name a head. */
function inEvent([, first, part = '', ...rest]: readonly string[]): HeadReference | undefined {
  if (first === 'head_ref') return { kind: 'moving', events: ['pull_request_target'] }
  if (first !== 'event') return undefined
  const way = rest.join('.')
  const events = FILLED_BY.get(part) ?? ANY_EVENT
  if (COMMITS.has(`${part}.${way}`)) return { kind: 'commit', events }
  return MOVING.has(`${part}.${way}`) ? { kind: 'moving', events } : undefined
}

const COMMITS: ReadonlySet<string> = new Set([
  'pull_request.head.sha',
  'pull_request.merge_commit_sha',
  'workflow_run.head_sha',
  'workflow_run.head_commit.id',
  'workflow_run.pull_requests.*.head.sha',
  'workflow_run.pull_requests.0.head.sha',
  'check_suite.head_sha',
  'check_run.head_sha',
  'check_run.check_suite.head_sha',
])

const MOVING: ReadonlySet<string> = new Set([
  'pull_request.head.ref',
  'pull_request.head.label',
  'pull_request.head.repo.full_name',
  'pull_request.head.repo.name',
  'pull_request.head.repo.clone_url',
  'pull_request.number',
  'number.',
  'issue.number',
  'workflow_run.head_branch',
  'workflow_run.head_repository.full_name',
  'workflow_run.pull_requests.*.head.ref',
  'workflow_run.pull_requests.0.head.ref',
  'workflow_run.pull_requests.*.number',
  'workflow_run.pull_requests.0.number',
  'check_suite.head_branch',
])

function fromResolver(context: string, id: string, { job }: Step): boolean {
  if (context !== 'steps') return false
  const source = job?.steps.find(each => each.id?.toLowerCase() === id)
  return source?.reference?.slug !== undefined && RESOLVERS.has(source.reference.slug)
}

/** An output that is called like the head of a pull request; what is called base is none. */
function byName(name: string): HeadReference | undefined {
  if (name.includes('base') || !/head|(?:^|[_-])pr(?:[_-]|$)|pull/.test(name)) return undefined
  return /sha|ref|branch|commit|head|number|pull/.test(name) ? moving(name) : undefined
}

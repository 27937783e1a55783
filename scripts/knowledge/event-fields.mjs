/**
 * Writes src/knowledge/event-fields.ts: which fields of event payloads cannot carry code. Takes the path of
 * `generated/api.github.com.json` of the npm package @octokit/openapi-webhooks (MIT), and the day it was fetched.
 *
 *     node scripts/knowledge/event-fields.mjs api.github.com.json 2026-11-24
 */
import { readFileSync, writeFileSync } from 'node:fs'

const [from, day] = process.argv.slice(2)
const description = JSON.parse(readFileSync(from, 'utf8'))

/** Events that start workflows (GitHub, "Events that trigger workflows"). */
const TRIGGERS =
  /^(branch-protection-rule|check-run|check-suite|create|delete|deployment|deployment-status|discussion|discussion-comment|fork|gollum|issue-comment|issues|label|merge-group|milestone|page-build|project|project-card|project-column|public|pull-request|pull-request-review|pull-request-review-comment|push|registry-package|release|repository-dispatch|status|watch|workflow-dispatch|workflow-run)(-[a-z.-]*)?$/

/** Commits are hexadecimal, and times are numbers or dates, though the description calls them strings. */
const FIXED = /^(before|after|merge_group\.base_sha|pull_request\.(base|head)\.sha|(.+\.)?pushed_at)$/

const MARKS = ['', '~', '!']
const RANKS = ['fixed', 'structured', 'arbitrary']
const widest = new Map()

for (const [name, { post }] of Object.entries(description.webhooks))
  if (TRIGGERS.test(name)) for (const { schema } of Object.values(post.requestBody?.content ?? {})) walk(schema, [], [])

function walk(reference, path, above) {
  const schema = resolve(reference)
  if (schema === undefined || path.length > 14 || above.includes(schema)) return
  const below = [...above, schema]
  for (const each of ['oneOf', 'anyOf', 'allOf'].flatMap(key => schema[key] ?? [])) walk(each, path, below)
  for (const capability of capabilitiesOf(schema)) note(path, capability)
  for (const [name, each] of Object.entries(schema.properties ?? {})) walk(each, [...path, name], below)
  if (schema.items !== undefined) walk(schema.items, [...path, '*'], below)
}

function resolve(schema) {
  const reference = schema?.$ref
  return reference === undefined
    ? schema
    : resolve(
        reference
          .split('/')
          .slice(1)
          .reduce((value, key) => value[key.replaceAll('~1', '/')], description),
      )
}

function capabilitiesOf({ type = [], enum: words, format }) {
  const types = [type].flat()
  if (words !== undefined) return ['fixed']
  return types.flatMap(each => {
    if (each === 'null') return types.includes('object') || types.includes('array') ? [] : ['fixed']
    if (each !== 'string') return ['boolean', 'integer', 'number'].includes(each) ? ['fixed'] : []
    if (format === 'date-time') return ['fixed']
    return [format === 'uri-template' || format === 'email' ? 'structured' : 'arbitrary']
  })
}

function note(path, capability) {
  const name = path.join('.')
  const rank = FIXED.test(name) ? 0 : RANKS.indexOf(capability)
  widest.set(name, Math.max(rank, widest.get(name) ?? 0))
}

const tree = new Map()
for (const [name, rank] of widest) {
  if (rank === 2) continue
  let node = { below: tree }
  for (const key of name.split('.')) {
    if (!node.below.has(key)) node.below.set(key, { rank: undefined, below: new Map() })
    node = node.below.get(key)
  }
  node.rank = rank
}

function written(below) {
  const sorted = [...below].sort(([left], [right]) => (left < right ? -1 : 1))
  return sorted.map(([key, node]) => key + MARKS[node.below.size > 0 ? 2 : (node.rank ?? 2)] + inside(node.below))
}

function inside(below) {
  return below.size === 0 ? '' : `(${written(below).join(' ')})`
}

const lines = written(tree).map(line => `  ${line}`)
writeFileSync(
  new URL('../../src/knowledge/event-fields.ts', import.meta.url),
  `/**
 * Fields of event payloads that cannot carry code, as a tree: \`key(children)\`. A key without a mark holds a number, a
 * truth value, a time or one of a few words; behind \`~\` it holds a URI template or an e-mail address; behind \`!\` it only
 * leads further down. \`*\` is any element of a list. What is missing is free text. Where events disagree the wider holds.
 *
 * Written by scripts/knowledge/event-fields.mjs from GitHub's description of its webhooks, in the npm package
 * @octokit/openapi-webhooks (MIT). As of ${day}.
 */
export const EVENT_FIELDS = \`
${lines.join('\n')}
\`
`,
)

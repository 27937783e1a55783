import { dirname, extname, posix } from 'node:path'
import { filesBelow, textOf } from './files.mjs'

const NOTICE = '<!-- Written by scripts/generate.mjs. Do not edit. -->\n\n'

/** The pages of all rules, their list, and the vocabulary of rule authors. */
export function docs({ facts, rules, policies }) {
  return {
    'docs/rules/README.md': ruleList(rules, policies),
    'docs/facts.md': factList(facts),
    ...Object.fromEntries(
      rules.map(({ rule, source }) => [`docs/rules/${rule.id}.md`, rulePage(rule, source, policies)]),
    ),
  }
}

function ruleList(rules, policies) {
  const rows = rules.map(({ rule }) => [
    `[\`${rule.id}\`](${rule.id}.md)`,
    cell(rule.title),
    rule.severity,
    demands(rule, policies)
      .map(({ control }) => control.id)
      .join(', '),
  ])
  return `${NOTICE}# Rules\n\n${table(['Rule', 'What holds', 'Severity', 'Controls'], rows)}`
}

function factList(facts) {
  const kinds = [...new Set(facts.map(({ of }) => of))].sort()
  const sections = kinds.map(kind => {
    const rows = facts
      .filter(({ of }) => of === kind)
      .toSorted((left, right) => (left.name < right.name ? -1 : 1))
      .map(fact => [
        `\`${fact.name}\``,
        typeOf(fact),
        cell(fact.online ? `${fact.about} Only with \`--online\`.` : fact.about),
      ])
    return `## Of each ${kind}\n\n${table(['Fact', 'Answers with', 'What it tells'], rows)}`
  })
  return `${NOTICE}# Facts\n\nWhat a rule may ask. A rule may also ask the facts of what its subject stands in: a step those of its job.\n\n${sections.join('\n')}`
}

function typeOf({ type, list }) {
  const words = typeof type === 'string' ? type : type.map(word => `\`${word}\``).join(', ')
  return list ? `a list of ${words}` : words
}

function rulePage(rule, source, policies) {
  const rows = [
    ['Rule', `[\`${rule.id}\`](${up(rule.id)}${source.path})`],
    ['Severity', `${rule.severity}, with ${rule.confidence} confidence`],
    ['Asked of', `each ${rule.subject}`],
    [
      'Demanded by',
      demands(rule, policies)
        .map(({ policy, control }) => `${control.id} of [${policy.id}](${up(rule.id)}${policy.path})`)
        .join(', '),
    ],
    ['Standards', rule.standards.join(', ')],
    ['In other tools', rule.equivalents.map(name => `\`${name}\``).join(', ')],
  ].filter(([, value]) => value !== '')
  return [
    `${NOTICE}# ${rule.title}\n`,
    table(['', ''], rows),
    `## Why\n\n${rule.why.trim()}\n`,
    `## How to fix it\n\n${rule.fix.trim()}\n`,
    `## What is asked\n\n${fenced(clausesOf(source.text), 'yaml')}`,
    ...examples(rule.id),
    `## How to allow it in one place\n\n${fenced(`# runproof-ignore[${rule.id}]: the reason (until YYYY-MM-DD)`, 'yaml')}`,
  ].join('\n')
}

/** The first bad and the first good fixture; they are tested, so the examples are true. */
function examples(id) {
  const files = filesBelow(`fixtures/${id}`, '').filter(
    path => dirname(path) === `fixtures/${id}` && !path.includes('.fixed.'),
  )
  return [
    ['bad', 'What it reports'],
    ['good', 'What it accepts'],
  ].flatMap(([verdict, heading]) => {
    const first = files.find(path => posix.basename(path).startsWith(verdict))
    return first === undefined
      ? []
      : [`## ${heading}\n\n${fenced(withoutMarks(textOf(first)), extname(first).slice(1))}`]
  })
}

function withoutMarks(text) {
  return text.replace(/[ \t]*(?:#|<!--) expect(?:-unknown)?:.*$/gm, '').trim()
}

/** The part of a rule file that judges. */
function clausesOf(text) {
  const lines = text.split('\n')
  const from = lines.findIndex(line => /^(?:params|when|require|forbid):/.test(line))
  const to = lines.findIndex(line => line.startsWith('message:'))
  return lines.slice(from, to).join('\n').trim()
}

function demands(rule, policies) {
  return policies.flatMap(policy =>
    policy.controls
      .filter(control => control.rules.some(binding => binding.rule === rule.id))
      .map(control => ({ policy, control })),
  )
}

function up(id) {
  return '../'.repeat(id.split('/').length + 1)
}

function fenced(text, language) {
  const fence = text.includes('```') ? '~~~~' : '```'
  return `${fence}${language === 'yml' ? 'yaml' : language}\n${text}\n${fence}\n`
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |\n`).join('')
}

function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}

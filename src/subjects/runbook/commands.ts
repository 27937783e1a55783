import type { MarkdownDocument } from '../../documents/markdown.ts'
import { parseScript } from '../../documents/shell.ts'
import { mapping, scalarText } from '../../model/data.ts'
import type { Code } from '../../model/markdown.ts'
import type { Repository } from '../../model/repository.ts'
import type { RunbookFlaw } from '../../model/runbook.ts'
import type { Command } from '../../model/shell.ts'
import type { Workflow } from '../../model/workflow.ts'
import { lineOf, shellBlocks, withoutPlaceholders } from './text.ts'

/** What is wrong with the commands that a runbook gives. */
export function commandFlaws(document: MarkdownDocument, repository: Repository): readonly RunbookFlaw[] {
  return shellBlocks(document).flatMap(code => {
    const text = withoutPlaceholders(code.text)
    const { commands, errors } = parseScript(text, 'posix')
    const [error] = errors
    const unparsed: readonly RunbookFlaw[] =
      error === undefined
        ? []
        : [
            {
              kind: 'unparsed-block',
              says: `has a block of code that does not parse: ${error.message}`,
              region: at(error.offset),
            },
          ]
    return [...unparsed, ...commands.flatMap(command => flawsOf(command, at(command.start)))]

    function at(offset: number) {
      return lineOf(code, text.slice(0, offset).split('\n').length - 1, document)
    }
    function flawsOf(command: Command, region: RunbookFlaw['region']): readonly RunbookFlaw[] {
      const found = [
        ...workflowRun(command, repository),
        ...download(command, repository),
        ...foreign(command, repository),
        ...lostScript(command, document, repository),
        ...danger(command, code, document, region.startLine),
        ...comment(command, text),
      ]
      return found.map(each => ({ ...each, region }))
    }
  })
}

type Found = Omit<RunbookFlaw, 'region'>

function words({ arguments: list }: Command): readonly string[] {
  return list.map(({ value, text }) => value ?? text)
}

function valuesOf(list: readonly string[], names: readonly string[]): readonly string[] {
  return list.flatMap((word, index) => {
    const joined = names.find(name => word.startsWith(`${name}=`))
    if (joined !== undefined) return [word.slice(joined.length + 1)]
    return names.includes(word) ? [list[index + 1] ?? ''] : []
  })
}

function workflowRun(command: Command, repository: Repository): readonly Found[] {
  const list = words(command)
  if (command.program !== 'gh' || list[0] !== 'workflow' || list[1] !== 'run') return []
  const name = list[2] ?? ''
  if (!/\.ya?ml$/.test(name)) return []
  const workflow = repository.workflow(`.github/workflows/${name}`)
  if (workflow === undefined)
    return [{ kind: 'lost-input', says: `starts the workflow \`${name}\`, which does not exist` }]
  const inputs = dispatchInputs(workflow)
  const given = valuesOf(list, ['-f', '-F', '--field', '--raw-field']).map(each => each.split('=')[0] ?? '')
  return given
    .filter(input => input !== '' && !inputs.has(input))
    .map(input => ({ kind: 'lost-input', says: `gives \`${name}\` the input \`${input}\`, which it does not declare` }))
}

function dispatchInputs({ triggers }: Workflow): ReadonlyMap<string, unknown> {
  return mapping(triggers.find(({ event }) => event === 'workflow_dispatch')?.settings.get('inputs'))
}

function download(command: Command, repository: Repository): readonly Found[] {
  const list = words(command)
  if (command.program !== 'gh' || list[0] !== 'run' || list[1] !== 'download') return []
  const names = valuesOf(list, ['-n', '--name'])
  const uploaded = repository.workflowPaths().flatMap(path => uploads(repository.workflow(path)))
  return names
    .filter(name => name !== '' && !uploaded.some(each => begins(each) === begins(name)))
    .map(name => ({ kind: 'lost-artifact', says: `downloads the artifact \`${name}\`, which no workflow uploads` }))
}

function uploads(workflow: Workflow | undefined): readonly string[] {
  const steps = (workflow?.jobs ?? []).flatMap(job => job.steps)
  return steps.flatMap(({ reference, with: inputs }) =>
    reference?.slug === 'actions/upload-artifact' ? [scalarText(inputs.get('name')) ?? 'artifact'] : [],
  )
}

/** What stands before the first value that is computed. */
function begins(name: string): string {
  return (name.split(/\$|<|X{3,}/, 1)[0] ?? '').replace(/-$/, '')
}

function foreign(command: Command, { slug }: Repository): readonly Found[] {
  if (slug === undefined || command.program !== 'gh') return []
  const list = words(command)
  const named = [
    ...valuesOf(list, ['--repo', '-R']),
    ...(list[0] === 'api' ? list.flatMap(word => /^\/?repos\/([\w.-]+\/[\w.-]+)/.exec(word)?.[1] ?? []) : []),
  ]
  return named
    .filter(
      name =>
        /^[\w.-]+\/[\w.-]+$/.test(name) &&
        name.toLowerCase() !== slug.toLowerCase() &&
        !/^(?:OWNER|owner|ORG|X+)\//.test(name),
    )
    .map(name => ({ kind: 'foreign-repository', says: `speaks to ${name}, and this repository is ${slug}` }))
}

const INTERPRETERS: ReadonlySet<string> = new Set(['bash', 'sh', 'source', '.', 'python', 'python3', 'node'])

function lostScript(
  { program, name, arguments: list }: Command,
  { source }: MarkdownDocument,
  repository: Repository,
): readonly Found[] {
  const first = list[0]?.value
  const own = name?.value?.startsWith('./') ? name.value : undefined
  const path =
    own ?? (INTERPRETERS.has(program ?? '') && first !== undefined && !first.startsWith('-') ? first : undefined)
  if (path === undefined || !/\.[a-z]{2,4}$/.test(path) || path.startsWith('/') || path.startsWith('~')) return []
  const short = path.replace(/^\.\//, '')
  if (/\.(?:md|txt|rst)$/.test(short)) return [{ kind: 'lost-script', says: `runs \`${path}\`, which is no script` }]
  const beside = `${source.path.split('/').slice(0, -1).join('/')}/${short}`
  if (!short.includes('/') || repository.has(short) || repository.has(beside)) return []
  return [{ kind: 'lost-script', says: `runs \`${path}\`, which does not exist` }]
}

const MARKED =
  /warning|caution|danger|destructive|approv|require|irreversible|careful|cannot be undone|⚠|🚨|\[!(?:WARNING|CAUTION|IMPORTANT)\]/i

/** Lines around a command in which a warning must stand. */
const NEAR = 3

function danger(command: Command, { region: block }: Code, document: MarkdownDocument, line: number): readonly Found[] {
  const what = destructive(command)
  if (what === undefined) return []
  const { source, lines } = document
  const first = Math.max(1, Math.min(line - NEAR, block.startLine - 1 - NEAR))
  const near = source.text.slice(lines.startOf(first), lines.endOf(line + NEAR))
  return MARKED.test(near)
    ? []
    : [{ kind: 'unmarked-danger', says: `gives \`${what}\` without a warning or an approval` }]
}

function destructive(command: Command): string | undefined {
  const list = words(command)
  const [verb = '', second = ''] = list
  const has = (...flags: readonly string[]) =>
    list.some(word => flags.includes(word) || flags.some(flag => word.startsWith(`${flag}=`)))
  switch (command.program) {
    case 'git':
      if (
        verb === 'push' &&
        (has('--force', '-f', '--force-with-lease', '--delete', '--mirror') || list.some(word => /^\+\S/.test(word)))
      )
        return has('--delete') ? 'git push --delete' : 'git push --force'
      if (verb === 'filter-repo' || verb === 'filter-branch') return `git ${verb}`
      return verb === 'reset' && has('--hard') ? 'git reset --hard' : undefined
    case 'gh':
      return second === 'delete' ? `gh ${verb} delete` : undefined
    case 'kubectl':
      return verb === 'delete' ? 'kubectl delete' : undefined
    case 'rm':
      return list.some(word => /^-\w*r/.test(word)) && list.some(word => /^[/~$*]/.test(word)) ? 'rm -r' : undefined
    default:
      return undefined
  }
}

/** The comment above a push that says something else than the push does. */
function comment(command: Command, text: string): readonly Found[] {
  const list = words(command)
  if (command.program !== 'git' || list[0] !== 'push') return []
  const above = text.slice(0, command.start).trimEnd().split('\n').at(-1)?.trim() ?? ''
  if (!above.startsWith('#')) return []
  const forced = /\bforce[- ]?push/i.test(above)
  const pushesByForce = list.some(word => /^(?:--force|-f$|\+\S)/.test(word))
  if (!forced || pushesByForce) return []
  return [{ kind: 'wrong-comment', says: `says "${above.replace(/^#+\s*/, '')}" above a push without force` }]
}

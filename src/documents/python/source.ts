import type { SyntaxNode, Tree } from '@lezer/common'
import { parser } from '@lezer/python'
import type { PythonCall, PythonDigest, PythonValue } from '../../model/python.ts'
import { integrityOf } from './integrity.ts'
import { Names, plainString } from './names.ts'
import { LOADERS, mentionsLoader } from './words.ts'

/** What a program loads, and the digests that it names. */
export interface PythonContent {
  readonly calls: readonly PythonCall[]
  readonly digests: readonly PythonDigest[]
}

const NOTHING: PythonContent = { calls: [], digests: [] }
const DIGEST_NAME = /(?:^|_)(?:sha_?256|sha_?512|digest|checksum|expected_hash|model_hash|file_hash|hash)(?:$|_)/i
const MOST_CALLS = 10_000

/** Reads a program. One that mentions nothing that loads data is not parsed. */
export function readPython(text: string): PythonContent {
  if (!mentionsLoader(text)) return NOTHING
  const tree = parser.parse(text)
  const names = new Names(text)
  tree.iterate({ enter: each => (NAMING.has(each.name) ? names.learn(each.node) : undefined) })
  return { calls: callsIn(tree, text, names), digests: digestsIn(tree, text) }
}

const NAMING: ReadonlySet<string> = new Set(['ImportStatement', 'AssignStatement'])

function callsIn(tree: Tree, text: string, names: Names): PythonCall[] {
  const calls: PythonCall[] = []
  tree.iterate({
    enter(each) {
      if (each.name !== 'CallExpression' || calls.length >= MOST_CALLS) return
      const { node } = each
      const callee = node.firstChild
      if (callee === null || !LOADERS.has(lastName(text.slice(callee.from, callee.to), names.pathsOf(callee)))) return
      for (const target of names.pathsOf(callee)) calls.push(callOf(node, target, text))
    },
  })
  return calls
}

function lastName(written: string, [path]: readonly string[]): string {
  const name = path ?? written
  return name.slice(name.lastIndexOf('.') + 1)
}

function callOf(node: SyntaxNode, target: string, text: string): PythonCall {
  const positional: PythonValue[] = []
  const keywords = new Map<string, PythonValue>()
  let spreads = false
  for (const part of argumentsOf(node)) {
    if (part.star) spreads = true
    else if (part.keyword === undefined) positional.push(argumentValue(part.value, text))
    else keywords.set(text.slice(part.keyword.from, part.keyword.to), argumentValue(part.value, text))
  }
  const { from: start, to: end } = node
  const comment = commentAt(text, start, end)
  return { target, start, end, positional, keywords, spreads, integrity: integrityOf(node, text), comment }
}

interface WrittenArgument {
  readonly keyword: SyntaxNode | undefined
  readonly value: SyntaxNode
  readonly star: boolean
}

function argumentsOf(call: SyntaxNode): WrittenArgument[] {
  const found: WrittenArgument[] = []
  let pending: SyntaxNode | undefined
  let star = false
  for (let node = call.getChild('ArgList')?.firstChild ?? null; node !== null; node = node.nextSibling) {
    if (node.name === '*' || node.name === '**') star = true
    else if (node.name === 'AssignOp') pending = found.pop()?.value
    else if (/^[(),]$/.test(node.name) || node.name === 'Comment') {
      pending = undefined
      star = false
    } else found.push({ keyword: pending, value: node, star })
  }
  return found
}

function argumentValue(node: SyntaxNode, text: string): PythonValue {
  const { name, from, to } = node
  const written = text.slice(from, to)
  return {
    text: written,
    constant: name === 'String' ? plainString(written) : undefined,
    assigned: name === 'VariableName' ? assignedTo(node, written, text) : undefined,
  }
}

const LONGEST_ASSIGNED = 400

function assignedTo(node: SyntaxNode, name: string, text: string): string | undefined {
  let scope: SyntaxNode | null = node
  while (scope !== null && scope.name !== 'FunctionDefinition') scope = scope.parent
  const before = text.slice(Math.max(scope?.from ?? 0, node.from - REACH), node.from)
  const at = [...before.matchAll(new RegExp(`^[ \\t]*${name}[ \\t]*(?::[^=\\n]*)?=(?!=)`, 'gm'))].at(-1)
  return at && before.slice(at.index + at[0].length, at.index + at[0].length + LONGEST_ASSIGNED).split('\n', 1)[0]
}

/** So far above a call its arguments are looked for. */
const REACH = 10_000

/** Texts that a name for a digest is given, or is compared with. */
function digestsIn(tree: Tree, text: string): PythonDigest[] {
  const found: PythonDigest[] = []
  tree.iterate({
    enter(each) {
      if (each.name !== 'String') return
      const { node, from, to } = each
      const owner = nameBeside(node, text)
      const written = plainString(text.slice(from, to))
      if (owner === undefined || written === undefined || written.includes('\n') || !DIGEST_NAME.test(owner)) return
      found.push({ name: owner, text: written, start: from, end: to })
    },
  })
  return found
}

/** The name on the other side of `=`, `==` or `!=`. */
function nameBeside(node: SyntaxNode, text: string): string | undefined {
  const operator = node.prevSibling
  if (operator === null || !['AssignOp', 'CompareOp'].includes(operator.name)) return undefined
  const owner = operator.prevSibling
  const written = owner === null ? '' : text.slice(owner.from, owner.to)
  return /^[\w.]+$/.test(written) ? written.slice(written.lastIndexOf('.') + 1) : undefined
}

/** A comment on the last line of the call, or on the lines right above it. */
function commentAt(text: string, start: number, end: number): string | undefined {
  const lineEnd = text.indexOf('\n', end)
  const behind = /^[^"'\n]*?#(.*)$/.exec(text.slice(end, lineEnd < 0 ? text.length : lineEnd))?.[1]
  const above: string[] = behind === undefined ? [] : [behind]
  for (let at = text.lastIndexOf('\n', start); at > 0; ) {
    const from = text.lastIndexOf('\n', at - 1) + 1
    const line = text.slice(from, at).trim()
    if (!line.startsWith('#')) break
    above.unshift(line.slice(1))
    at = from - 1
  }
  return above.length === 0 ? undefined : above.map(each => each.trim()).join(' ')
}

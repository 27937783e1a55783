import type { SyntaxNode } from '@lezer/common'

/** Names that a file gives to what it imports. Local names are not followed into functions that are handed them. */
export class Names {
  private readonly text: string
  private readonly paths = new Map<string, string>()
  private readonly stars: string[] = []

  constructor(text: string) {
    this.text = text
  }

  /** Takes an import statement or an assignment into account. */
  learn(node: SyntaxNode): void {
    if (node.name === 'ImportStatement') this.learnImport(node)
    else if (node.name === 'AssignStatement') this.learnAssignment(node)
  }

  /** Every path that an expression may stand for; several where names come from `import *`. */
  pathsOf(node: SyntaxNode): readonly string[] {
    if (node.name === 'MemberExpression') return this.memberPaths(node)
    if (node.name === 'CallExpression') return this.importedModule(node)
    if (node.name !== 'VariableName') return []
    const name = this.slice(node)
    const known = this.paths.get(name)
    if (known !== undefined) return [known]
    return [name, ...this.stars.map(module => `${module}.${name}`)]
  }

  private memberPaths(node: SyntaxNode): readonly string[] {
    const [owner, property] = [node.firstChild, node.lastChild]
    if (owner === null || property?.name !== 'PropertyName') return []
    const name = this.slice(property)
    const owners = this.pathsOf(owner)
    return owners.length === 0 ? [`.${name}`] : owners.map(each => `${each}.${name}`)
  }

  /** `importlib.import_module("pickle")` and `__import__("pickle")`. */
  private importedModule(node: SyntaxNode): readonly string[] {
    const callee = node.firstChild
    const argument = node.getChild('ArgList')?.getChild('String')
    if (callee === null || argument === null || argument === undefined) return []
    const isImport = this.pathsOf(callee).some(path => path === 'importlib.import_module' || path === '__import__')
    const module = plainString(this.slice(argument))
    return isImport && module !== undefined ? [module] : []
  }

  private learnImport(statement: SyntaxNode): void {
    const words: { name: string; text: string }[] = []
    for (let node = statement.firstChild; node !== null; node = node.nextSibling)
      words.push({ name: node.name, text: this.slice(node) })
    const at = words.findIndex(({ name }) => name === 'import')
    const isFrom = words[0]?.name === 'from'
    const prefix = isFrom
      ? `${words
          .slice(1, at)
          .map(({ text }) => text)
          .join('')}.`
      : ''
    let path = ''
    let alias: string | undefined
    const flush = () => {
      if (path !== '') this.bind(prefix, path, alias, isFrom)
      path = ''
      alias = undefined
    }
    for (const { name, text } of words.slice(at + 1)) {
      if (text === ',') flush()
      else if (name === '*') this.stars.push(prefix.slice(0, -1))
      else if (name === 'VariableName' && alias === '') alias = text
      else if (name === 'as') alias = ''
      else if (name === 'VariableName' || text === '.') path += text
    }
    flush()
  }

  private bind(prefix: string, path: string, alias: string | undefined, isFrom: boolean): void {
    if (alias !== undefined && alias !== '') this.paths.set(alias, prefix + path)
    else if (isFrom) this.paths.set(path, prefix + path)
    else {
      const [root = path] = path.split('.')
      this.paths.set(root, root)
    }
  }

  /** `loader = torch.load`. What is assigned otherwise stands for itself. */
  private learnAssignment(node: SyntaxNode): void {
    const [target, value] = [node.firstChild, node.lastChild]
    if (target?.name !== 'VariableName' || value === null) return
    const [path] = value.name === 'String' ? [] : this.pathsOf(value)
    if (path?.includes('.') && !path.startsWith('.')) this.paths.set(this.slice(target), path)
    else if (path !== undefined && value.name === 'CallExpression') this.paths.set(this.slice(target), path)
  }

  private slice({ from, to }: { readonly from: number; readonly to: number }): string {
    return this.text.slice(from, to)
  }
}

/** The value of a string literal without prefixes and placeholders; undefined for others. */
export function plainString(literal: string): string | undefined {
  const match = /^[rRuU]?("""|'''|"|')([\s\S]*)\1$/.exec(literal)
  return match?.[2]
}

import { basename } from 'node:path'
import { filesBelow, textOf } from './files.mjs'

export const NOTICE = '// Written by scripts/generate.mjs. Do not edit.\n'

/** One index a folder: what is in the folder is in the program, without a list to keep by hand. */
export function indexes() {
  return {
    'src/generated/facts.ts': eager('src/facts', 'facts', 'Fact', '../model/fact.ts', names =>
      names.map(name => `...${name}`),
    ),
    'src/generated/expansions.ts': eager(
      'src/subjects/kinds',
      'expansion',
      'Expansion',
      '../subjects/expansion.ts',
      names => names,
      'expansions',
    ),
    'src/generated/reporters.ts': lazy('src/reporters', 'reporter', 'Reporter', '../model/reporter.ts', 'reporters'),
    'src/generated/commands.ts': lazy('src/commands', 'command', 'Command', '../model/command.ts', 'commands'),
    'src/generated/schemas.ts': schemas(),
    'src/generated/version.ts': `${NOTICE}export const VERSION = '${JSON.parse(textOf('package.json')).version}'\n`,
  }
}

/** Schemas as texts, byte for byte, each loaded when it is asked for. */
export function schemaTexts() {
  return Object.fromEntries(
    schemaNames().map(name => [
      `src/generated/schema-${name}.ts`,
      `${NOTICE}export const text = ${JSON.stringify(textOf(`schemas/${name}.schema.json`))}\n`,
    ]),
  )
}

function schemas() {
  const lines = schemaNames().map(
    name => `  ['${name}', () => import('./schema-${name}.ts').then(({ text }) => text)],`,
  )
  return `${NOTICE}export const schemas: ReadonlyMap<string, () => Promise<string>> = new Map([\n${lines.join('\n')}\n])\n`
}

function schemaNames() {
  return filesBelow('schemas', '.schema.json').map(path => basename(path, '.schema.json'))
}

/** Everything that the files of a folder export under a name, in one array that is there from the start. */
function eager(folder, exported, type, from, spread, name = exported) {
  const modules = exporting(folder, exported)
  const names = modules.map((_, index) => `${exported}${index + 1}`)
  const imports = modules.map((path, index) => `import { ${exported} as ${names[index]} } from '${path}'\n`)
  const items = spread(names).map(item => `  ${item},\n`)
  return `${NOTICE}${imports.join('')}import type { ${type} } from '${from}'\n\nexport const ${name}: readonly ${type}[] = [\n${items.join('')}]\n`
}

/** The files of a folder by name, each loaded when it is asked for. */
function lazy(folder, exported, type, from, name) {
  const lines = exporting(folder, exported).map(
    path => `  ['${basename(path, '.ts')}', () => import('${path}').then(({ ${exported} }) => ${exported})],\n`,
  )
  return `${NOTICE}import type { ${type} } from '${from}'\n\nexport const ${name}: ReadonlyMap<string, () => Promise<${type}>> = new Map([\n${lines.join('')}])\n`
}

/** Files beside which helpers may stand: those count that export the name. */
function exporting(folder, exported) {
  return filesBelow(folder, '.ts')
    .filter(path => path.lastIndexOf('/') === folder.length)
    .filter(path => new RegExp(`^export const ${exported}\\b`, 'm').test(textOf(path)))
    .map(path => `../${path.slice('src/'.length)}`)
}

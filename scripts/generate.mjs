/**
 * Writes src/generated and the generated pages of docs from what stands in the folders. With --check it writes
 * nothing, and fails where something is out of date. A mistake in a rule or a runbook is said with its line.
 */
import { catalogueFiles, readCatalogue } from './generate/catalogue.mjs'
import { docs } from './generate/docs.mjs'
import { bring, compare } from './generate/files.mjs'
import { indexes, schemaTexts } from './generate/indexes.mjs'
import { sbomValidators } from './generate/sbom-validators.mjs'
import { validator } from './generate/validator.mjs'

const listed = indexes()
const catalogue = await readCatalogue(listed['src/generated/facts.ts'])
const files = {
  ...listed,
  ...schemaTexts(),
  ...(await validator()),
  ...(await sbomValidators()),
  ...catalogueFiles(catalogue),
  ...docs(catalogue),
}
const folders = ['src/generated', 'docs/rules']

for (const { path, line, column, message, suggestion } of catalogue.mistakes) {
  console.error(`${path}:${line}:${column}: ${suggestion === undefined ? message : `${message}; ${suggestion}`}`)
  process.exitCode = 1
}
if (process.argv.includes('--check')) {
  const { stale, left } = compare(files, folders)
  for (const path of [...stale, ...left]) console.error(`${path} is out of date`)
  if (stale.length + left.length > 0) process.exitCode = 1
} else for (const path of bring(files, folders)) console.log(path)

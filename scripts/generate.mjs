/**
 * Writes src/generated and the generated pages of docs from what stands in the folders. With --check it writes
 * nothing, and fails where something is out of date.
 */
import { bring, compare } from './generate/files.mjs'
import { indexes, schemaTexts } from './generate/indexes.mjs'
import { validator } from './generate/validator.mjs'

const files = { ...indexes(), ...schemaTexts(), ...(await validator()) }
const folders = ['src/generated']

if (process.argv.includes('--check')) {
  const { stale, left } = compare(files, folders)
  for (const path of [...stale, ...left]) console.error(`${path} is out of date`)
  if (stale.length + left.length > 0) process.exitCode = 1
} else for (const path of bring(files, folders)) console.log(path)

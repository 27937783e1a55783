import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import Ajv from 'ajv/dist/2020.js'

const folder = dirname(String(createRequire(import.meta.url)('@microsoft/sarif-multitool')))
const schema: unknown = JSON.parse(readFileSync(join(folder, 'sarif-2.1.0.json'), 'utf8'))
const validate = new Ajv.default({ strict: false, validateFormats: false }).compile(schema as object)

/** What the JSON schema of SARIF 2.1.0 says against a log. */
export function schemaErrors(text: string): readonly string[] {
  return validate(JSON.parse(text)) ? [] : (validate.errors ?? []).map(each => `${each.instancePath} ${each.message}`)
}

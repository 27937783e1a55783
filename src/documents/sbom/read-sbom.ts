import type { SbomFile } from '../../model/sbom.ts'
import { readCycloneDx } from './cyclonedx.ts'
import { isJson, type Json } from './json.ts'
import { schemaOf } from './schemas.ts'
import { readSpdx2 } from './spdx-2.ts'
import { readSpdx3 } from './spdx-3.ts'

/** Reads an SBOM in CycloneDX JSON or SPDX JSON: by the schema of its own version first, then what it means. */
export async function readSbom(name: string, text: string): Promise<SbomFile> {
  const plain = text.replace(/^\uFEFF/, '')
  if (/^\s*</.test(plain)) return { ...bare(name), state: 'unsupported', fault: 'it is XML, which is not read here' }
  if (/^\s*SPDXVersion:/m.test(plain.slice(0, 4096)))
    return { ...bare(name), state: 'unsupported', fault: 'it is SPDX in its tag-value form, which is not read here' }
  const json = parsed(plain)
  if (json === undefined) return { ...bare(name), state: 'unreadable', fault: 'it is no JSON' }
  if (!isJson(json)) return { ...bare(name), state: 'unreadable', fault: 'it is no JSON object' }
  try {
    return await understood(name, json)
  } catch (error) {
    if (error instanceof RangeError) return { ...bare(name), state: 'unreadable', fault: 'it is nested too deep' }
    throw error
  }
}

async function understood(name: string, json: Json): Promise<SbomFile> {
  const schema = schemaOf(json)
  if (schema === undefined) return { ...bare(name), state: 'unreadable', fault: 'it is neither CycloneDX nor SPDX' }
  if (schema.load === undefined)
    return { ...bare(name), state: 'unsupported', fault: `its version ${schema.version} is not known here` }
  const fault = (await schema.load())(json)
  const sbom =
    schema.family === 'cyclonedx' ? readCycloneDx(json) : schema.family === 'spdx-2' ? readSpdx2(json) : readSpdx3(json)
  if (sbom === undefined) return { ...bare(name), state: 'unreadable', fault: 'it is nested too deep' }
  return { name, state: fault === undefined ? 'valid' : 'broken', fault, sbom }
}

function bare(name: string): SbomFile {
  return { name, state: 'unreadable', fault: undefined, sbom: undefined }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

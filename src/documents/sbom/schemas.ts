import { type Json, textAt } from './json.ts'

/** Half a sentence on the first thing that a schema does not allow; undefined where all of it fits. */
export type SchemaCheck = (json: Json) => string | undefined

/** The schema that a document should fit by its own words. */
export interface Schema {
  readonly family: 'cyclonedx' | 'spdx-2' | 'spdx-3'
  readonly version: string
  /** Undefined where there is none for this version. */
  readonly load: (() => Promise<SchemaCheck>) | undefined
}

/** What a compiled schema is. */
interface Compiled {
  (data: unknown): boolean
  readonly errors?:
    | readonly {
        readonly instancePath: string
        readonly keyword: string
        readonly params: Readonly<Record<string, unknown>>
      }[]
    | null
}

const CYCLONEDX: ReadonlyMap<string, () => Promise<{ readonly default: Compiled }>> = new Map([
  ['1.2', () => import('../../generated/sbom/cyclonedx-1.2.js')],
  ['1.3', () => import('../../generated/sbom/cyclonedx-1.3.js')],
  ['1.4', () => import('../../generated/sbom/cyclonedx-1.4.js')],
  ['1.5', () => import('../../generated/sbom/cyclonedx-1.5.js')],
  ['1.6', () => import('../../generated/sbom/cyclonedx-1.6.js')],
  ['1.7', () => import('../../generated/sbom/cyclonedx-1.7.js')],
])

export function schemaOf(json: Json): Schema | undefined {
  if (textAt(json, 'bomFormat') === 'CycloneDX') {
    const version = textAt(json, 'specVersion') ?? ''
    return { family: 'cyclonedx', version, load: checkOf(CYCLONEDX.get(version)) }
  }
  const spdx = textAt(json, 'spdxVersion')
  if (spdx !== undefined) {
    const known = spdx === 'SPDX-2.2' || spdx === 'SPDX-2.3'
    return {
      family: 'spdx-2',
      version: spdx,
      load: known ? checkOf(() => import('../../generated/sbom/spdx-2.js')) : undefined,
    }
  }
  if (!textAt(json, '@context')?.includes('spdx.org/rdf/3')) return undefined
  return { family: 'spdx-3', version: '3.0', load: checkOf(() => import('../../generated/sbom/spdx-3.js')) }
}

function checkOf(load: (() => Promise<{ readonly default: Compiled }>) | undefined): Schema['load'] {
  if (load === undefined) return undefined
  return async () => {
    const { default: validate } = await load()
    return json => (validate(json) ? undefined : faultOf(validate.errors?.at(-1)))
  }
}

function faultOf(error: NonNullable<Compiled['errors']>[number] | undefined): string {
  const { instancePath = '', keyword = '', params = {} } = error ?? {}
  const detail = Object.values(params)[0]
  const named = typeof detail === 'string' ? ` (${keyword}: ${detail.slice(0, 80)})` : ` (${keyword})`
  return `${instancePath === '' ? 'the document' : instancePath} does not fit its schema${named}`
}

import type { Catalogue } from './standards/catalogue.ts'
import { CIS } from './standards/cis.ts'
import { OSPS } from './standards/osps.ts'
import { S2C2F } from './standards/s2c2f.ts'
import { SLSA } from './standards/slsa.ts'
import { SSDF } from './standards/ssdf.ts'

/** An id of a published standard, and what it asks for in short. */
export interface Standard {
  readonly id: string
  readonly title: string
  readonly catalogue: string
  readonly url: string
}

export const CATALOGUES: readonly Catalogue[] = [OSPS, SLSA, SSDF, S2C2F, CIS]

/** MITRE adds weaknesses all the time, so their ids are known by their form. */
const WEAKNESS = /^CWE-([1-9]\d{0,4})$/

/** Undefined where no shipped standard has that id. */
export function standard(id: string): Standard | undefined {
  const weakness = WEAKNESS.exec(id)?.[1]
  if (weakness !== undefined)
    return { id, title: id, catalogue: 'CWE', url: `https://cwe.mitre.org/data/definitions/${weakness}.html` }
  const catalogue = CATALOGUES.find(({ entries }) => entries.has(id))
  const title = catalogue?.entries.get(id)
  if (catalogue === undefined || title === undefined) return undefined
  return { id, title, catalogue: `${catalogue.name} ${catalogue.version}`, url: catalogue.url }
}

export function standardIds(): readonly string[] {
  return CATALOGUES.flatMap(({ entries }) => [...entries.keys()])
}

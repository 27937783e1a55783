import type { PhysicalLocation, Location as SarifLocation, Region as SarifRegion } from 'sarif'
import type { Location } from '../../model/finding.ts'
import { masked } from '../../model/masked.ts'
import { printable } from '../../model/printable.ts'
import type { Region } from '../../model/region.ts'
import type { Source } from '../../model/source.ts'

/** The root that every path of a run counts from. It has no URI, so that no machine's own paths are told. */
export const ROOT = '%SRCROOT%'

/** Longer snippets are left out: minified files would repeat themselves with every result. */
const SNIPPET = 4096

/** A place in the repository, with what stands there where the source is known. */
export function physicalLocation({ path, region }: Location, source: Source | undefined): PhysicalLocation {
  const artifactLocation = { uri: uriOf(path), uriBaseId: ROOT }
  const text = source?.text ?? ''
  if (region.startOffset === region.endOffset) return { artifactLocation, region: { startLine: region.startLine } }
  const { startLine, startColumn, endLine, endColumn } = region
  const place = { startLine, startColumn, endLine, endColumn }
  if (region.endOffset > text.length) return { artifactLocation, region: place }
  return {
    artifactLocation,
    region: { ...place, ...snippet(text.slice(region.startOffset, region.endOffset)) },
    contextRegion: contextOf(text, region),
  }
}

/** A place that a message refers to by its number. */
export function numberedLocation(location: Location, id: number, source: Source | undefined): SarifLocation {
  const message = { text: printable(location.message ?? '') }
  return {
    id,
    physicalLocation: physicalLocation(location, source),
    ...(message.text !== '' && { message }),
  }
}

/** A path as a relative URI reference: code scanning refuses blanks, `#`, `?`, brackets and stray `%`. */
export function uriOf(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
}

/** The lines of a region and the one before and behind it. */
function contextOf(text: string, { startOffset, endOffset, startLine, endLine }: Region): SarifRegion {
  const first = lineStart(text, startOffset)
  const last = lineEnd(text, endOffset)
  const start = first === 0 ? 0 : lineStart(text, first - (text.startsWith('\r\n', first - 2) ? 2 : 1))
  const end = last === text.length ? last : lineEnd(text, last)
  return {
    startLine: first === 0 ? startLine : startLine - 1,
    endLine: last === text.length ? endLine : endLine + 1,
    ...snippet(text.slice(start, end)),
  }
}

/** Where the line begins, or so far before that the snippet is left out anyway. */
function lineStart(text: string, offset: number): number {
  let at = offset
  while (at > 0 && offset - at <= SNIPPET && !isBreak(text.charCodeAt(at - 1))) at--
  return at
}

/** Behind the line's break, or so far behind that the snippet is left out anyway. */
function lineEnd(text: string, offset: number): number {
  let at = offset
  while (at < text.length && at - offset <= SNIPPET && !isBreak(text.charCodeAt(at))) at++
  if (text.startsWith('\r\n', at)) return at + 2
  return Math.min(at + 1, text.length)
}

function isBreak(unit: number): boolean {
  return unit === 10 || unit === 13
}

function snippet(text: string): { readonly snippet?: { readonly text: string } } {
  return text.length > SNIPPET ? {} : { snippet: { text: masked(text) } }
}

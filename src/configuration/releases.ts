import type { ConfiguredRelease } from '../model/configuration.ts'
import { type Mapping, mapping, sequence, texts } from '../model/data.ts'
import type { Document } from '../model/document.ts'
import { child } from '../model/pointer.ts'
import { releaseRequest } from '../model/release.ts'

/** The releases that a configuration names. The file fits the schema. */
export function releasesIn(document: Document): readonly ConfiguredRelease[] {
  return sequence(mapping(document.data).get('releases')).map((item, index) => {
    const data = mapping(item)
    const request = releaseRequest({
      path: textAt(data, 'path') ?? '',
      tag: textAt(data, 'tag'),
      notes: textAt(data, 'notes'),
      record: textAt(data, 'record'),
      tagged: textAt(data, 'tagged'),
      trustedRoot: textAt(data, 'trusted-root'),
      server: textAt(data, 'server'),
      issuer: textAt(data, 'issuer'),
      repository: textAt(data, 'repository'),
      workflows: texts(data.get('workflows')),
      reusable: texts(data.get('reusable')),
      refs: texts(data.get('refs')),
    })
    return { request, place: { document, pointer: child('/releases', index, 'path') } }
  })
}

function textAt(data: Mapping, key: string): string | undefined {
  const value = data.get(key)
  return typeof value === 'string' ? value : undefined
}

import type { Catalogue } from './catalogue.ts'

/** Supply-chain Levels for Software Artifacts: the levels of its two tracks. */
export const SLSA: Catalogue = {
  name: 'SLSA',
  version: '1.2',
  url: 'https://slsa.dev/spec/v1.2/',
  asOf: '2026-08-22',
  entries: new Map([
    ['SLSA-BUILD-L1', 'Provenance exists'],
    ['SLSA-BUILD-L2', 'Provenance is signed, by a hosted platform'],
    ['SLSA-BUILD-L3', 'The build platform is hardened'],
    ['SLSA-SOURCE-L1', 'The source is version controlled'],
    ['SLSA-SOURCE-L2', 'History is kept, with provenance'],
    ['SLSA-SOURCE-L3', 'Technical controls hold all the time'],
    ['SLSA-SOURCE-L4', 'Two parties review every change'],
  ]),
}

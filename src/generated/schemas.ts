// Written by scripts/generate.mjs. Do not edit.
export const schemas: ReadonlyMap<string, () => Promise<string>> = new Map([
  ['configuration', () => import('./schema-configuration.ts').then(({ text }) => text)],
  ['output', () => import('./schema-output.ts').then(({ text }) => text)],
])

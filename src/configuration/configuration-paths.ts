/** Where a configuration may stand. */
export const CONFIGURATION_PATHS = ['', '.github/'].flatMap(folder =>
  ['yml', 'yaml', 'json'].map(extension => `${folder}runproof.${extension}`),
)

/** The name that other tools know this one by: alerts are grouped under it. */
export const PROJECT = 'runproof'

/** Where the project explains itself. */
export const HOMEPAGE = 'https://runproof.example'

/** The page that explains a rule. */
export function rulePage(id: string): string {
  return `${HOMEPAGE}/rules/${id.split('/').map(encodeURIComponent).join('/')}`
}

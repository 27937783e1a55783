/** Lengths are bounded, so that no text makes the search slow. */
const FORMS = [
  /gh[opsur]_[A-Za-z0-9]{30,255}/.source,
  /github_pat_\w{20,255}/.source,
  /glpat-[\w-]{20,255}/.source,
  /(?:AKIA|ASIA)[A-Z0-9]{16}/.source,
  /xox[abeoprs]-[\w-]{10,255}/.source,
  /npm_[A-Za-z0-9]{36}/.source,
  /pypi-[\w-]{50,255}/.source,
  /AIza[\w-]{35}/.source,
  /[rs]k_(?:live|test)_\w{16,255}/.source,
  /sk-[\w-]{32,255}/.source,
  /hf_[A-Za-z0-9]{30,255}/.source,
  /eyJ[\w-]{10,1000}\.eyJ[\w-]{10,1000}\.[\w-]{0,1000}/.source,
]
const PRIVATE_KEY = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[\s\S]{0,5000}?(?:-----END|$)/.source
const PASSWORD_IN_URL = /(?<=:\/\/[^\s/:@]{0,64}:)[^\s/:@$]{3,255}(?=@)/.source
const SECRET = new RegExp(`(?<![A-Za-z0-9])(?:${FORMS.join('|')})|${PRIVATE_KEY}|${PASSWORD_IN_URL}`, 'g')

const SHOWN = 4

/**
 * A text in which nothing can be read that has the form of a well-known credential. Its first letters stay, so that it
 * can be found, and so do its length and its line breaks: places in the text stay true.
 */
export function masked(text: string): string {
  return text.length < 8 ? text : text.replace(SECRET, mask)
}

function mask(secret: string): string {
  return secret.slice(0, SHOWN) + secret.slice(SHOWN).replace(/[^\r\n]/g, '*')
}

/** Where a text holds something that has the form of a well-known credential, and is no placeholder. */
export function secretsIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (text.length < 8) return []
  return [...text.matchAll(SECRET)]
    .filter(([found]) => !isPlaceholderSecret(found))
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
}

/** What stands for a credential in documentation: a word in capitals, crosses, an example. */
export function isPlaceholderSecret(value: string): boolean {
  return /x{4,}|\*{3,}|\.{3}|redacted|example|placeholder|dummy|sample|changeme|your[-_ ]|_here\b|<|\$\{?/i.test(value)
}

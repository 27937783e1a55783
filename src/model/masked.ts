/** Lengths are bounded, so that no text makes the search slow. */
const FORMS = [
  String.raw`gh[opsur]_[A-Za-z0-9]{30,255}`,
  String.raw`github_pat_\w{20,255}`,
  String.raw`glpat-[\w-]{20,255}`,
  String.raw`(?:AKIA|ASIA)[A-Z0-9]{16}`,
  String.raw`xox[abeoprs]-[\w-]{10,255}`,
  String.raw`npm_[A-Za-z0-9]{36}`,
  String.raw`pypi-[\w-]{50,255}`,
  String.raw`AIza[\w-]{35}`,
  String.raw`[rs]k_(?:live|test)_\w{16,255}`,
  String.raw`sk-[\w-]{32,255}`,
  String.raw`hf_[A-Za-z0-9]{30,255}`,
  String.raw`eyJ[\w-]{10,1000}\.eyJ[\w-]{10,1000}\.[\w-]{0,1000}`,
]
const PRIVATE_KEY = String.raw`-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^]{0,5000}?(?:-----END|$)`
const PASSWORD_IN_URL = String.raw`(?<=:\/\/[^\s/:@]{0,64}:)[^\s/:@$]{3,255}(?=@)`
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

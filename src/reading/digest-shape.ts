/** Lengths of MD5, SHA-1, SHA-256, SHA-384 and SHA-512 in hexadecimal digits. */
const LENGTHS: ReadonlySet<number> = new Set([32, 40, 64, 96, 128])

/**
 * Whether a text is a digest: hexadecimal digits of a known length, and not all the same. A placeholder is what stands
 * where one belongs and is none; `other` are names of algorithms, formats and paths.
 */
export function digestShape(text: string): 'digest' | 'placeholder' | 'other' {
  const digits = text.replace(/^(?:sha\d+|md5)[:=-]/i, '').trim()
  if (/^[0-9a-f]+$/i.test(digits) && LENGTHS.has(digits.length))
    return new Set(digits.toLowerCase()).size <= 2 ? 'placeholder' : 'digest'
  if (/^[0-9a-f]{3,}(?:\.{3}|…)$/i.test(digits) || /\.{3}$|…$/.test(digits)) return 'placeholder'
  if (
    /^(?:x+|<.*>|\{.*\}|todo|tbd|fixme|changeme|change[-_ ]me|placeholder|your[-_ ].*|expected[-_ ].*|replace[-_ ].*|insert[-_ ].*)$/i.test(
      digits,
    )
  )
    return /^\{.*\}$/.test(digits) ? 'other' : 'placeholder'
  return /^(?:abc123|abcdef|deadbeef|123456)/i.test(digits) ? 'placeholder' : 'other'
}

/** Endings that are put behind the name of the file that they speak about, the longest first. */
const SIGNATURE_ENDINGS =
  /(?:\.cosign)?\.(?:sigstore\.jsonl?|sigstore|bundle\.jsonl?|bundle|intoto\.jsonl?|att\.jsonl?|att|attestations?\.jsonl?|attestations?|provenance\.jsonl?|provenance|sig|sign|signature|asc|gpg|minisig|p7s)$/i
const CERTIFICATE_ENDINGS = /(?:\.sig)?(?:[-.]cert(?:ificate)?)?\.(?:pem|crt|cert|cer)$/i
const BUNDLE_BESIDE = /^(.+?)-bundle\b.*\.jsonl?$/i
const ARCHIVES = /\.(?:whl|tgz|zip|jar|gem|nupkg|crate|deb|rpm|apk|exe|msi|dmg|tar\.(?:gz|xz|bz2|zst)|tar)$/i

/** The assets that a file with signatures, or with a certificate, speaks about as far as the names tell. */
export function namedTargets(file: string, names: ReadonlySet<string>): readonly string[] {
  for (const ending of [SIGNATURE_ENDINGS, CERTIFICATE_ENDINGS]) {
    const target = file.replace(ending, '')
    if (target !== file && names.has(target)) return [target]
  }
  const stem = BUNDLE_BESIDE.exec(file)?.[1]
  return stem === undefined ? [] : [...names].filter(name => name === stem || name.replace(ARCHIVES, '') === stem)
}

/** Names under which the certificate of a `.sig` file may stand. */
export function certificateNames(signature: string): readonly string[] {
  const stem = signature.replace(/\.[^.]+$/, '')
  const endings = ['.pem', '.crt', '.cert', '.cer', '-cert.pem', '.cert.pem', '-certificate.pem', '.certificate.pem']
  return [...endings.map(ending => stem + ending), ...['.pem', '.crt', '.cert'].map(ending => signature + ending)]
}

import type { Location } from '../../src/model/finding.ts'
import type { Region } from '../../src/model/region.ts'
import type { Source } from '../../src/model/source.ts'

/** A name with everything that has broken a reporter: blanks, reserved characters, a line break, an escape, a bidi control. */
export const HOSTILE = '.github/workflows/re lease%#?[1]\n\u001b[31m\u202e&lt;,日本.yml'

export const SIGN = '.github/workflows/sign.yml'

/** CRLF, tabs, emoji, a bidi control, a line that is too long, and a file that holds no text. */
export const SOURCES: readonly Source[] = [
  {
    path: SIGN,
    text: [
      'on: push',
      'jobs:',
      '  sign:',
      '    runs-on: ubuntu-24.04',
      '    steps:',
      '      - uses: actions/checkout@v4',
      '      - uses: sigstore/cosign-installer@v3',
      `      - run: cosign verify-blob --bundle a.bundle --certificate-identity-regexp 'https://github.com/owner/name/*' --certificate-oidc-issuer https://token.actions.githubusercontent.com dist/a.whl`,
      '      - run: |',
      '          cosign verify-blob dist/b.whl || true',
      '',
    ].join('\n'),
  },
  { path: HOSTILE, text: 'on: push\r\njobs:\r\n  a\u202eb:\r\n    uses: owner/name/.github/workflows/x.yml@main\r\n' },
  {
    path: 'tools/action.yml',
    text: 'name: 日本 👩‍💻 tools\nruns:\n\tusing: "日本\t👩‍💻"\n\timage: docker://alpine:latest\n',
  },
  { path: '.github/workflows/broken.bin', text: '' },
]

/** The stretch of `text` in a source of the sample, its `occurrence`-th from 0. */
export function regionOf(path: string, text: string): Region {
  const source = SOURCES.find(each => each.path === path)?.text ?? ''
  const startOffset = source.indexOf(text)
  if (startOffset < 0) throw new Error(`${text} does not stand in ${path}`)
  const endOffset = startOffset + text.length
  const [startLine, startColumn] = lineAndColumn(source, startOffset)
  const [endLine, endColumn] = lineAndColumn(source, endOffset)
  return { startLine, startColumn, endLine, endColumn, startOffset, endOffset }
}

function lineAndColumn(text: string, offset: number): [number, number] {
  const before = text.slice(0, offset).split('\n')
  return [before.length, (before.at(-1)?.length ?? 0) + 1]
}

export function locationOf(path: string, text: string, message?: string): Location {
  return { path, region: regionOf(path, text), ...(message !== undefined && { message }) }
}

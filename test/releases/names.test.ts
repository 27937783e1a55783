import { expect, it } from 'vitest'
import { contentOf, roleByName } from '../../src/releases/classify.ts'
import { nameProblems } from '../../src/releases/names.ts'

it.each([
  ['../a', 'path'],
  ['/etc/passwd', 'path'],
  ['a\\b', 'path'],
  ['..', 'path'],
  ['C:a', 'path'],
  ['a\u202Eb', 'control-character'],
  ['a\nb', 'control-character'],
  ['\u001b[2J', 'control-character'],
  ['con', 'reserved'],
  ['NUL.txt', 'reserved'],
  ['a.', 'reserved'],
  ['a?', 'reserved'],
  ['console.txt', undefined],
  ['a (1).zip', undefined],
  ['größe.zip', undefined],
])('the name %j: %s', (name, problem) => expect(nameProblems([name]).get(name)).toBe(problem))

it('finds twins in another case, and in another composition of letters', () => {
  expect([...nameProblems(['A.zip', 'a.zip', 'b.zip', 'e\u0301.zip', '\u00e9.zip']).keys()]).toEqual([
    'A.zip',
    'a.zip',
    'e\u0301.zip',
    '\u00e9.zip',
  ])
})

it.each([
  ['a.whl', 'artifact'],
  ['a.tar.gz', 'artifact'],
  ['data.json', 'artifact'],
  ['a.whl.sig', 'signature'],
  ['a.whl.asc', 'signature'],
  ['a.whl.pem', 'certificate'],
  ['a.whl.sigstore.json', 'bundle'],
  ['a.whl.bundle', 'bundle'],
  ['multiple.intoto.jsonl', 'bundle'],
  ['SHA256SUMS', 'checksums'],
  ['SHA512SUMS.txt', 'checksums'],
  ['widget_1.0_checksums.txt', 'checksums'],
  ['a.whl.sha256', 'checksums'],
  ['sbom-checksums.txt', 'checksums'],
  ['a.cdx.json', 'sbom'],
  ['a.spdx', 'sbom'],
  ['sbom-python.json', 'sbom'],
  ['bom.json', 'sbom'],
  ['grype.json', 'vulnerability-report'],
  ['trivy-report.sarif', 'vulnerability-report'],
  ['README.md', 'document'],
  ['LICENSE.txt', 'document'],
  ['cosign.pub', 'key'],
])('%s is for %s', (name, role) => expect(roleByName(name)).toBe(role))

const PRIVATE = ['PRIVATE', 'KEY'].join(' ')
it.each([
  ['a.whl', '', 'empty'],
  ['a.whl', ' \n', 'placeholder'],
  ['a.whl', 'TODO', 'placeholder'],
  ['a.whl', '404: Not Found', 'placeholder'],
  ['a.whl', 'PK\x03\x04', 'data'],
  ['a.whl', '\n<!DOCTYPE html>', 'web-page'],
  ['page.html', '<html>', 'data'],
  ['a.pem', `-----BEGIN EC ${PRIVATE}-----`, 'private-key'],
  ['a.pem', `-----BEGIN ${PRIVATE}-----`, 'private-key'],
  ['a.txt', `-----BEGIN PGP ${PRIVATE} BLOCK-----`, 'private-key'],
  ['a.pem', Buffer.from(`-----BEGIN OPENSSH ${PRIVATE}-----`).toString('base64'), 'private-key'],
  ['a.pem', '-----BEGIN CERTIFICATE-----', 'data'],
])('%s with %j is %s', (name, text, content) => expect(contentOf(name, text.length, Buffer.from(text))).toBe(content))

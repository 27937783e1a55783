import { ASSET_CONTENTS, ASSET_ROLES, LINE_PROBLEMS, NAME_PROBLEMS } from '../model/asset.ts'
import { bestSignature, holds, signatureWord } from '../model/asset-signature.ts'
import { type Fact, fact, Unknown } from '../model/fact.ts'
import { IDENTITIES } from '../model/signature.ts'
import { nearest, type Subject } from '../model/subject.ts'
import { brokenClaim, claimWord, listingWord, listKind, worstListProblem } from '../reading/asset-claims.ts'
import { refWord } from '../reading/asset-ref.ts'

type AssetSubject = Subject<'release-asset'>

/** What is known of one file of a release. */
export const facts: readonly Fact[] = [
  fact({
    name: 'asset',
    of: 'release-asset',
    about: 'The name of the file.',
    type: 'text',
    read: ({ value }) => value.name,
  }),
  fact({
    name: 'asset.role',
    of: 'release-asset',
    about: 'What the file is for, told by its name and by what is in it.',
    type: ASSET_ROLES,
    read: ({ value }) => value.role,
  }),
  fact({
    name: 'asset.signature',
    of: 'release-asset',
    about: 'What can be said about its signature, computed from the bytes. A detached pair proves no time of signing.',
    type: ['verified', 'valid-time-unproven', 'invalid', 'missing'],
    read({ value }) {
      const word = signatureWord(value)
      if (word !== 'unsupported' && word !== 'not-checked') return word
      return new Unknown(bestSignature(value)?.reason ?? 'the file was not read')
    },
  }),
  fact({
    name: 'asset.signature-reason',
    of: 'release-asset',
    about: 'What keeps its best signature from being verified.',
    type: 'text',
    read: ({ value }) => bestSignature(value)?.reason,
  }),
  fact({
    name: 'asset.signer',
    of: 'release-asset',
    about: 'Whether who signed is who should have: issuer, repository and workflow are compared exactly.',
    type: IDENTITIES,
    read: ({ value }) => {
      const signature = bestSignature(value)
      if (signature === undefined || !holds(signature)) return undefined
      return signature.identity ?? new Unknown('it is not known which repository should have signed')
    },
  }),
  fact({
    name: 'asset.signed-by',
    of: 'release-asset',
    about: 'The name in the certificate of its best signature that holds.',
    type: 'text',
    read: ({ value }) => holding(value)?.signer?.name,
  }),
  fact({
    name: 'asset.issuer',
    of: 'release-asset',
    about: 'Who vouched for that name.',
    type: 'text',
    read: ({ value }) => holding(value)?.signer?.issuer ?? 'nobody',
  }),
  fact({
    name: 'asset.ref',
    of: 'release-asset',
    about: 'Which ref it was signed from, held against the tag of the release.',
    type: ['tag', 'other', 'pull-request'],
    read: subject => refWord(subject.value, releaseOf(subject)?.refs ?? []),
  }),
  fact({
    name: 'asset.ref-name',
    of: 'release-asset',
    about: 'The ref that it was signed from.',
    type: 'text',
    read: ({ value }) => holding(value)?.signer?.ref,
  }),
  fact({
    name: 'asset.claim',
    of: 'release-asset',
    about: 'Of a file with signatures: whether what it says about other files holds.',
    type: ['holds', 'invalid'],
    read: ({ value }) => claimWord(value),
  }),
  fact({
    name: 'asset.claim-reason',
    of: 'release-asset',
    about: 'Of a file with signatures: what does not hold in it.',
    type: 'text',
    read: ({ value }) => brokenClaim(value)?.reason,
  }),
  fact({
    name: 'asset.subject',
    of: 'release-asset',
    about: 'Of a signature, a certificate or a bundle: whether the file that it speaks about is there.',
    type: ['present', 'absent'],
    read: ({ value }) =>
      ['signature', 'certificate', 'bundle'].includes(value.role)
        ? value.accompanies.length > 0
          ? 'present'
          : 'absent'
        : undefined,
  }),
  fact({
    name: 'asset.certificate',
    of: 'release-asset',
    about: 'Of a signature: where its certificate is. Signatures with keys have none.',
    type: ['beside', 'inside', 'missing'],
    read: ({ value }) =>
      value.claims.some(({ reason }) => reason?.startsWith('it is a')) ? undefined : value.certificate,
  }),
  fact({
    name: 'asset.content',
    of: 'release-asset',
    about: 'What its bytes are at first sight.',
    type: ASSET_CONTENTS,
    read: ({ value }) => (value.obstacle === undefined ? value.content : new Unknown('the file was not read')),
  }),
  fact({
    name: 'asset.name-problem',
    of: 'release-asset',
    about: 'What is wrong with its name for whoever downloads it.',
    type: [...NAME_PROBLEMS, 'none'],
    read: ({ value }) => value.nameProblem ?? 'none',
  }),
  fact({
    name: 'asset.readable',
    of: 'release-asset',
    about: 'Whether its bytes could be read.',
    type: ['yes', 'not-a-file', 'over-limit', 'upload-incomplete', 'unreadable'],
    read: ({ value }) => value.obstacle ?? 'yes',
  }),
  fact({
    name: 'asset.stored',
    of: 'release-asset',
    about: 'Whether its bytes are those that the server says it stores.',
    type: ['same', 'other'],
    read: ({ value: { reported, digests } }) =>
      reported === undefined ? undefined : reported === digests.get('sha256') ? 'same' : 'other',
  }),
  fact({
    name: 'asset.listing',
    of: 'release-asset',
    about: 'What the checksum lists of the release say about it.',
    type: ['right', 'wrong', 'missing'],
    read(subject) {
      const word = listingWord(subject.value, releaseOf(subject)?.assets ?? [])
      return word === 'not-checked' ? new Unknown('the file was not read') : word
    },
  }),
  fact({
    name: 'asset.list',
    of: 'release-asset',
    about: 'Of a checksum list: whether it is for the whole release, or for one file that it is named after.',
    type: ['of-release', 'of-one-file'],
    read: ({ value }) => listKind(value),
  }),
  fact({
    name: 'asset.list-problem',
    of: 'release-asset',
    about: 'Of a checksum list: the worst thing that is wrong with its lines.',
    type: [...LINE_PROBLEMS, 'none'],
    read: ({ value }) => value.list && (worstListProblem(value.list)?.problem ?? 'none'),
  }),
  fact({
    name: 'asset.list-line',
    of: 'release-asset',
    about: 'Of a checksum list: the line on which that is.',
    type: 'number',
    read: ({ value }) => value.list && worstListProblem(value.list)?.line,
  }),
]

function releaseOf(subject: AssetSubject) {
  return nearest(subject, 'release')?.value
}

function holding(asset: AssetSubject['value']) {
  const signature = bestSignature(asset)
  return signature !== undefined && holds(signature) ? signature : undefined
}

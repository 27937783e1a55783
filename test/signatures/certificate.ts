import { createHash, generateKeyPairSync, type KeyPairKeyObjectResult, randomBytes, sign } from 'node:crypto'
import { bits, der, extension, generalizedTime, integer, octets, oid, sequence, set, utf8, yes } from './der.ts'

export type Key = KeyPairKeyObjectResult

export function newKey(curve = 'P-256'): Key {
  return generateKeyPairSync('ec', { namedCurve: curve })
}

export function spki({ publicKey }: Key): Buffer {
  return publicKey.export({ type: 'spki', format: 'der' })
}

export function sha256(...data: readonly (Buffer | string)[]): Buffer {
  const hash = createHash('sha256')
  for (const each of data) hash.update(each)
  return hash.digest()
}

const ECDSA_SHA256 = sequence(oid('1.2.840.10045.4.3.2'))
const FULCIO = '1.3.6.1.4.1.57264.1.'
const SCT_LIST = '1.3.6.1.4.1.11129.2.4.2'

const nameOf = (organisation: string, common: string) =>
  sequence(set(sequence(oid('2.5.4.10'), utf8(organisation))), set(sequence(oid('2.5.4.3'), utf8(common))))

const CA_NAME = nameOf('test.example', 'test authority')
const keyId = (key: Key) => createHash('sha1').update(spki(key)).digest()

interface Body {
  readonly subject: Buffer
  readonly from: Date
  readonly to: Date
  readonly publicKey: Buffer
  readonly serial: Buffer
}

function body({ subject, from, to, publicKey, serial }: Body, extensions: readonly Buffer[]): Buffer {
  return sequence(
    der(0xa0, integer(Buffer.from([2]))),
    integer(serial),
    ECDSA_SHA256,
    CA_NAME,
    sequence(generalizedTime(from), generalizedTime(to)),
    subject,
    publicKey,
    der(0xa3, sequence(...extensions)),
  )
}

function signed(tbs: Buffer, { privateKey }: Key): Buffer {
  return sequence(tbs, ECDSA_SHA256, bits(sign('sha256', tbs, privateKey)))
}

const newSerial = () => Buffer.concat([Buffer.from([1]), randomBytes(8)])

/** A self-signed certificate of an authority. */
export function authorityCertificate(key: Key, from: Date, to: Date): Buffer {
  const extensions = [
    extension('2.5.29.19', sequence(yes), true),
    extension('2.5.29.15', der(0x03, [1, 6]), true),
    extension('2.5.29.14', octets(keyId(key))),
  ]
  return signed(body({ subject: CA_NAME, from, to, publicKey: spki(key), serial: newSerial() }, extensions), key)
}

/** What a leaf says, and what is wrong with it. */
export interface Leaf {
  readonly name: string
  readonly issuer: string
  /** `https://host/owner/name`; undefined leaves out what certificates of 2022 did not have. */
  readonly repository: string | undefined
  readonly slug: string
  readonly ref: string
  readonly from: Date
  readonly to: Date
  readonly usage: string
}

/** Issues a leaf as Fulcio does: with a certificate log's time stamp inside, unless there is no log. */
export function issue(publicKey: Buffer, leaf: Leaf, ca: Key, signer: Key, log: Key | undefined): Buffer {
  const own = { subject: sequence(), from: leaf.from, to: leaf.to, publicKey, serial: newSerial() }
  const extensions = extensionsOf(leaf, ca)
  const precertificate = body(own, extensions)
  if (log === undefined) return signed(precertificate, signer)
  const list = extension(SCT_LIST, timeStampList(precertificate, leaf.from, ca, log))
  return signed(body(own, [...extensions, list]), signer)
}

function extensionsOf({ name, issuer, repository, slug, ref, usage }: Leaf, ca: Key): readonly Buffer[] {
  const kind = name.includes('://') ? 0x86 : 0x81
  return [
    extension('2.5.29.15', der(0x03, [7, 0x80]), true),
    extension('2.5.29.37', sequence(oid(usage))),
    extension('2.5.29.35', sequence(der(0x80, keyId(ca)))),
    extension('2.5.29.17', sequence(der(kind, Buffer.from(name))), true),
    extension(`${FULCIO}1`, Buffer.from(issuer)),
    extension(`${FULCIO}5`, Buffer.from(slug)),
    extension(`${FULCIO}6`, Buffer.from(ref)),
    ...(repository === undefined ? [] : [extension(`${FULCIO}8`, utf8(issuer))]),
    ...(repository === undefined ? [] : [extension(`${FULCIO}12`, utf8(repository))]),
    ...(repository === undefined ? [] : [extension(`${FULCIO}14`, utf8(ref))]),
  ]
}

/** RFC 6962, sections 3.2 and 3.3. */
function timeStampList(precertificate: Buffer, at: Date, ca: Key, log: Key): Buffer {
  const time = Buffer.alloc(8)
  time.writeBigUInt64BE(BigInt(at.getTime()))
  const length = Buffer.alloc(3)
  length.writeUIntBE(precertificate.length, 0, 3)
  const signedData = Buffer.concat([
    Buffer.from([0, 0]),
    time,
    Buffer.from([0, 1]),
    sha256(spki(ca)),
    length,
    precertificate,
    Buffer.from([0, 0]),
  ])
  const signature = sign('sha256', signedData, log.privateKey)
  const head = Buffer.concat([Buffer.from([0]), sha256(spki(log)), time, Buffer.from([0, 0, 4, 3])])
  const one = Buffer.concat([head, uint16(signature.length), signature])
  return octets(Buffer.concat([uint16(one.length + 2), uint16(one.length), one]))
}

function uint16(number: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(number)
  return bytes
}

/** As much of DER (ITU-T X.690) as certificates need. Lengths up to 64 KiB. */
export function der(tag: number, ...content: readonly (Buffer | readonly number[])[]): Buffer {
  const value = Buffer.concat(content.map(part => Buffer.from(part)))
  const { length } = value
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...size]), value])
}

export const sequence = (...items: readonly Buffer[]) => der(0x30, ...items)
export const set = (...items: readonly Buffer[]) => der(0x31, ...items)
export const octets = (value: Buffer) => der(0x04, value)
export const utf8 = (text: string) => der(0x0c, Buffer.from(text))
export const bits = (value: Buffer) => der(0x03, [0], value)
export const yes = Buffer.from([0x01, 0x01, 0xff])

export function integer(value: Buffer): Buffer {
  return der(0x02, (value[0] ?? 0) & 0x80 ? Buffer.concat([Buffer.from([0]), value]) : value)
}

export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return der(0x06, [first * 40 + second, ...rest.flatMap(base128)])
}

function base128(number: number): number[] {
  const digits = [number & 0x7f]
  for (let left = number >>> 7; left > 0; left >>>= 7) digits.unshift((left & 0x7f) | 0x80)
  return digits
}

export function generalizedTime(date: Date): Buffer {
  return der(0x18, Buffer.from(`${date.toISOString().slice(0, 19).replace(/\D/g, '')}Z`))
}

export function extension(id: string, value: Buffer, critical = false): Buffer {
  return sequence(oid(id), ...(critical ? [yes] : []), octets(value))
}

export function pem(label: string, bytes: Buffer): string {
  return `-----BEGIN ${label}-----\n${bytes.toString('base64').replace(/.{64}(?=.)/g, '$&\n')}\n-----END ${label}-----\n`
}

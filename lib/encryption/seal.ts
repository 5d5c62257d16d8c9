import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

// AES-256-GCM. A sealed value is: one byte of format, twelve of nonce, sixteen of tag, then the text under the key.

const format = 1
const nonceLength = 12
const tagLength = 16

export type Bytes = Uint8Array<ArrayBuffer>

/** A fresh key: 32 random bytes. */
export const newKey = (): Buffer => randomBytes(32)

/**
 * Seals bytes under a key.
 *
 * @param about what it is and of which record (`referral_person.name:<id>`): a value moved to another place does not open
 */
export function sealBytes(key: Buffer, plain: Uint8Array, about: string): Bytes {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(about))
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()])
  return Uint8Array.from(Buffer.concat([Buffer.from([format]), nonce, cipher.getAuthTag(), sealed]))
}

/** @throws when a single bit was changed, the key is another one, or the value comes from another place */
export function openBytes(key: Buffer, sealed: Uint8Array, about: string): Buffer {
  const whole = Buffer.from(sealed)
  if (whole[0] !== format) throw new Error(`A sealed value of format ${whole[0]} cannot be opened`)
  const decipher = createDecipheriv('aes-256-gcm', key, whole.subarray(1, 1 + nonceLength))
  decipher.setAAD(Buffer.from(about))
  decipher.setAuthTag(whole.subarray(1 + nonceLength, 1 + nonceLength + tagLength))
  return Buffer.concat([decipher.update(whole.subarray(1 + nonceLength + tagLength)), decipher.final()])
}

/** A key of its own for one use of a key, so that what is looked up and what is sealed share none. */
export const deriveKey = (key: Buffer, purpose: string): Buffer => Buffer.from(hkdfSync('sha256', key, '', purpose, 32))

/** HMAC-SHA256 as 43 characters of base64url: to find a value again that nobody can read. */
export const keyedDigest = (key: Buffer, purpose: string, value: string): string =>
  createHmac('sha256', deriveKey(key, `lookup:${purpose}`)).update(value).digest('base64url')

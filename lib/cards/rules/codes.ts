/** Figures and capitals that stay apart in print and in handwriting: no 0 O 1 I L, no 2 Z, 5 S, 8 B, and no vowels to make words. */
export const codeAlphabet = '23456789CDFGHJKMNPQRTVWXY'

/** Characters of a code: 12 of 25 is 55.7 bits. */
export const codeLength = 12

const ours = new RegExp(`^[${codeAlphabet}]{${codeLength}}$`)

/** What people read a figure as. */
const lookalikes: Record<string, string> = { Z: '2', S: '5', B: '8' }

/**
 * A code from random bytes, each character equally likely: a byte past the last whole round of the alphabet is passed over.
 * `null` when the bytes ran out before the code was whole.
 */
export function codeFrom(bytes: Iterable<number>): string | null {
  const fair = 256 - (256 % codeAlphabet.length)
  let code = ''
  for (const byte of bytes) {
    if (byte < fair) code += codeAlphabet.charAt(byte % codeAlphabet.length)
    if (code.length === codeLength) return code
  }
  return null
}

/** A code as somebody typed it, from the strip or the address: without spaces and lines. `null` when it can be none of ours. */
export function readCode(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[\s\u00ad\u2010-\u2015-]/g, '')
  const code = plain.replace(/[ZSB]/g, (letter) => lookalikes[letter] ?? letter)
  return ours.test(code) ? code : null
}

/** As it stands on the strip, in threes of four: `4KXR-9TQM-7HWC`. */
export const writtenCode = (code: string): string => (code.match(/.{1,4}/g) ?? []).join('-')

/** The kinds of picture every browser shows. */
export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp'] as const
export type PictureType = (typeof pictureTypes)[number]

export const isPictureType = (type: string | null): type is PictureType => pictureTypes.some((one) => one === type)

/** What a file is by its first bytes, whatever it is called; `heic` is what an iPhone makes, which few browsers show. */
export type FileKind = PictureType | 'heic' | 'pdf' | 'other'

/** @see https://mimesniff.spec.whatwg.org/#image-type-pattern-matching-algorithm */
export function kindOf(bytes: Uint8Array): FileKind {
  const text = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (text.startsWith('RIFF') && text.startsWith('WEBPVP8', 8)) return 'image/webp'
  if (text.startsWith('ftyp', 4) && /^(hei[cxms]|hev[cx]|mif1|msf1|avi[fs])/.test(text.slice(8))) return 'heic'
  return text.startsWith('%PDF-') ? 'pdf' : 'other'
}

import { isPictureType } from '#lib/pictures/kind.ts'

/** The answer with which a browser shows a photo, and never anything but a picture. Its address changes with the photo. */
export function photo({ bytes, type }: { bytes: Uint8Array<ArrayBuffer>; type: string }): Response {
  if (!isPictureType(type)) throw new Error(`a photo of type ${type} is never kept`)
  return new Response(bytes, {
    headers: {
      'content-type': type,
      'content-disposition': 'inline',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, max-age=86400',
      'x-content-type-options': 'nosniff',
    },
  })
}

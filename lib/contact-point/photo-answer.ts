import { isPictureType } from '#lib/pictures/kind.ts'

/** The answer with which a browser shows a photo, and never anything but a picture; proxy.ts adds what goes with every answer. */
export function photo({ bytes, type }: { bytes: Uint8Array<ArrayBuffer>; type: string }): Response {
  if (!isPictureType(type)) throw new Error(`a photo of type ${type} is never kept`)
  return new Response(bytes, {
    headers: {
      'content-type': type,
      'content-disposition': 'inline',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

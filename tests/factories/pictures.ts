/** Pictures of eight by four pixels as a browser makes them, with a profile of colours. */
const jpeg =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAEAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAcEAACAgIDAAAAAAAAAAAAAAAAAwERAhITITH/xAAUAQEAAAAAAAAAAAAAAAAAAAAF/8QAFxEBAQEBAAAAAAAAAAAAAAAAAQIRAP/aAAwDAQACEQMRAD8AkpC03x46373MgAFqmnV3lSSTA7//2Q=='
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAECAYAAACzzX7wAAAANElEQVR4AYTMMQ0AMAhEUXICutdAzVQNA46wgAKEwXph4ZK3XT7Ot2KptxhkGeK5sPlfCw0AAP//sV8nvQAAAAZJREFUAwCteBZpe3f/dQAAAABJRU5ErkJggg=='
const webp =
  'UklGRiwCAABXRUJQVlA4WAoAAAAgAAAABwAAAwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDggPgAAABACAJ0BKggABAACwEwlsAJ0ugB+FAM8gAAA/ryd3ggbLX/y64jsSj1Wft+DXg1yNfdiorIudZdHqfcySgAA'

export const picture = {
  'image/jpeg': Buffer.from(jpeg, 'base64'),
  'image/png': Buffer.from(png, 'base64'),
  'image/webp': Buffer.from(webp, 'base64'),
}

/** What a camera writes beside a picture, and what must not be kept. */
export const secret = 'GPS 51.2167 5.4167 Lien'

const segment = (marker: number, body: Buffer) => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

/** The JPEG with an EXIF segment that tells where it was taken and how the camera was held, a comment, and a film behind it. */
export function telltaleJpeg(orientation: number): Buffer {
  const tiff = Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0])
  const exif = segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(secret)]))
  const comment = segment(0xfe, Buffer.from(secret))
  const panorama = segment(0xe2, Buffer.from(`MPF\0${secret}`, 'latin1'))
  const plain = picture['image/jpeg']
  return Buffer.concat([plain.subarray(0, 2), exif, comment, panorama, plain.subarray(2), Buffer.from(`film ${secret}`), Buffer.from([0xff, 0xd9])])
}

/** The PNG with its text chunks. */
export function telltalePng(): Buffer {
  const chunk = (name: string) => {
    const whole = Buffer.concat([Buffer.alloc(4), Buffer.from(name), Buffer.from(secret), Buffer.alloc(4)])
    whole.writeUInt32BE(secret.length, 0)
    return whole
  }
  const plain = picture['image/png']
  return Buffer.concat([plain.subarray(0, 33), chunk('tEXt'), chunk('eXIf'), plain.subarray(33), Buffer.from(secret)])
}

/** The WebP with EXIF and XMP, and the marks that say so. */
export function telltaleWebp(): Buffer {
  const part = (name: string) => {
    const whole = Buffer.concat([Buffer.from(name), Buffer.alloc(4), Buffer.from(secret), Buffer.alloc(secret.length % 2)])
    whole.writeUInt32LE(secret.length, 4)
    return whole
  }
  const whole = Buffer.concat([picture['image/webp'], part('EXIF'), part('XMP ')])
  whole.writeUInt32LE(whole.length - 8, 4)
  whole.writeUInt8(whole.readUInt8(20) | 0b1100, 20)
  return whole
}

import { describe, expect, it } from 'vitest'
import { acceptPicture } from '#lib/pictures/accept.ts'
import { kindOf, pictureTypes } from '#lib/pictures/kind.ts'
import { orientationOf } from '#lib/pictures/orientation.ts'
import { withoutTraces } from '#lib/pictures/strip.ts'
import { picture, secret, telltaleJpeg, telltalePng, telltaleWebp } from '#tests/factories/pictures.ts'

const largest = 1_000_000
const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')

describe('a file is what its bytes say', () => {
  it.each([
    ['a JPEG', picture['image/jpeg'], 'image/jpeg'],
    ['a PNG', picture['image/png'], 'image/png'],
    ['a WebP', picture['image/webp'], 'image/webp'],
    ['a photo of an iPhone', heic, 'heic'],
    ['an AVIF', Buffer.from('\0\0\0\x18ftypavif', 'latin1'), 'heic'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'pdf'],
    ['a page', Buffer.from('<html><script>'), 'other'],
    ['a drawing with script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg">'), 'other'],
    ['a GIF', Buffer.from('GIF89a'), 'other'],
    ['nothing', Buffer.alloc(0), 'other'],
  ])('%s', (_name, bytes, kind) => expect(kindOf(bytes)).toBe(kind))
})

describe('a picture is kept without its traces', () => {
  it.each([
    ['image/jpeg', telltaleJpeg(1)],
    ['image/png', telltalePng()],
    ['image/webp', telltaleWebp()],
  ] as const)('%s', (type, bytes) => {
    expect(bytes.includes(secret)).toBe(true)
    const clean = withoutTraces(bytes, type)
    expect(clean?.includes(secret)).toBe(false)
    expect(clean?.equals(picture[type])).toBe(true)
  })

  it.each(pictureTypes)('what has none stays as it is: %s', (type) => {
    expect(withoutTraces(picture[type], type)?.equals(picture[type])).toBe(true)
  })

  it.each([1, 2, 3, 6, 8])('a photo held at %i stays held that way', (orientation) => {
    const clean = withoutTraces(telltaleJpeg(orientation), 'image/jpeg')
    expect(clean?.includes(secret)).toBe(false)
    const at = clean?.indexOf('Exif') ?? -1
    if (orientation === 1) expect(at).toBe(-1)
    else expect(orientationOf(clean!.subarray(at - 4))).toBe(orientation)
  })

  it('colours are still meant as they were', () => {
    expect(withoutTraces(telltaleJpeg(1), 'image/jpeg')?.includes('ICC_PROFILE')).toBe(true)
  })
})

describe('a picture is not kept', () => {
  it.each(pictureTypes)('when it breaks off anywhere: %s', (type) => {
    const whole = picture[type]
    for (let length = 12; length < whole.length; length++) expect(withoutTraces(whole.subarray(0, length), type), `${length} bytes`).toBeNull()
  })

  it('when a byte is changed, or it is still a picture: it never throws and never hangs', () => {
    for (const type of pictureTypes) {
      for (let at = 0; at < picture[type].length; at++) {
        const changed = Buffer.from(picture[type])
        changed[at] = changed[at]! ^ 0xff
        expect(() => acceptPicture(changed, largest)).not.toThrow()
      }
    }
  })

  it.each([
    ['a photo of an iPhone', heic, 'heic'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'pdf'],
    ['a page that is called .jpg', Buffer.from('<html>'), 'notAPicture'],
    ['the first bytes of a JPEG alone', picture['image/jpeg'].subarray(0, 20), 'broken'],
  ])('%s', (_name, bytes, reason) => expect(acceptPicture(bytes, largest)).toEqual({ ok: false, reason }))

  it('when it is too large to keep', () => {
    expect(acceptPicture(picture['image/png'], 100)).toEqual({ ok: false, reason: 'tooBigToKeep' })
    expect(acceptPicture(picture['image/png'], 200)).toMatchObject({ ok: true, type: 'image/png' })
  })
})

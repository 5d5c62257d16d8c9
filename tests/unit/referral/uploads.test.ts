import { expect, test } from 'vitest'
import { mediaTypeOf } from '#lib/referral/uploads/media-type-of.ts'

const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))))

test.each([
  ['a JPEG', bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF'), 'image/jpeg'],
  ['a PNG', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a]), 'image/png'],
  ['a WebP', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 '), 'image/webp'],
  ['a PDF', bytes('%PDF-1.7\n'), 'application/pdf'],
])('%s is known by its first bytes', (_, file, type) => {
  expect(mediaTypeOf(file)).toEqual({ ok: true, type })
})

test.each([
  ['nothing', bytes(), 'emptyFile'],
  ['a photo of an iPhone', bytes([0, 0, 0, 24], 'ftypheic'), 'heic'],
  ['another one of its kinds', bytes([0, 0, 0, 28], 'ftypmif1'), 'heic'],
  ['a film', bytes([0, 0, 0, 28], 'ftypmp42'), 'unknownKind'],
  ['a drawing with script in it', bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="x()">'), 'unknownKind'],
  ['a page', bytes('<!doctype html><script>'), 'unknownKind'],
  ['a sound in the same box as a WebP', bytes('RIFF', [1, 2, 3, 4], 'WAVEfmt '), 'unknownKind'],
  ['a Word file', bytes('PK', [3, 4]), 'unknownKind'],
  ['a page that begins like a PDF further on', bytes(' %PDF-1.7'), 'unknownKind'],
])('%s is not taken', (_, file, reason) => {
  expect(mediaTypeOf(file)).toEqual({ ok: false, reason })
})

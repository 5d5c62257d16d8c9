import type { MediaType } from './media.ts'

const starts = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean => signature.every((byte, index) => bytes[at + index] === byte)
const ascii = (bytes: Uint8Array, from: number, to: number): string => Buffer.from(bytes.subarray(from, to)).toString('latin1')

const heicBrands = /^(heic|heix|heim|heis|hevc|hevx|heif|mif1|msf1|avif|avis)$/

/**
 * What a file is, by its first bytes and never by its name: a browser will be told this kind and no other.
 * Sources: ISO/IEC 10918-1 (JPEG), PNG (W3C), RIFF/WebP (RFC 9649), ISO 32000-1 (PDF), ISO/IEC 23008-12 (HEIF).
 */
export function mediaTypeOf(bytes: Uint8Array): { ok: true; type: MediaType } | { ok: false; reason: 'emptyFile' | 'heic' | 'unknownKind' } {
  if (bytes.length === 0) return { ok: false, reason: 'emptyFile' }
  if (starts(bytes, [0xff, 0xd8, 0xff])) return { ok: true, type: 'image/jpeg' }
  if (starts(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return { ok: true, type: 'image/png' }
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return { ok: true, type: 'image/webp' }
  if (ascii(bytes, 0, 5) === '%PDF-') return { ok: true, type: 'application/pdf' }
  if (ascii(bytes, 4, 8) === 'ftyp' && heicBrands.test(ascii(bytes, 8, 12))) return { ok: false, reason: 'heic' }
  return { ok: false, reason: 'unknownKind' }
}

import type { PictureType } from './kind.ts'
import { orientationOf, orientationSegment } from './orientation.ts'

/** Which parts of a PNG stay: the picture itself and how its colours are meant. Where it was taken, and by whom, goes. */
const keptChunks = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'pHYs'])
const droppedParts = new Set(['EXIF', 'XMP '])

/**
 * The same picture without what cameras and programs write beside it (place, date, names, comments), and without anything that
 * follows its end. How it was held stays, or it would lie on its side. `null` for a file that breaks off or is something else.
 */
export function withoutTraces(bytes: Uint8Array, type: PictureType): Buffer | null {
  const whole = Buffer.from(bytes)
  try {
    return { 'image/jpeg': stripJpeg, 'image/png': stripPng, 'image/webp': stripWebp }[type](whole)
  } catch (error) {
    if (error instanceof RangeError) return null // read past its end: it breaks off
    throw error
  }
}

/** @see https://www.w3.org/Graphics/JPEG/itu-t81.pdf annex B: markers, and segments with their length */
function stripJpeg(whole: Buffer): Buffer | null {
  const kept: Buffer[] = []
  let turned: Buffer | null = null
  for (let at = 2; ; ) {
    if (whole.readUInt8(at) !== 0xff) return null
    const marker = whole.readUInt8(at + 1)
    if (marker === 0xff) {
      at++ // fill
      continue
    }
    if (marker === 0xd9) return Buffer.concat([whole.subarray(0, 2), ...(turned ? [turned] : []), ...kept, whole.subarray(at, at + 2)])
    const end = at + 2 + whole.readUInt16BE(at + 2)
    if (end > whole.length) return null
    const segment = whole.subarray(at, end)
    if (marker === 0xe1) turned ??= orientationSegment(orientationOf(segment))
    if (staysInJpeg(marker, segment)) kept.push(segment)
    at = end
    if (marker !== 0xda) continue
    at = endOfScan(whole, end)
    kept.push(whole.subarray(end, at))
  }
}

/** Colours may be told with the picture: JFIF, an ICC profile, Adobe's transform. Whatever else stands beside it goes. */
function staysInJpeg(marker: number, segment: Buffer): boolean {
  if (marker === 0xe2) return segment.toString('latin1', 4, 15) === 'ICC_PROFILE'
  const mayCarry = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe
  return !mayCarry || marker === 0xe0 || marker === 0xee
}

/** In a scan 0xFF is followed by a zero or by a restart; anything else is the next marker. */
function endOfScan(whole: Buffer, from: number): number {
  for (let at = from; ; at++) {
    at = whole.indexOf(0xff, at)
    if (at < 0) throw new RangeError('the scan breaks off')
    const next = whole.readUInt8(at + 1)
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
}

/** @see https://www.w3.org/TR/png-3/#5Chunk-layout */
function stripPng(whole: Buffer): Buffer | null {
  const kept: Buffer[] = [whole.subarray(0, 8)]
  for (let at = 8; ; ) {
    const end = at + 12 + whole.readUInt32BE(at)
    if (end > whole.length) return null
    const name = whole.toString('latin1', at + 4, at + 8)
    if (keptChunks.has(name)) kept.push(whole.subarray(at, end))
    if (name === 'IEND') return Buffer.concat(kept)
    at = end
  }
}

/** @see https://developers.google.com/speed/webp/docs/riff_container */
function stripWebp(whole: Buffer): Buffer | null {
  const last = 8 + whole.readUInt32LE(4)
  if (last > whole.length) return null
  const kept: Buffer[] = [Buffer.from(whole.subarray(0, 12))]
  for (let at = 12; at + 8 <= last; ) {
    const size = whole.readUInt32LE(at + 4)
    const end = at + 8 + size + (size % 2)
    if (end > whole.length) return null
    const name = whole.toString('latin1', at, at + 4)
    const part = Buffer.from(whole.subarray(at, end))
    if (name === 'VP8X') part.writeUInt8(part.readUInt8(8) & ~0b1100, 8) // it no longer has EXIF or XMP
    if (!droppedParts.has(name)) kept.push(part)
    at = end
  }
  const stripped = Buffer.concat(kept)
  stripped.writeUInt32LE(stripped.length - 8, 4)
  return kept.length > 1 ? stripped : null
}

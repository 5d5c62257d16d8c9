/** How a camera was held: 1 is upright, up to 8; 1 when it does not say. @see EXIF 2.3, tag 0x0112 */
export function orientationOf(segment: Buffer): number {
  // Marker and length, then "Exif" and two zeros, then a TIFF: order of bytes, 42, and where the first directory lies.
  if (segment.toString('latin1', 4, 10) !== 'Exif\0\0') return 1
  const tiff = segment.subarray(10)
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const first = tiff.length < 8 ? 0 : little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  const entries = Math.min(short(first), 100)
  for (let entry = 0; entry < entries; entry++) {
    const at = first + 2 + entry * 12
    if (short(at) !== 0x0112) continue
    const turned = short(at + 8)
    return turned >= 1 && turned <= 8 ? turned : 1
  }
  return 1
}

/** A segment that says nothing but how the picture was held; none for one that is upright. */
export function orientationSegment(orientation: number): Buffer | null {
  if (orientation === 1) return null
  const tiff = Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0])
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  return Buffer.concat([Buffer.from([0xff, 0xe1]), lengthOf(body), body])
}

function lengthOf(body: Buffer): Buffer {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(body.length + 2)
  return length
}

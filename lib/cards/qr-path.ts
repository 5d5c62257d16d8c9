import QRCode from 'qrcode'

/** A QR code as a drawing: so many modules wide, and the dark ones as a path of strips one module high. */
export interface QrPath {
  size: number
  path: string
}

/** Empty modules that a reader needs around the code. Source: ISO/IEC 18004, quiet zone. */
export const quietZone = 4

/** Draws a text as a QR code that survives a fold or a stain (error correction level M: 15 %). */
export function qrPath(text: string): QrPath {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules
  let path = ''
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const from = column
      while (column < size && data[row * size + column]) column++
      if (column > from) path += `M${from} ${row}h${column - from}v1h-${column - from}z`
    }
  }
  return { size, path }
}

import { PDFiumLibrary } from '@hyzyla/pdfium'
import jsQR from 'jsqr'

/** One page of a PDF, as a printer would put it on paper. */
export interface PrintedPage {
  /** Width and height in millimetres, rounded. */
  size: [width: number, height: number]
  /** What the QR codes on it say, from left to right. */
  codes: string[]
}

const millimetresPerPoint = 25.4 / 72
/** Dots per point: 216 dots to the inch, less than any office printer. */
const scale = 3

/**
 * Draws the pages of a PDF with PDFium, which is not the program that made it, and reads the QR codes off the picture.
 *
 * @param columns how many cards stand beside each other: each part of the page is read by itself
 */
export async function readPrinted(pdf: Uint8Array, columns: number): Promise<PrintedPage[]> {
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(pdf)
    const pages: PrintedPage[] = []
    for (const page of document.pages()) {
      const { data, width, height } = await page.render({ scale, render: 'bitmap' })
      const size = [width, height].map((dots) => Math.round((dots / scale) * millimetresPerPoint)) as [number, number]
      const parts = Array.from({ length: columns }, (_, column) => part(data, { width, height }, columns, column))
      pages.push({ size, codes: parts.flatMap((one) => jsQR(one.dots, one.width, height)?.data ?? []) })
    }
    document.destroy()
    return pages
  } finally {
    library.destroy()
  }
}

/** One of the columns of a picture of four bytes a dot. */
function part(picture: Uint8Array, { width, height }: { width: number; height: number }, columns: number, column: number) {
  const own = Math.floor(width / columns)
  const dots = new Uint8ClampedArray(own * height * 4)
  for (let row = 0; row < height; row++) {
    const from = (row * width + column * own) * 4
    dots.set(picture.subarray(from, from + own * 4), row * own * 4)
  }
  return { dots, width: own }
}

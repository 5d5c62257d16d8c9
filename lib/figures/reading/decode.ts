import type { Encoding } from '#lib/figures/reading/table.ts'

const chunkSize = 256 * 1024

const boms: readonly [Encoding, readonly number[]][] = [
  ['utf-8-bom', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

const label = (encoding: Encoding): string => (encoding === 'utf-8-bom' ? 'utf-8' : encoding)

/** Text of the whole file piece by piece, without its byte order mark; never the whole file as one string. */
export function* decodeInChunks(bytes: Uint8Array, encoding: Encoding, fatal = false): Generator<string> {
  const decoder = new TextDecoder(label(encoding), { fatal })
  for (let start = 0; start < bytes.length; start += chunkSize) {
    yield decoder.decode(bytes.subarray(start, start + chunkSize), { stream: true })
  }
  yield decoder.decode()
}

/** The text of a file that is small enough to hold. */
export const decodeWhole = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(label(encoding)).decode(bytes)

/**
 * A byte order mark decides. Without one: UTF-8 when every byte fits, else Windows-1252, which is what Excel in Belgium
 * writes. (Text in Windows-1252 with accents is practically never valid UTF-8 by accident.)
 */
export const detectEncoding = (bytes: Uint8Array): Encoding => {
  const marked = boms.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  if (marked) return marked[0]
  try {
    const pieces = decodeInChunks(bytes, 'utf-8', true)
    while (!pieces.next().done) continue
    return 'utf-8'
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252'
    throw error
  }
}

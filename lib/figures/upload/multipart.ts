/** What came in through a form with one file, or why there is none. */
export type Received = { ok: true; fileName: string; bytes: Uint8Array } | { ok: false; reason: 'noFile' | 'cutOff' | 'tooLarge' }

interface Limits {
  /** Bytes of the file. */
  largest: number
  /** Bytes that are still read away after that, so that a browser which is sending hears our answer. */
  patience: number
}

/**
 * Takes the first file out of a form as it streams in; other fields are passed over. A form that stops before its end, or has
 * fewer bytes than were announced, was cut off on its way.
 *
 * @param announced the length the browser said it would send, when it did
 * @see https://www.rfc-editor.org/rfc/rfc7578
 */
export async function receiveFile(body: AsyncIterable<Uint8Array>, contentType: string, announced: number | null, limits: Limits): Promise<Received> {
  const boundary = /;\s*boundary="?([^";]{1,70})"?/i.exec(contentType)?.[1]
  if (!/^multipart\/form-data\b/i.test(contentType) || !boundary) return { ok: false, reason: 'noFile' }
  const form = new FormReader(boundary, limits.largest)
  let received = 0
  try {
    for await (const chunk of body) {
      received += chunk.length
      if (received > limits.patience) return { ok: false, reason: 'tooLarge' }
      form.read(chunk)
    }
  } catch {
    return { ok: false, reason: 'cutOff' } // the connection broke: what came is not the whole
  }
  if (form.tooLarge) return { ok: false, reason: 'tooLarge' }
  if (!form.ended || (announced !== null && received < announced)) return { ok: false, reason: 'cutOff' }
  return form.file() ?? { ok: false, reason: 'noFile' }
}

const lineEnd = Buffer.from('\r\n')
const headEnd = Buffer.from('\r\n\r\n')

/** Cuts a form into its parts as the bytes come; keeps those of the first file only. */
class FormReader {
  readonly #mark: Buffer
  readonly #largest: number
  /** A line end before the first mark makes all marks alike. */
  #waiting: Buffer = lineEnd
  #inside: 'between' | 'head' | 'file' | 'field' = 'between'
  #fileName: string | null = null
  readonly #chunks: Buffer[] = []
  #size = 0
  ended = false
  tooLarge = false

  constructor(boundary: string, largest: number) {
    this.#mark = Buffer.from(`\r\n--${boundary}`)
    this.#largest = largest
  }

  read(chunk: Uint8Array): void {
    if (this.ended) return
    this.#waiting = Buffer.concat([this.#waiting, chunk])
    while (this.#step()) continue
  }

  file(): Received | null {
    return this.#fileName === null ? null : { ok: true, fileName: this.#fileName, bytes: Buffer.concat(this.#chunks) }
  }

  /** One part of the form further; false when more bytes must come first. */
  #step(): boolean {
    if (this.#inside === 'head') return this.#readHead()
    const at = this.#waiting.indexOf(this.#mark)
    if (at < 0) {
      // The end may be the beginning of a mark.
      this.#keep(this.#waiting.subarray(0, Math.max(0, this.#waiting.length - this.#mark.length)))
      this.#waiting = this.#waiting.subarray(-this.#mark.length)
      return false
    }
    const after = this.#waiting.subarray(at + this.#mark.length)
    if (after.length < 2) return false
    this.#keep(this.#waiting.subarray(0, at))
    this.#waiting = after
    this.ended = after.subarray(0, 2).toString('latin1') === '--'
    this.#inside = 'head'
    return !this.ended
  }

  #readHead(): boolean {
    const end = this.#waiting.indexOf(headEnd)
    if (end < 0) {
      this.ended ||= this.#waiting.length > 16_384 // no browser writes a head like that
      return false
    }
    const head = this.#waiting.subarray(0, end).toString('utf8')
    this.#waiting = this.#waiting.subarray(end + headEnd.length)
    const name = /;\s*filename="((?:[^"\\]|\\.)*)"/i.exec(head)?.[1]
    const isFile = name !== undefined && name !== '' && this.#fileName === null
    if (isFile) this.#fileName = cleanName(name)
    this.#inside = isFile ? 'file' : 'field'
    return true
  }

  #keep(bytes: Buffer): void {
    if (this.#inside !== 'file' || bytes.length === 0) return
    this.#size += bytes.length
    this.tooLarge ||= this.#size > this.#largest
    if (this.tooLarge) this.#chunks.length = 0
    else this.#chunks.push(Buffer.from(bytes))
  }
}

/** Without the folders some browsers send along, and without what no file is called. */
const cleanName = (name: string): string =>
  (name.replaceAll('%22', '"').split(/[\\/]/).at(-1) ?? '').replace(/\p{Cc}/gu, '').trim().slice(0, 200) || 'bestand'

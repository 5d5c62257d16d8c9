import { Busboy, type BusboyInstance } from '@fastify/busboy'

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
 */
export async function receiveFile({ body, headers }: Pick<Request, 'body' | 'headers'>, limits: Limits): Promise<Received> {
  const form = formOf(headers.get('content-type'), limits.largest)
  if (!form || !body) return { ok: false, reason: 'noFile' }
  const file = firstFileOf(form)
  const announced = headers.get('content-length')
  let received = 0
  try {
    // Node's streams of the web can be read in a loop; the types are those of browsers, where some cannot.
    for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
      received += chunk.length
      if (received > limits.patience) return { ok: false, reason: 'tooLarge' }
      form.write(Buffer.from(chunk))
    }
  } catch {
    return { ok: false, reason: 'cutOff' } // the connection broke: what came is not the whole
  }
  form.end()
  const found = await file
  return found.ok && announced !== null && received < Number(announced) ? { ok: false, reason: 'cutOff' } : found
}

/** `null` for what is no form with files. */
function formOf(contentType: string | null, largest: number): BusboyInstance | null {
  try {
    return new Busboy({ headers: { 'content-type': contentType ?? '' }, limits: { fileSize: largest, files: 1 } })
  } catch {
    return null
  }
}

const firstFileOf = (form: BusboyInstance): Promise<Received> =>
  new Promise((answer) => {
    let found: Received = { ok: false, reason: 'noFile' }
    form.on('file', (_field, stream, fileName) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('error', () => undefined) // the form says so as well
      stream.on('end', () => {
        if (!fileName) return // a field in which nothing was chosen
        found = stream.truncated ? { ok: false, reason: 'tooLarge' } : { ok: true, fileName: cleanName(fileName), bytes: Buffer.concat(chunks) }
      })
    })
    form.on('error', () => { answer({ ok: false, reason: 'cutOff' }) })
    form.on('finish', () => { answer(found) })
  })

/** Without the folders some browsers send along, and without what no file is called. */
const cleanName = (name: string): string =>
  (name.replaceAll('%22', '"').split(/[\\/]/).at(-1) ?? '').replace(/\p{Cc}/gu, '').trim().slice(0, 200) || 'bestand'

import { Readable } from 'node:stream'

/** A form as it comes in at a door, piece by piece. @param announced the length the browser said it would send, when it did */
export const postedForm = (pieces: AsyncIterable<Uint8Array>, contentType: string, announced: number | null): Pick<Request, 'body' | 'headers'> => ({
  body: Readable.toWeb(Readable.from(pieces)) as ReadableStream<Uint8Array<ArrayBuffer>>,
  headers: new Headers({ 'content-type': contentType, ...(announced !== null && { 'content-length': String(announced) }) }),
})

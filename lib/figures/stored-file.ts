import 'server-only'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'

/** The largest file that is taken in, in bytes. */
export const largestUpload = 50 * 1024 * 1024

/** A file as it waits in the database: figures are mostly digits and take a tenth of the room. */
export const packed = (bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> => promisify(gzip)(bytes).then((made) => new Uint8Array(made))

/** The file again, byte for byte. Never more than was let in, whatever the stored bytes unpack to. */
export const unpacked = (bytes: Uint8Array): Promise<Uint8Array> => promisify(gunzip)(bytes, { maxOutputLength: largestUpload })

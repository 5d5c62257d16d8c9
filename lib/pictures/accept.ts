import { isPictureType, kindOf, type PictureType } from './kind.ts'
import { withoutTraces } from './strip.ts'

/** Why a file is not kept as a picture. */
export const pictureRefusals = ['heic', 'pdf', 'notAPicture', 'broken', 'tooBigToKeep'] as const
export type PictureRefusal = (typeof pictureRefusals)[number]

export type Accepted = { ok: true; type: PictureType; bytes: Buffer<ArrayBuffer> } | { ok: false; reason: PictureRefusal }

/**
 * A file as a picture to keep: told by its bytes and never by its name, and without what cameras write beside it.
 *
 * @param largest bytes that are kept at most
 */
export function acceptPicture(bytes: Uint8Array, largest: number): Accepted {
  const kind = kindOf(bytes)
  if (!isPictureType(kind)) return { ok: false, reason: kind === 'other' ? 'notAPicture' : kind }
  const clean = withoutTraces(bytes, kind)
  if (!clean) return { ok: false, reason: 'broken' }
  if (clean.length > largest) return { ok: false, reason: 'tooBigToKeep' }
  return { ok: true, type: kind, bytes: Buffer.from(clean) }
}
